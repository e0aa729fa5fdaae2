#pragma once

#include "assessments/storage/database.h"

namespace obeya {

// Begins in its constructor, taking the write lock at once, and rolls back in its destructor unless
// commit() returned success. Not nested.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Whether the beginning worked; write only after success. Errors: InUse, ReadOnly, DiskFull.
    const Result<void> &begun() const { return m_begun; }
    // Success means the change is on the disk. At most once.
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_isOpen = false;
};

// A part of the open transaction that can be taken back alone; it is, unless keep() returned
// success.
class Savepoint
{
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    Result<void> keep();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace obeya
