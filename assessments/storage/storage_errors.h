#pragma once

#include "models/base/result.h"

#include <QString>

class QSqlError;

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

// The same from what SQLite says; anything unforeseen becomes Internal with SQLite's own words.
Error sqlError(const QSqlError &error, const QString &path);

} // namespace obeya
