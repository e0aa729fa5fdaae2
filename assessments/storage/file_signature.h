#pragma once

#include "models/base/result.h"

#include <QString>

namespace obeya {

inline constexpr qint64 kApplicationId = 0x4F425941; // "OBYA"

// Reads the first bytes of a file and refuses what is not a whole project of at most this schema
// version. Touches nothing. Errors: NotFound, IsDirectory, NotReadable, EmptyFile, ForeignFile,
// DamagedFile, NewerVersion.
Result<void> checkFileSignature(const QString &path, int newestVersion);

} // namespace obeya
