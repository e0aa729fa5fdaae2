#include "assessments/storage/migrations.h"

#include "assessments/storage/file_signature.h"
#include "assessments/storage/statement.h"
#include "assessments/storage/storage_errors.h"
#include "assessments/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace obeya {

// Pragmas take no bound values.
static Result<void> setNumber(Database &database, const QByteArray &pragma, qint64 value)
{
    const QByteArray sql = "PRAGMA " + pragma + " = " + QByteArray::number(value);
    return Statement(database, QLatin1String(sql)).run();
}

static Result<void> apply(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QLatin1String sql : migration.statements) {
        if (const auto done = Statement(database, sql).run(); !done)
            return done;
    }
    if (const auto done = setNumber(database, "application_id", kApplicationId); !done)
        return done;
    if (const auto done = setNumber(database, "user_version", migration.version); !done)
        return done;
    return transaction.commit();
}

// The caller holds the project's lock, so nobody writes between the checkpoint and the copy.
static Result<void> keepCopy(Database &database, int version)
{
    if (database.path().isEmpty())
        return {};
    if (const auto done = database.checkpoint(); !done)
        return done;
    const QString copy = u"%1.v%2.bak"_s.arg(database.path()).arg(version);
    const QString unfinished = copy + ".part"_L1;
    QFile::remove(unfinished);
    if (!QFile::copy(database.path(), unfinished)) {
        QFile::remove(unfinished);
        return storageError(StorageProblem::WriteFailed, copy);
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return storageError(StorageProblem::WriteFailed, copy);
    return {};
}

MigrationResult migrate(Database &database, std::span<const Migration> migrations)
{
    const auto version = database.schemaVersion();
    if (!version)
        return {MigrationOutcome::Failed, 0, version.error()};
    const int newest = static_cast<int>(migrations.size());
    if (*version > newest)
        return {MigrationOutcome::Newer, *version,
                storageError(StorageProblem::NewerVersion, database.path())};
    if (*version == newest)
        return {MigrationOutcome::Current, *version, {}};
    if (database.isReadOnly())
        return {MigrationOutcome::Failed, *version,
                storageError(StorageProblem::OlderVersion, database.path())};
    if (*version > 0) {
        if (const auto kept = keepCopy(database, *version); !kept)
            return {MigrationOutcome::Failed, *version, kept.error()};
    }
    for (const Migration &migration : migrations.subspan(static_cast<size_t>(*version))) {
        if (const auto done = apply(database, migration); !done) {
            Error error = done.error();
            if (error.code == ErrorCode::Internal)
                error = storageError(StorageProblem::MigrationFailed, database.path());
            return {MigrationOutcome::Failed, *version, error};
        }
    }
    return {*version == 0 ? MigrationOutcome::Created : MigrationOutcome::Migrated, *version, {}};
}

} // namespace obeya
