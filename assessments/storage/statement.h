#pragma once

#include "assessments/storage/database.h"

#include <QByteArray>
#include <QLatin1String>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace obeya {

// One prepared statement; only for the stores. Must die before its database. Values are bound by
// name (a literal), fastest in the order of the statement; they stay bound from one
// run to the next. A failed preparation is reported by run().
class Statement
{
public:
    Statement(const Database &database, QLatin1String sql);

    void bind(const char *name, const QString &value); // empty stays empty, never NULL
    void bind(const char *name, const QByteArray &bytes);
    void bind(const char *name, qint64 value);
    void bind(const char *name, std::optional<double> value);
    void bind(const char *name,
              std::optional<std::chrono::sys_time<std::chrono::milliseconds>> value);
    void bind(const char *name, const QStringList &values); // one text, a line each
    void bindFlag(const char *name, std::optional<bool> value);

    Result<void> run();
    bool next();
    // Why next() said false before the last row.
    Result<void> finish();

    QString text(int column) const;
    QByteArrayView view(int column) const; // of a text in UTF-8, until the next row
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;
    std::optional<double> real(int column) const;
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> instant(int column) const;
    qint64 numberOr(int column, qint64 otherwise) const; // when it is NULL
    QStringList texts(int column) const;
    std::optional<bool> flag(int column) const;

    qint64 affectedRows() const;
    qint64 insertedId() const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    int place(const char *name); // 0: no such parameter
    Error failure() const;

    const Database &m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::vector<QByteArray> m_texts; // what is bound, by place
    std::vector<const char *> m_names;
    int m_lastPlace = 0;
    int m_code = 0;
    bool m_isRowWaiting = false;
    qint64 m_affectedRows = 0;
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
