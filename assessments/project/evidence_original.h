#pragma once

#include "assessments/project/evidence_bytes.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace obeya {

// Compresses a file piece by piece in a thread of its own, a few pieces ahead of whoever keeps
// them. The bytes live longer; destroying it stops the work.
class OriginalPieces
{
public:
    explicit OriginalPieces(const EvidenceBytes &bytes);
    ~OriginalPieces();

    // A piece that is ready; none when none is, or there is no more.
    std::optional<QByteArray> takeReady();
    // The next piece, waited for; none when there is no more.
    std::optional<QByteArray> take();

private:
    void compress();
    bool put(QByteArray piece); // false: stop

    const EvidenceBytes &m_bytes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_ready;
    bool m_isDone = false;
    bool m_isStopped = false;
    std::thread m_thread; // last: it uses the others
};

// Appends what a piece holds. False when it is damaged.
bool unpackPiece(const QByteArray &piece, QByteArray &target);

} // namespace obeya
