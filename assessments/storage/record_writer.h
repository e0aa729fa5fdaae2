#pragma once

#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/record_table.h"

#include <algorithm>
#include <optional>

namespace obeya {

// Writes records of one kind for one file of an import; says what became of each. Only for
// DeliveryStore.
template<typename Record>
class RecordWriter
{
    using Table = RecordTable<Record>;

public:
    RecordWriter(Database &database, const WriteScope &scope)
        : m_scope(scope)
        , m_add(database, Table::statements().add)
        , m_find(database, Table::statements().find)
        , m_replace(database, Table::statements().replace)
        , m_remove(database, Table::statements().remove)
        , m_earlier(database, Table::statements().earlier)
        , m_restore(database, Table::statements().restore)
        , m_hasSlots(database, Table::statements().hasSlots)
    {
        for (Statement *statement : {&m_add, &m_find, &m_earlier, &m_hasSlots})
            statement->bind(":team", m_scope.team.value());
        m_add.bind(":import", m_scope.import.value());
        m_add.bind(":file", m_scope.file.value());
        // After an undo an identity may have a row in a later slot and none in the first.
        m_wasLastKnown = !m_hasSlots.run() || !m_hasSlots.next() || m_hasSlots.number(0) != 0;
        m_mustFind = m_wasLastKnown;
    }

    Result<void> write(Record record, Occurrence occurrence, WriteCounts &counts)
    {
        record.source.file = m_scope.file;
        // New and known records come in runs. A new one needs no look at what is stored.
        if (!m_wasLastKnown && occurrence == Occurrence::First) {
            const auto isAdded = add(record, 0);
            if (!isAdded)
                return isAdded.error();
            if (*isAdded) {
                ++counts.added;
                return {};
            }
        }
        if (const auto found = find(record); !found)
            return found;
        if (occurrence == Occurrence::Again)
            return correct(record, counts);
        m_wasLastKnown = m_mustFind || !m_found.isEmpty();
        return m_found.isEmpty() ? append(record, counts) : compare(record, counts);
    }

private:
    struct Stored
    {
        qint64 rowId = 0;
        qint64 slot = 0;
        ImportId writtenBy;
        Record record;
    };

    Result<void> compare(const Record &record, WriteCounts &counts)
    {
        if (std::any_of(m_found.cbegin(), m_found.cend(),
                        [&](const Stored &stored) { return hasSameValues(stored, record); })) {
            ++counts.unchanged;
            return {};
        }
        const auto place =
            std::find_if(m_found.cbegin(), m_found.cend(), [&](const Stored &stored) {
                return Table::takesPlaceOf(stored.record, record);
            });
        if (place == m_found.cend())
            return append(record, counts);
        Record completed = record;
        Table::complete(completed, place->record);
        if (!hasSameValues(*place, completed))
            return replace(*place, completed, counts);
        ++counts.unchanged;
        return {};
    }

    static bool hasSameValues(const Stored &stored, Record record)
    {
        record.source = stored.record.source; // where it was read is no difference
        return stored.record == record;
    }

    // The file has the record again: what it said before does not count.
    Result<void> correct(const Record &record, WriteCounts &counts)
    {
        const auto before =
            std::find_if(m_found.cbegin(), m_found.cend(), [this](const Stored &stored) {
                return stored.record.source.file == m_scope.file;
            });
        if (before == m_found.cend()) { // it said what was stored already
            --counts.unchanged;
            return m_found.isEmpty() ? append(record, counts) : compare(record, counts);
        }
        if (hasSameValues(*before, record))
            return {};
        const Stored written = *before;
        const auto isBack = takeBack(written, record, counts);
        if (!isBack)
            return isBack.error();
        WriteCounts uncounted;
        return *isBack ? Result<void>() : replace(written, record, uncounted);
    }

    // True: the file says in the end what was stored before it came, and that is current again.
    Result<bool> takeBack(const Stored &written, const Record &record, WriteCounts &counts)
    {
        if (const auto found = findEarlier(record, written.slot); !found)
            return found.error();
        if (m_found.isEmpty() || !hasSameValues(m_found.first(), record))
            return false;
        m_remove.bind(":id", written.rowId);
        m_restore.bind(":id", m_found.first().rowId);
        for (Statement *statement : {&m_remove, &m_restore}) {
            if (const auto done = statement->run(); !done)
                return done.error();
        }
        --counts.updated;
        ++counts.unchanged;
        return true;
    }

    // False: there is a row in this slot, and nothing was added.
    Result<bool> add(const Record &record, qint64 slot)
    {
        Table::bindIdentity(m_add, record);
        m_add.bind(":slot", slot);
        m_add.bind(":row", record.source.row);
        Table::bindValues(m_add, record);
        if (const auto done = m_add.run(); !done)
            return done.error();
        return m_add.affectedRows() > 0;
    }

    Result<void> find(const Record &record)
    {
        m_found.clear();
        Table::bindIdentity(m_find, record);
        return collect(m_find);
    }

    Result<void> findEarlier(const Record &record, qint64 slot)
    {
        m_found.clear();
        Table::bindIdentity(m_earlier, record);
        m_earlier.bind(":import", m_scope.import.value());
        m_earlier.bind(":slot", slot);
        return collect(m_earlier);
    }

    Result<void> collect(Statement &rows)
    {
        if (const auto done = rows.run(); !done)
            return done;
        while (rows.next())
            m_found.append(
                {rows.number(0), rows.number(1), ImportId(rows.number(2)), Table::read(rows)});
        return rows.finish();
    }

    Result<void> append(const Record &record, WriteCounts &counts)
    {
        ++counts.added;
        const auto done = add(record, m_found.isEmpty() ? 0 : m_found.last().slot + 1);
        if (!done)
            return done.error();
        return {};
    }

    Result<void> replace(const Stored &stored, const Record &record, WriteCounts &counts)
    {
        ++counts.updated;
        // What this very import has written is not an earlier value.
        Statement &clear = stored.writtenBy == m_scope.import ? m_remove : m_replace;
        clear.bind(":id", stored.rowId);
        if (&clear == &m_replace)
            clear.bind(":import", m_scope.import.value());
        if (const auto done = clear.run(); !done)
            return done;
        const auto done = add(record, stored.slot);
        if (!done)
            return done.error();
        return {};
    }

    WriteScope m_scope;
    Statement m_add;
    Statement m_find;
    Statement m_replace;
    Statement m_remove;
    Statement m_earlier;
    Statement m_restore;
    Statement m_hasSlots;
    QList<Stored> m_found; // current rows of the last record's identity
    bool m_mustFind = false;
    bool m_wasLastKnown = false;
};

} // namespace obeya
