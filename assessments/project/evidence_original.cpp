#include "assessments/project/evidence_original.h"

#include <memory>
#include <zstd.h>

namespace obeya {

static constexpr qsizetype kPieceSize = 1 << 20;
static constexpr size_t kPiecesAhead = 4;
static constexpr int kFast = 1;

OriginalPieces::OriginalPieces(const EvidenceBytes &bytes)
    : m_bytes(bytes)
    , m_thread([this] { compress(); })
{
}

OriginalPieces::~OriginalPieces()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void OriginalPieces::compress()
{
    const QByteArrayView bytes = m_bytes.view();
    const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(),
                                                                      ZSTD_freeCCtx);
    for (qsizetype begin = 0; begin < bytes.size(); begin += kPieceSize) {
        const QByteArrayView raw = bytes.sliced(begin, qMin(kPieceSize, bytes.size() - begin));
        const auto size = static_cast<size_t>(raw.size());
        QByteArray piece(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
        const size_t length =
            ZSTD_compress(piece.data(), static_cast<size_t>(piece.size()), raw.data(), size, kFast);
        piece.truncate(static_cast<qsizetype>(length)); // the bound is enough: it cannot fail
        piece.squeeze();
        m_bytes.release(begin, begin + raw.size());
        if (!put(std::move(piece)))
            return;
    }
    const std::lock_guard lock(m_mutex);
    m_isDone = true;
    m_changed.notify_all();
}

bool OriginalPieces::put(QByteArray piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.size() < kPiecesAhead || m_isStopped; });
    m_ready.push_back(std::move(piece));
    m_changed.notify_all();
    return !m_isStopped;
}

std::optional<QByteArray> OriginalPieces::takeReady()
{
    const std::lock_guard lock(m_mutex);
    if (m_ready.empty())
        return std::nullopt;
    QByteArray piece = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return piece;
}

std::optional<QByteArray> OriginalPieces::take()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_isDone; });
    }
    return takeReady();
}

bool unpackPiece(const QByteArray &piece, QByteArray &target)
{
    const auto packed = static_cast<size_t>(piece.size());
    const unsigned long long stated = ZSTD_getFrameContentSize(piece.constData(), packed);
    if (stated > static_cast<unsigned long long>(kPieceSize)) // also the values for errors
        return false;
    const qsizetype begin = target.size();
    target.resize(begin + static_cast<qsizetype>(stated));
    const size_t unpacked = ZSTD_decompress(target.data() + begin, static_cast<size_t>(stated),
                                            piece.constData(), packed);
    return !ZSTD_isError(unpacked) && unpacked == stated;
}

} // namespace obeya
