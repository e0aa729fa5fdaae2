#include "assessments/storage/storage_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <sqlite3.h>

namespace obeya {

namespace {

struct Sentence
{
    StorageProblem problem;
    ErrorCode code;
    const char *text;
};

constexpr Sentence kSentences[] = {
    {StorageProblem::NotFound, ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("obeya::storage", "There is no such project file.")},
    {StorageProblem::AlreadyExists, ErrorCode::AlreadyExists,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "A file of this name is already there. Choose another name.")},
    {StorageProblem::IsDirectory, ErrorCode::IsDirectory,
     QT_TRANSLATE_NOOP("obeya::storage", "This is a folder. Choose a project file inside it.")},
    {StorageProblem::NotReadable, ErrorCode::NotReadable,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The project file cannot be read. Check that you may read this file.")},
    {StorageProblem::NotWritable, ErrorCode::NotWritable,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The project cannot be written here. Open it read-only, or copy it to a "
                       "folder that you may write.")},
    {StorageProblem::EmptyFile, ErrorCode::EmptyFile,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The file is empty. It is not an Obeya project, or it was not copied "
                       "completely.")},
    {StorageProblem::ForeignFile, ErrorCode::ForeignFile,
     QT_TRANSLATE_NOOP("obeya::storage", "This file is not an Obeya project.")},
    {StorageProblem::DamagedFile, ErrorCode::DamagedFile,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The project file is damaged. Keep it, and open a backup copy instead.")},
    {StorageProblem::NewerVersion, ErrorCode::NewerVersion,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "This project was written by a newer version of Obeya. Update the program "
                       "to open it.")},
    {StorageProblem::UnfinishedWork, ErrorCode::NotReadable,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The program was stopped while this project was open, and the folder cannot "
                       "be written. Copy the project with all files of its name to another folder "
                       "and open it there.")},
    {StorageProblem::OlderVersion, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "This project was written by an older version of Obeya. Open it once where "
                       "it can be written, so that it is brought up to date.")},
    {StorageProblem::MigrationFailed, ErrorCode::Internal,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The project could not be brought up to date. It was left as it was.")},
    {StorageProblem::ReadOnly, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("obeya::storage", "The project is open read-only and cannot be changed.")},
    {StorageProblem::DiskFull, ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The disk is full, so the change was not saved. Free some space and try "
                       "again.")},
    {StorageProblem::Busy, ErrorCode::InUse,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "Another task is writing to this project. Try again when it has finished.")},
    {StorageProblem::WriteFailed, ErrorCode::NotWritable,
     QT_TRANSLATE_NOOP("obeya::storage",
                       "The disk reported an error, so nothing was saved. Check the disk and try "
                       "again.")},
    {StorageProblem::NoSuchTeam, ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("obeya::storage", "There is no such team in this project.")},
    {StorageProblem::NoSuchAssessment, ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("obeya::storage", "There is no such assessment in this project.")},
    {StorageProblem::NoSuchImport, ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("obeya::storage", "There is no such import in this project.")},
};

} // namespace

QString storageText(const char *source)
{
    return QCoreApplication::translate("obeya::storage", source);
}

Error storageError(StorageProblem problem, const QString &path)
{
    const auto *found =
        std::find_if(std::begin(kSentences), std::end(kSentences),
                     [problem](const Sentence &sentence) { return sentence.problem == problem; });
    Q_ASSERT_X(found != std::end(kSentences), "storageError", "a problem without a sentence");
    if (found == std::end(kSentences))
        return {ErrorCode::Internal, {}, path};
    return {found->code, storageText(found->text), path};
}

Error sqlError(int code, const QString &text, const QString &path)
{
    // The index of the log could not be given its size, which takes nothing but room on the disk.
    if (code == SQLITE_IOERR_SHMSIZE)
        return storageError(StorageProblem::DiskFull, path);
    switch (code & 0xff) { // the upper bits only detail the lower byte
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storageError(StorageProblem::Busy, path);
    case SQLITE_READONLY:
        return storageError(StorageProblem::ReadOnly, path);
    case SQLITE_IOERR:
        return storageError(StorageProblem::WriteFailed, path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return storageError(StorageProblem::DamagedFile, path);
    case SQLITE_FULL:
        return storageError(StorageProblem::DiskFull, path);
    case SQLITE_CANTOPEN:
        return storageError(StorageProblem::NotReadable, path);
    default:
        return {ErrorCode::Internal,
                storageText(
                    QT_TRANSLATE_NOOP("obeya::storage", "The project file reported an error: %1."))
                    .arg(text),
                path};
    }
}

} // namespace obeya
