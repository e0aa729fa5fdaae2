#include "assessments/storage/statement.h"

#include "assessments/storage/database_parts.h"
#include "assessments/storage/storage_errors.h"

#include <QSqlError>

namespace obeya {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

static QVariant noNumber()
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

Statement::Statement(const Database &database, QLatin1String sql)
    : m_query(database.m_parts->connection)
    , m_path(database.m_parts->path)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

void Statement::bind(const QString &name, const QString &value)
{
    m_query.bindValue(name, value.isNull() ? QStringLiteral("") : value);
}

void Statement::bind(const QString &name, const QByteArray &bytes)
{
    m_query.bindValue(name, bytes);
}

void Statement::bind(const QString &name, qint64 value)
{
    m_query.bindValue(name, value);
}

void Statement::bind(const QString &name, std::optional<double> value)
{
    m_query.bindValue(name, value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Double)));
}

void Statement::bind(const QString &name, std::optional<Moment> value)
{
    m_query.bindValue(name,
                      value ? QVariant(qint64{value->time_since_epoch().count()}) : noNumber());
}

void Statement::bind(const QString &name, const QStringList &values)
{
    bind(name, values.join(u'\n'));
}

void Statement::bindFlag(const QString &name, std::optional<bool> value)
{
    m_query.bindValue(name, value ? QVariant(qint64{*value}) : noNumber());
}

Result<void> Statement::run()
{
    if (!m_isPrepared || !m_query.exec())
        return sqlError(m_query.lastError(), m_path);
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return sqlError(error, m_path);
    return {};
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<double> Statement::real(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return m_query.value(column).toDouble();
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
    return m_query.numRowsAffected();
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

} // namespace obeya
