#include "assessments/storage/database.h"

#include "assessments/storage/database_parts.h"
#include "assessments/storage/file_signature.h"
#include "assessments/storage/statement.h"
#include "assessments/storage/storage_errors.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

// A writer waits this long for another one, such as an import in a worker thread.
constexpr auto kBusyTimeout = "QSQLITE_BUSY_TIMEOUT=10000"_L1;
// Larger files are not read through when they are opened; damage then shows when it is met.
constexpr qint64 kLargestCheckedFile = 64'000'000;

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

// The driver's handle. None when the driver was built with another SQLite than this program: a
// handle of one must not meet the other.
sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    QSqlQuery version(u"SELECT sqlite_source_id()"_s, connection);
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || !version.next()
        || version.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString immutableAddress(const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    return u"file:%1?immutable=1"_s.arg(QString::fromLatin1(encoded));
}

} // namespace

Database::Database(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Database::~Database()
{
    const QString name = m_parts->connection.connectionName();
    m_parts->connection.close();
    m_parts->connection = QSqlDatabase(); // Qt removes only a connection that nobody holds
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Options &options)
{
    auto parts = std::make_unique<Parts>();
    parts->path = QFileInfo(path).absoluteFilePath();
    parts->isReadOnly = options.access == Access::ReadOnly;
    std::unique_ptr<Database> database(new Database(std::move(parts)));
    const QString &file = database->m_parts->path;
    Result<void> done;
    if (options.access == Access::Create) {
        if (QFileInfo::exists(file))
            return storageError(StorageProblem::AlreadyExists, path);
        if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
            return storageError(StorageProblem::NotWritable, path);
        done = database->connect(kBusyTimeout, file);
        if (!done && done.error().code == ErrorCode::NotReadable)
            done = storageError(StorageProblem::NotWritable, path); // it is not there to be read
    } else if (const auto known = checkFileSignature(file, options.newestVersion); !known) {
        return known.error();
    } else if (options.access == Access::ReadOnly) {
        done = database->openForReading();
    } else if (!isWritable(file)) {
        return storageError(StorageProblem::NotWritable, path);
    } else {
        done = database->connect(kBusyTimeout, file);
    }
    if (done)
        done = database->configure(options);
    if (done)
        done = database->verify(options);
    if (!done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(std::make_unique<Parts>()));
    auto done = database->connect({}, u":memory:"_s);
    if (done)
        done = database->configure({});
    if (!done)
        return done.error();
    return database;
}

Result<void> Database::connect(const QString &options, const QString &name)
{
    // A name of its own: Qt refuses a connection that another thread has made.
    if (!m_parts->connection.isValid())
        m_parts->connection = QSqlDatabase::addDatabase(
            u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_parts->connection.close();
    m_parts->connection.setConnectOptions(options);
    m_parts->connection.setDatabaseName(name);
    if (!m_parts->connection.open())
        return sqlError(m_parts->connection.lastError().nativeErrorCode().toInt(),
                        m_parts->connection.lastError().text(), m_parts->path);
    m_parts->handle = handleOf(m_parts->connection);
    if (!m_parts->handle)
        return sqlError(SQLITE_MISUSE, u"SQLite %1"_s.arg(QLatin1String(sqlite3_libversion())),
                        m_parts->path);
    return {};
}

Result<void> Database::openForReading()
{
    const QString &path = m_parts->path;
    // Where writing is possible, an ordinary connection leaves nothing behind when it closes;
    // query_only (see configure) keeps it from changing anything.
    if (isWritable(path))
        return connect(kBusyTimeout, path);
    if (QFileInfo(path + "-wal"_L1).size() == 0)
        return connect(kBusyTimeout + ";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_L1,
                       immutableAddress(path));
    // Another process is writing, or was killed: its log has to be read, too.
    if (const auto opened = connect(kBusyTimeout + ";QSQLITE_OPEN_READONLY"_L1, path); !opened)
        return opened.error();
    if (!Statement(*this, "SELECT count(*) FROM sqlite_master"_L1).run())
        return storageError(StorageProblem::UnfinishedWork, path);
    return {};
}

Result<void> Database::configure(const Options &options)
{
    Result<void> done = Statement(*this, "PRAGMA foreign_keys = ON"_L1).run();
    if (done && options.access == Access::ReadOnly)
        return Statement(*this, "PRAGMA query_only = ON"_L1).run();
    // Some network file systems refuse WAL and stay with a rollback journal, which is as safe.
    if (done)
        done = Statement(*this, "PRAGMA journal_mode = WAL"_L1).run();
    if (done)
        done = Statement(*this, "PRAGMA synchronous = FULL"_L1).run();
    if (done)
        done = Statement(*this, "PRAGMA cache_size = -65536"_L1).run(); // KiB
    if (!done || options.pageLimit == 0)
        return done;
    // Pragmas take no bound values.
    const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(options.pageLimit);
    return Statement(*this, QLatin1String(limit)).run();
}

Result<void> Database::verify(const Options &options) const
{
    if (options.access == Access::Create)
        return {};
    // The log of a killed program may hold a later version than the header of the file.
    const auto version = schemaVersion();
    if (!version)
        return version.error();
    if (*version > options.newestVersion)
        return storageError(StorageProblem::NewerVersion, m_parts->path);
    if (!options.isChecked || QFileInfo(m_parts->path).size() > kLargestCheckedFile)
        return {};
    const auto intact = isIntact();
    if (!intact)
        return intact.error();
    if (!*intact)
        return storageError(StorageProblem::DamagedFile, m_parts->path);
    return {};
}

QString Database::path() const
{
    return m_parts->path;
}

bool Database::isReadOnly() const
{
    return m_parts->isReadOnly;
}

Result<int> Database::schemaVersion() const
{
    Statement statement(*this, "PRAGMA user_version"_L1);
    if (const auto done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return storageError(StorageProblem::DamagedFile, m_parts->path);
    return static_cast<int>(statement.number(0));
}

Result<bool> Database::isIntact() const
{
    Statement statement(*this, "PRAGMA quick_check(1)"_L1);
    if (const auto done = statement.run(); !done) {
        if (done.error().code == ErrorCode::DamagedFile)
            return false;
        return done.error();
    }
    return statement.next() && statement.text(0) == "ok"_L1;
}

Result<void> Database::checkpoint()
{
    return Statement(*this, "PRAGMA wal_checkpoint(TRUNCATE)"_L1).run();
}

} // namespace obeya
