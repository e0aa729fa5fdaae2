#pragma once

#include "assessments/delivery/delivery_columns.h"
#include "assessments/delivery/records.h"
#include "assessments/storage/database.h"
#include "assessments/storage/stored_values.h"
#include "models/base/progress.h"
#include "models/base/result.h"

namespace obeya {

struct RecordCounts
{
    qint64 deployments = 0;
    qint64 changes = 0;
    qint64 incidents = 0;
};

// Delivery records of a team; DeliveryWriter adds them. Writes run inside the caller's transaction.
class DeliveryStore
{
public:
    explicit DeliveryStore(Database &database)
        : m_database(database)
    {
    }

    // As if the import had never been: its records vanish, the values it replaced are back. Values
    // that a later import has brought stay. Records that a later import only met unchanged belong
    // to the import that brought them and go with it.
    Result<void> undo(ImportId import);
    // Missing forgets the setting.
    Result<void> setEnvironmentClass(TeamId team, const QString &name, EnvironmentClass value);

    // Everything but the file names. Error: Cancelled, and those of the database.
    Result<DeliveryData> read(TeamId team, const Progress &progress = {}) const;
    // The same in columns, without what only the page of a record shows: straight from the rows,
    // no record stands in memory.
    Result<DeliveryColumns> readColumns(TeamId team, const Progress &progress = {}) const;
    Result<QList<Incident>> incidents(TeamId team, const Progress &progress = {}) const;
    Result<QHash<QString, EnvironmentClass>> environmentClasses(TeamId team) const;
    Result<RecordCounts> counts() const;

private:
    Database &m_database;
};

} // namespace obeya
