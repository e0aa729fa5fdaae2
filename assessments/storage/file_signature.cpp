#include "assessments/storage/file_signature.h"

#include "assessments/storage/storage_errors.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace obeya {

namespace {

// Offsets of the SQLite file header.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeOffset = 16;
constexpr qsizetype kChangeCounterOffset = 24;
constexpr qsizetype kPageCountOffset = 28;
constexpr qsizetype kUserVersionOffset = 60;
constexpr qsizetype kApplicationIdOffset = 68;
constexpr qsizetype kVersionValidForOffset = 92;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + kPageSizeOffset);
    return stored == 1 ? 65536 : stored; // 65536 does not fit
}

bool isCutOff(const QByteArray &header, qint64 fileSize)
{
    // The page count is valid only together with the change counter it was written with.
    const bool isCountValid =
        numberAt(header, kChangeCounterOffset) == numberAt(header, kVersionValidForOffset);
    return isCountValid && fileSize < pageSize(header) * numberAt(header, kPageCountOffset);
}

} // namespace

Result<void> checkFileSignature(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return storageError(StorageProblem::NotFound, path);
    if (info.isDir())
        return storageError(StorageProblem::IsDirectory, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return storageError(StorageProblem::NotReadable, path);
    const QByteArray header = file.read(kHeaderSize);
    if (header.isEmpty())
        return storageError(file.error() == QFileDevice::NoError ? StorageProblem::EmptyFile
                                                                 : StorageProblem::NotReadable,
                            path);
    // The literal's closing zero is part of the signature.
    const QByteArray magic("SQLite format 3", 16);
    if (header.size() < magic.size() ? !magic.startsWith(header) : !header.startsWith(magic))
        return storageError(StorageProblem::ForeignFile, path);
    if (header.size() < kHeaderSize)
        return storageError(StorageProblem::DamagedFile, path);
    if (numberAt(header, kApplicationIdOffset) != kApplicationId)
        return storageError(StorageProblem::ForeignFile, path);
    if (numberAt(header, kUserVersionOffset) > static_cast<quint32>(newestVersion))
        return storageError(StorageProblem::NewerVersion, path);
    // After a full disk or a kill, the missing pages may still be in the log beside the file.
    const bool hasLog = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    if (!hasLog && isCutOff(header, file.size()))
        return storageError(StorageProblem::DamagedFile, path);
    return {};
}

} // namespace obeya
