#pragma once

#include "assessments/storage/delivery_store.h"
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
    {
    }

    Result<void> write(Record record, WriteCounts &counts)
    {
        record.source.file = m_scope.file;
        // New and known records come in runs. A new one needs no look at what is stored.
        if (!m_wasLastKnown) {
            const auto isAdded = add(record, 0, Condition::OnlyUnknown);
            if (!isAdded)
                return isAdded.error();
            if (*isAdded) {
                ++counts.added;
                return {};
            }
        }
        if (const auto found = find(record); !found)
            return found;
        m_wasLastKnown = !m_found.isEmpty();
        return m_wasLastKnown ? compare(record, counts) : append(record, counts);
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
        return place == m_found.cend() ? append(record, counts) : replace(*place, record, counts);
    }

    static bool hasSameValues(const Stored &stored, Record record)
    {
        record.source = stored.record.source; // where it was read is no difference
        return stored.record == record;
    }

    enum class Condition { OnlyUnknown, Always };

    // False: the record is known and was not added.
    Result<bool> add(const Record &record, qint64 slot, Condition condition)
    {
        m_add.bind(QStringLiteral(":regardless"), qint64{condition == Condition::Always});
        m_add.bind(QStringLiteral(":team"), m_scope.team.value());
        m_add.bind(QStringLiteral(":import"), m_scope.import.value());
        m_add.bind(QStringLiteral(":file"), m_scope.file.value());
        m_add.bind(QStringLiteral(":row"), record.source.row);
        m_add.bind(QStringLiteral(":slot"), slot);
        Table::bindIdentity(m_add, record);
        Table::bindValues(m_add, record);
        if (const auto done = m_add.run(); !done)
            return done.error();
        return m_add.affectedRows() > 0;
    }

    Result<void> find(const Record &record)
    {
        m_found.clear();
        m_find.bind(QStringLiteral(":team"), m_scope.team.value());
        Table::bindIdentity(m_find, record);
        if (const auto done = m_find.run(); !done)
            return done;
        while (m_find.next()) {
            m_found.append({m_find.number(0), m_find.number(1), ImportId(m_find.number(2)),
                            Table::read(m_find)});
        }
        return m_find.finish();
    }

    Result<void> append(const Record &record, WriteCounts &counts)
    {
        ++counts.added;
        const auto done =
            add(record, m_found.isEmpty() ? 0 : m_found.last().slot + 1, Condition::Always);
        if (!done)
            return done.error();
        return {};
    }

    Result<void> replace(const Stored &stored, const Record &record, WriteCounts &counts)
    {
        ++counts.updated;
        // What this very import has written is not an earlier value.
        Statement &clear = stored.writtenBy == m_scope.import ? m_remove : m_replace;
        clear.bind(QStringLiteral(":id"), stored.rowId);
        if (&clear == &m_replace)
            clear.bind(QStringLiteral(":import"), m_scope.import.value());
        if (const auto done = clear.run(); !done)
            return done;
        const auto done = add(record, stored.slot, Condition::Always);
        if (!done)
            return done.error();
        return {};
    }

    WriteScope m_scope;
    Statement m_add;
    Statement m_find;
    Statement m_replace;
    Statement m_remove;
    QList<Stored> m_found; // current rows of the last record's identity
    bool m_wasLastKnown = false;
};

} // namespace obeya
