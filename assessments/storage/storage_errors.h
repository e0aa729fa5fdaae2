#pragma once

#include "models/base/result.h"

#include <QString>

namespace obeya {

// What can be wrong with a project file, each with its sentence for the user.
enum class StorageProblem {
    NotFound,
    AlreadyExists,
    IsDirectory,
    NotReadable,
    NotWritable,
    EmptyFile,
    ForeignFile,
    DamagedFile,
    NewerVersion,
    UnfinishedWork,
    OlderVersion,
    MigrationFailed,
    ReadOnly,
    DiskFull,
    Busy,
    WriteFailed,
    NoSuchTeam,
    NoSuchAssessment,
    NoSuchImport,
};

// The translation of a text that QT_TRANSLATE_NOOP("obeya::storage", …) marks.
QString storageText(const char *source);

Error storageError(StorageProblem problem, const QString &path);

// The same from an extended result code of SQLite and its words; anything unforeseen becomes
// Internal with SQLite's own words.
Error sqlError(int code, const QString &text, const QString &path);

} // namespace obeya
