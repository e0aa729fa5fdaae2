#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

namespace obeya {

// The bytes of a file while this object lives: mapped, or read when it is a stream such as a pipe.
class EvidenceBytes
{
public:
    explicit EvidenceBytes(const QString &path);

    // Errors: NotFound, IsDirectory, NotReadable, TooLarge (a stream over 1 GB).
    Result<void> open();
    QByteArrayView view() const { return m_view; }
    // Gives the memory of a part back, of whole pages in it; it is read from the disk again if
    // needed.
    void release(qsizetype begin, qsizetype end) const;

private:
    Result<void> readStream();
    Error unreadable() const;
    Error failure(ErrorCode code, const QString &message) const;

    QFile m_file;
    QByteArray m_bytes;
    QByteArrayView m_view;
    bool m_isMapped = false;
};

} // namespace obeya
