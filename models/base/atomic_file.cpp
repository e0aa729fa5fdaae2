#include "models/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace obeya {

static QString text(const char *source)
{
    return QCoreApplication::translate("obeya::models", source);
}

static Error writeError(const QFileDevice &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull,
                text(QT_TRANSLATE_NOOP(
                    "obeya::models",
                    "The disk is full. Free some space or choose another folder, then try again.")),
                path};
    return {ErrorCode::NotWritable,
            text(QT_TRANSLATE_NOOP("obeya::models",
                                   "The file cannot be written: %1. Choose another folder."))
                .arg(file.errorString()),
            path};
}

Result<void> writeFileAtomically(const QString &path,
                                 const std::function<Result<void>(QIODevice &)> &writer)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    const Result<void> written = writer(file);
    if (!written) {
        file.cancelWriting();
        return written.error();
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return writeError(file, path);
    return {};
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    return writeFileAtomically(path, [&](QIODevice &device) -> Result<void> {
        // A short write is reported by the device's own error state after this function.
        device.write(bytes);
        return {};
    });
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{
            ErrorCode::IsDirectory,
            text(QT_TRANSLATE_NOOP("obeya::models", "This is a folder. Choose a file inside it.")),
            path};
    QFile file(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound,
                     text(QT_TRANSLATE_NOOP("obeya::models", "There is no such file.")), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable,
                     text(QT_TRANSLATE_NOOP("obeya::models", "The file cannot be read: %1."))
                         .arg(file.errorString()),
                     path};
    if (file.size() > limit)
        return Error{
            ErrorCode::TooLarge,
            text(QT_TRANSLATE_NOOP("obeya::models", "The file is larger than the limit of %1 MB."))
                .arg(limit / 1'000'000),
            path};
    return file.readAll();
}

} // namespace obeya
