#pragma once

#include "assessments/storage/database.h"

#include <QLatin1String>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>

namespace obeya {

// One prepared statement; only for the stores. Must die before its database.
// A failed preparation is reported by run().
class Statement
{
public:
    Statement(const Database &database, QLatin1String sql);

    void bind(const QString &name, const QString &value); // empty stays empty, never NULL
    void bind(const QString &name, const QByteArray &bytes);
    void bind(const QString &name, qint64 value);
    void bind(const QString &name, std::optional<double> value);
    void bind(const QString &name,
              std::optional<std::chrono::sys_time<std::chrono::milliseconds>> value);
    void bind(const QString &name, const QStringList &values); // one text, a line each
    void bindFlag(const QString &name, std::optional<bool> value);

    Result<void> run();
    bool next();
    // Why next() said false before the last row.
    Result<void> finish();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;
    std::optional<double> real(int column) const;
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> instant(int column) const;
    QStringList texts(int column) const;
    std::optional<bool> flag(int column) const;

    qint64 affectedRows() const;
    qint64 insertedId() const;

private:
    QSqlQuery m_query;
    QString m_path;
    bool m_isPrepared = false;
};

// An enum as its number. Numbers are part of the file format: values are only ever appended.
template<typename Enum>
qint64 storedNumber(Enum value)
{
    return static_cast<qint64>(value);
}

// Out of range, as only a damaged file can hold: the fallback.
template<typename Enum>
Enum storedEnum(qint64 number, Enum last, Enum fallback)
{
    return number >= 0 && number <= static_cast<qint64>(last) ? static_cast<Enum>(number)
                                                              : fallback;
}

} // namespace obeya
