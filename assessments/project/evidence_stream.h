#pragma once

#include "assessments/import/evidence_reader.h"
#include "assessments/project/evidence_bytes.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace obeya {

template<typename Record>
struct StreamedRecord
{
    Record record;
    Occurrence occurrence = Occurrence::First;
};

// Some of the records of a file, in its order.
struct EvidenceBatch
{
    std::vector<StreamedRecord<Deployment>> deployments;
    std::vector<StreamedRecord<Change>> changes;
    std::vector<StreamedRecord<Incident>> incidents;
    QList<RejectedRow> rejected;

    size_t size() const
    {
        return deployments.size() + changes.size() + incidents.size()
               + static_cast<size_t>(rejected.size());
    }
};

// Reads a file in a thread of its own, a few batches ahead of whoever stores them. The bytes and
// options live longer than the stream; destroying it stops the reading.
class EvidenceStream : private EvidenceSink
{
public:
    EvidenceStream(const EvidenceBytes &bytes, const QString &name, const EvidenceOptions &options);
    ~EvidenceStream() override;

    // None when there is no batch within the time, or no more at all.
    std::optional<EvidenceBatch> next(std::chrono::milliseconds patience);
    bool isAtEnd() const;
    // The part of the file that was read, 0…1.
    double readPart() const { return m_readPart; }
    // Takes a batch back that was stored: the thread that made its texts frees them, which is
    // cheaper than to free the memory of another thread.
    void recycle(EvidenceBatch batch);
    // Once it is at its end.
    const Result<EvidenceFacts> &result() const { return *m_result; }

private:
    void take(Deployment record, Occurrence occurrence) override;
    void take(Change record, Occurrence occurrence) override;
    void take(Incident record, Occurrence occurrence) override;
    void take(RejectedRow row) override;
    bool wantsMore() const override { return !m_isStopped; }

    void read(const EvidenceBytes &bytes, const QString &name, const EvidenceOptions &options);
    void flushIfFull();
    void flush();

    std::atomic<bool> m_isStopped = false;
    std::atomic<double> m_readPart = 0;
    EvidenceBatch m_filling; // by the reading thread
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<EvidenceBatch> m_ready;
    std::vector<EvidenceBatch> m_used;
    std::optional<Result<EvidenceFacts>> m_result;
    std::thread m_thread; // last: it uses the others
};

} // namespace obeya
