#include "assessments/project/project.h"
#include "assessments/project/project_parts.h"
#include "assessments/project/project_text.h"
#include "assessments/storage/assessment_store.h"
#include "assessments/storage/file_signature.h"
#include "assessments/storage/migrations.h"
#include "assessments/storage/storage_errors.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

Error inUse(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {ErrorCode::InUse,
                projectText(QT_TRANSLATE_NOOP(
                    "obeya::project", "The project is open in another program. Close it there, or "
                                      "open it read-only.")),
                path};
    if (process == QCoreApplication::applicationPid())
        return {ErrorCode::InUse,
                projectText(QT_TRANSLATE_NOOP(
                    "obeya::project", "The project is already open in this program. Use the other "
                                      "window, or open it read-only.")),
                path};
    return {ErrorCode::InUse,
            projectText(
                QT_TRANSLATE_NOOP("obeya::project",
                                  "The project is open in another window or program (%1, process "
                                  "%2 on %3). Close it there, or open it read-only."))
                .arg(program)
                .arg(process)
                .arg(host),
            path};
}

Result<std::unique_ptr<QLockFile>> takeLock(const QString &path)
{
    // A link to a project is the same project.
    auto lock = std::make_unique<QLockFile>(QFileInfo(path).canonicalFilePath() + ".lock"_L1);
    // Only the death of its process makes a lock stale, not its age: a window stays open for days.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return inUse(*lock, path);
    return storageError(StorageProblem::NotWritable, path);
}

Database::Access accessOf(OpenMode mode)
{
    return mode == OpenMode::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite;
}

Result<void> fill(Database &database, const NewProject &values, const Clock &clock)
{
    const MigrationResult migrated = migrate(database, projectMigrations());
    if (migrated.error)
        return *migrated.error;
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    TeamStore teams(database);
    if (const auto done = teams.setOrganization(values.organization, clock()); !done)
        return done;
    const auto team = teams.add(values.team);
    if (!team)
        return team.error();
    const QDate date = values.date.isValid() ? values.date : clock().date();
    const auto assessment = AssessmentStore(database).add(
        {*team, values.model, values.modelVersion, {}, date, values.form, values.modelFile});
    if (!assessment)
        return assessment.error();
    return transaction.commit();
}

Result<void> writeNewFile(const QString &path, const NewProject &values, const Clock &clock)
{
    Database::Options options;
    options.access = Database::Access::Create;
    options.newestVersion = kProjectSchemaVersion;
    const auto database = Database::open(path, options);
    if (!database)
        return database.error();
    return fill(**database, values, clock);
}

// With whatever the database keeps beside it.
void removeUnfinished(const QString &path)
{
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + ending);
}

} // namespace

Project::Project(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path, const NewProject &values,
                                                 const Clock &clock)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return storageError(StorageProblem::AlreadyExists, path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorCode::NotFound,
                     projectText(QT_TRANSLATE_NOOP(
                         "obeya::project", "There is no such folder. Choose another place for the "
                                           "project.")),
                     info.absolutePath()};
    // Under its name there is either no file or a whole project.
    const QString unfinished = u"%1.%2.part"_s.arg(path).arg(QCoreApplication::applicationPid());
    removeUnfinished(unfinished);
    if (const auto written = writeNewFile(unfinished, values, clock); !written) {
        removeUnfinished(unfinished);
        return Error{written.error().code, written.error().message, path};
    }
    if (!QFile::rename(unfinished, path)) {
        removeUnfinished(unfinished);
        return storageError(QFileInfo::exists(path) ? StorageProblem::AlreadyExists
                                                    : StorageProblem::NotWritable,
                            path);
    }
    return open(path, OpenMode::ReadWrite, clock);
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, OpenMode mode,
                                               const Clock &clock)
{
    auto parts = std::make_unique<Parts>();
    parts->path = QFileInfo(path).absoluteFilePath();
    parts->clock = clock;
    // What is no project gets no lock file beside it.
    if (const auto known = checkFileSignature(path, kProjectSchemaVersion); !known)
        return known.error();
    if (mode == OpenMode::ReadWrite) {
        auto lock = takeLock(path);
        if (!lock)
            return lock.error();
        parts->lock = *std::move(lock);
    }
    Database::Options options;
    options.access = accessOf(mode);
    options.newestVersion = kProjectSchemaVersion;
    options.isChecked = mode != OpenMode::OwnedElsewhere; // whoever holds the lock has checked it
    auto database = Database::open(path, options);
    if (!database)
        return database.error();
    parts->database = *std::move(database);
    const MigrationResult migrated = migrate(*parts->database, projectMigrations());
    if (migrated.error)
        return *migrated.error;
    return std::unique_ptr<Project>(new Project(std::move(parts)));
}

QString Project::path() const
{
    return m_parts->path;
}

bool Project::isReadOnly() const
{
    return m_parts->database->isReadOnly();
}

Result<void> Project::Parts::requireWritable() const
{
    if (database->isReadOnly())
        return storageError(StorageProblem::ReadOnly, path);
    return {};
}

} // namespace obeya
