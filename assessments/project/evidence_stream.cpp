#include "assessments/project/evidence_stream.h"

#include <cstdlib>

namespace obeya {

static constexpr size_t kBatchSize = 1000;
static constexpr size_t kBatchesAhead = 8;
static constexpr qint64 kReleaseEvery = 8'000'000; // bytes

EvidenceStream::EvidenceStream(const EvidenceBytes &bytes, const QString &name,
                               const EvidenceOptions &options)
    : m_thread([this, &bytes, name, &options] { read(bytes, name, options); })
{
}

EvidenceStream::~EvidenceStream()
{
    m_isStopped = true;
    m_changed.notify_all();
    m_thread.join();
}

void EvidenceStream::read(const EvidenceBytes &bytes, const QString &name,
                          const EvidenceOptions &options)
{
    qint64 released = 0;
    const auto report = [&](qint64 done, qint64 total) {
        if (std::abs(done - released) > kReleaseEvery) { // a text may be walked through twice
            bytes.release(0, done);
            released = done;
        }
        m_readPart = total > 0 ? double(done) / double(total) : 0.0;
        return !m_isStopped.load();
    };
    const EvidenceFile file{name, bytes.view(), [&](qsizetype end) { bytes.release(0, end); }};
    auto result = streamEvidence(file, options, *this, report);
    flush();
    const std::lock_guard lock(m_mutex);
    m_result.emplace(std::move(result));
    m_changed.notify_all();
}

void EvidenceStream::take(Deployment record, Occurrence occurrence)
{
    m_filling.deployments.push_back({std::move(record), occurrence});
    flushIfFull();
}

void EvidenceStream::take(Change record, Occurrence occurrence)
{
    m_filling.changes.push_back({std::move(record), occurrence});
    flushIfFull();
}

void EvidenceStream::take(Incident record, Occurrence occurrence)
{
    m_filling.incidents.push_back({std::move(record), occurrence});
    flushIfFull();
}

void EvidenceStream::take(RejectedRow row)
{
    m_filling.rejected.append(std::move(row));
    flushIfFull();
}

void EvidenceStream::flushIfFull()
{
    if (m_filling.size() >= kBatchSize)
        flush();
}

void EvidenceStream::flush()
{
    std::vector<EvidenceBatch> used; // dies here, without the lock
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.size() < kBatchesAhead || m_isStopped; });
    m_ready.push_back(std::exchange(m_filling, {}));
    used.swap(m_used);
    m_changed.notify_all();
    lock.unlock();
}

void EvidenceStream::recycle(EvidenceBatch batch)
{
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(batch));
}

std::optional<EvidenceBatch> EvidenceStream::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return !m_ready.empty() || m_result; });
    if (m_ready.empty())
        return std::nullopt;
    EvidenceBatch batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

bool EvidenceStream::isAtEnd() const
{
    const std::lock_guard lock(m_mutex);
    return m_ready.empty() && m_result;
}

} // namespace obeya
