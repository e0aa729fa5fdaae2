#include "assessments/storage/transaction.h"

#include "assessments/storage/statement.h"

namespace obeya {

static Result<void> runOnce(const Database &database, QLatin1String sql)
{
    return Statement(database, sql).run();
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(runOnce(database, QLatin1String("BEGIN IMMEDIATE")))
    , m_isOpen(m_begun.hasValue())
{
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some errors; then this one's failure says
    // nothing.
    if (m_isOpen)
        static_cast<void>(runOnce(m_database, QLatin1String("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    Q_ASSERT_X(m_isOpen, "Transaction::commit", "the transaction is not open");
    if (!m_isOpen)
        return m_begun;
    const Result<void> committed = runOnce(m_database, QLatin1String("COMMIT"));
    if (committed)
        m_isOpen = false;
    return committed;
}

Savepoint::Savepoint(Database &database)
    : m_database(database)
    , m_isOpen(runOnce(database, QLatin1String("SAVEPOINT part")).hasValue())
{
}

Savepoint::~Savepoint()
{
    if (!m_isOpen)
        return;
    static_cast<void>(runOnce(m_database, QLatin1String("ROLLBACK TO part")));
    static_cast<void>(runOnce(m_database, QLatin1String("RELEASE part")));
}

Result<void> Savepoint::keep()
{
    const Result<void> kept = runOnce(m_database, QLatin1String("RELEASE part"));
    m_isOpen = !kept;
    return kept;
}

} // namespace obeya
