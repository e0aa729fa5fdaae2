// Works on the driver's own handle: one import binds tens of millions of values, and going through
// QSqlQuery and QVariant took most of its time.
#include "assessments/storage/statement.h"

#include "assessments/storage/database_parts.h"
#include "assessments/storage/storage_errors.h"

#include <QStringEncoder>

#include <sqlite3.h>

namespace obeya {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, QLatin1String sql)
    : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v2(database.m_parts->handle, sql.data(), static_cast<int>(sql.size()),
                                &statement, nullptr);
    m_statement.reset(statement);
    if (!statement)
        return;
    const auto places = static_cast<size_t>(sqlite3_bind_parameter_count(statement)) + 1;
    m_texts.resize(places);
    m_names.resize(places);
}

int Statement::place(const char *name)
{
    if (!m_statement)
        return 0;
    if (m_isRowWaiting || sqlite3_stmt_busy(m_statement.get())) {
        sqlite3_reset(m_statement.get()); // values cannot be bound while it runs
        m_isRowWaiting = false;
    }
    // Names are literals: the same address is the same name, and mostly they come in order.
    const auto following = static_cast<size_t>(m_lastPlace) + 1;
    if (following < m_names.size() && m_names[following] == name)
        return ++m_lastPlace;
    m_lastPlace = sqlite3_bind_parameter_index(m_statement.get(), name);
    Q_ASSERT_X(m_lastPlace > 0, "Statement::bind", name);
    m_names[static_cast<size_t>(m_lastPlace)] = name;
    return m_lastPlace;
}

void Statement::bind(const char *name, const QString &value)
{
    const int at = place(name);
    if (at == 0)
        return;
    QByteArray &text = m_texts[static_cast<size_t>(at)];
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    text.resize(encoder.requiredSpace(value.size()));
    const char *const end = encoder.appendToBuffer(text.data(), value);
    sqlite3_bind_text64(m_statement.get(), at, text.constData(),
                        static_cast<sqlite3_uint64>(end - text.constData()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bind(const char *name, const QByteArray &bytes)
{
    const int at = place(name);
    if (at == 0)
        return;
    m_texts[static_cast<size_t>(at)] = bytes;
    sqlite3_bind_blob64(m_statement.get(), at, m_texts[static_cast<size_t>(at)].constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void Statement::bind(const char *name, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place(name), value);
}

void Statement::bind(const char *name, std::optional<double> value)
{
    const int at = place(name);
    if (value)
        sqlite3_bind_double(m_statement.get(), at, *value);
    else
        sqlite3_bind_null(m_statement.get(), at);
}

void Statement::bind(const char *name, std::optional<Moment> value)
{
    const int at = place(name);
    if (value)
        sqlite3_bind_int64(m_statement.get(), at, value->time_since_epoch().count());
    else
        sqlite3_bind_null(m_statement.get(), at);
}

void Statement::bind(const char *name, const QStringList &values)
{
    bind(name, values.size() == 1 ? values.first() : values.join(u'\n'));
}

void Statement::bindFlag(const char *name, std::optional<bool> value)
{
    const int at = place(name);
    if (value)
        sqlite3_bind_int64(m_statement.get(), at, *value ? 1 : 0);
    else
        sqlite3_bind_null(m_statement.get(), at);
}

Error Statement::failure() const
{
    sqlite3 *const handle = m_database.m_parts->handle;
    return sqlError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                    m_database.m_parts->path);
}

Result<void> Statement::run()
{
    if (!m_statement)
        return failure();
    sqlite3_reset(m_statement.get());
    m_lastPlace = 0;
    m_code = sqlite3_step(m_statement.get());
    m_isRowWaiting = m_code == SQLITE_ROW;
    if (m_isRowWaiting)
        return {};
    m_affectedRows = sqlite3_changes64(m_database.m_parts->handle);
    const Result<void> done = m_code == SQLITE_DONE ? Result<void>() : failure();
    sqlite3_reset(m_statement.get());
    return done;
}

bool Statement::next()
{
    if (m_isRowWaiting) {
        m_isRowWaiting = false;
        return true;
    }
    if (m_code != SQLITE_ROW)
        return false;
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Result<void> Statement::finish()
{
    const bool hasFailed = m_code != SQLITE_ROW && m_code != SQLITE_DONE && m_code != SQLITE_OK;
    const Result<void> done = hasFailed ? failure() : Result<void>();
    sqlite3_reset(m_statement.get());
    m_isRowWaiting = false;
    m_code = SQLITE_DONE;
    return done;
}

QString Statement::text(int column) const
{
    const auto *text =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::view(int column) const
{
    const auto *text =
        reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 Statement::numberOr(int column, qint64 otherwise) const
{
    return isNull(column) ? otherwise : number(column);
}

QByteArray Statement::bytes(int column) const
{
    const void *const data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<double> Statement::real(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return sqlite3_column_double(m_statement.get(), column);
}

std::optional<Moment> Statement::instant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return Moment(std::chrono::milliseconds(number(column)));
}

QStringList Statement::texts(int column) const
{
    return text(column).split(u'\n', Qt::SkipEmptyParts);
}

std::optional<bool> Statement::flag(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column) != 0;
}

qint64 Statement::affectedRows() const
{
    return m_affectedRows;
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database.m_parts->handle);
}

} // namespace obeya
