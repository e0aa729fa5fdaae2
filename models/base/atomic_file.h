#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace obeya {

// Writes a whole file or leaves the old one untouched. Errors: NotWritable, DiskFull, or the
// writer's own.
Result<void> writeFileAtomically(const QString &path,
                                 const std::function<Result<void>(QIODevice &)> &writer);
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

// Reads a whole file up to the limit in bytes. Errors: NotFound, IsDirectory, NotReadable,
// TooLarge.
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace obeya
