#include "assessments/project/evidence_bytes.h"

#include "assessments/project/project_text.h"

#include <QFileInfo>

#include <sys/mman.h>
#include <unistd.h>

namespace obeya {

static constexpr qint64 kLargestStream = 1'000'000'000; // what cannot be mapped is held in memory
static constexpr qint64 kStreamPiece = 1 << 20;

EvidenceBytes::EvidenceBytes(const QString &path)
    : m_file(path)
{
}

Result<void> EvidenceBytes::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.isDir())
        return failure(ErrorCode::IsDirectory,
                       projectText(QT_TRANSLATE_NOOP(
                           "obeya::project", "This is a folder. Choose the files inside it.")));
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       projectText(QT_TRANSLATE_NOOP("obeya::project", "There is no such file.")));
    if (!m_file.open(QIODevice::ReadOnly))
        return unreadable();
    const qint64 size = m_file.size();
    const uchar *mapped = size > 0 ? m_file.map(0, size) : nullptr;
    if (!mapped)
        return readStream();
    m_isMapped = true;
    m_view = QByteArrayView(mapped, size);
    madvise(const_cast<uchar *>(mapped), static_cast<size_t>(size), MADV_SEQUENTIAL);
    return {};
}

void EvidenceBytes::release(qsizetype begin, qsizetype end) const
{
    if (!m_isMapped)
        return;
    // The mapping is of the file and begins with a page, as mmap gives it.
    const qsizetype page = sysconf(_SC_PAGESIZE);
    const qsizetype first = (begin + page - 1) / page * page;
    const qsizetype last = qMin(end, m_view.size()) / page * page;
    if (first < last)
        madvise(const_cast<char *>(m_view.data()) + first, static_cast<size_t>(last - first),
                MADV_DONTNEED);
}

Result<void> EvidenceBytes::readStream()
{
    while (true) {
        const QByteArray piece = m_file.read(kStreamPiece);
        if (piece.isEmpty())
            break;
        m_bytes += piece;
        if (m_bytes.size() > kLargestStream)
            return failure(
                ErrorCode::TooLarge,
                projectText(QT_TRANSLATE_NOOP("obeya::project",
                                              "This input is larger than 1 GB. Save it as a file "
                                              "and import the file.")));
    }
    if (m_file.error() != QFileDevice::NoError)
        return unreadable();
    m_view = m_bytes;
    return {};
}

Error EvidenceBytes::unreadable() const
{
    return failure(ErrorCode::NotReadable,
                   projectText(QT_TRANSLATE_NOOP("obeya::project", "The file cannot be read: %1."))
                       .arg(m_file.errorString()));
}

Error EvidenceBytes::failure(ErrorCode code, const QString &message) const
{
    return {code, message, m_file.fileName()};
}

} // namespace obeya
