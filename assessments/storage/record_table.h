#pragma once

#include "assessments/delivery/records.h"
#include "assessments/storage/statement.h"

#include <QLatin1String>

namespace obeya {

// The statements of one kind of delivery record. Rows with the same identity (the texts of
// bindIdentity) are told apart by their slot.
struct RecordStatements
{
    QLatin1String add;      // nothing when the identity has a current row in this slot
    QLatin1String find;     // current rows of an identity: row id, slot, import, then the record
    QLatin1String earlier;  // the row of an identity and slot that an import replaced: the same
    QLatin1String restore;  // makes a row current again
    QLatin1String list;     // current rows of a team: the same columns
    QLatin1String hasSlots; // whether a current row of a team is not in the first slot
    QLatin1String replace;  // marks a row as replaced by an import
    QLatin1String remove;   // one row
    QLatin1String setAside; // the three steps of undoing an import, in this order
    QLatin1String rejoin;
    QLatin1String drop;
    QLatin1String count;
};

inline constexpr int kFirstRecordColumn = 3;

// How a kind is stored: statements(), bindIdentity(), bindValues(), read(), and whether a new row
// takes the place of a stored one of the same identity that differs from it. Before it does,
// complete() gives it what only the stored one knows.
template<typename Record>
struct RecordTable;

template<>
struct RecordTable<Deployment>
{
    static const RecordStatements &statements();
    static void bindIdentity(Statement &statement, const Deployment &record);
    static void bindValues(Statement &statement, const Deployment &record);
    static Deployment read(const Statement &statement);
    static bool takesPlaceOf(const Deployment &stored, const Deployment &record);
    static void complete(Deployment &record, const Deployment &stored);
};

template<>
struct RecordTable<Change>
{
    static const RecordStatements &statements();
    static void bindIdentity(Statement &statement, const Change &record);
    static void bindValues(Statement &statement, const Change &record);
    static Change read(const Statement &statement);
    static bool takesPlaceOf(const Change &stored, const Change &record);
    static void complete(Change &, const Change &) {}
};

template<>
struct RecordTable<Incident>
{
    static const RecordStatements &statements();
    static void bindIdentity(Statement &statement, const Incident &record);
    static void bindValues(Statement &statement, const Incident &record);
    static Incident read(const Statement &statement);
    static bool takesPlaceOf(const Incident &stored, const Incident &record);
    static void complete(Incident &, const Incident &) {}
};

} // namespace obeya
