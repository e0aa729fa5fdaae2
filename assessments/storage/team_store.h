#pragma once

#include "assessments/storage/database.h"
#include "assessments/storage/stored_values.h"
#include "models/base/result.h"

namespace obeya {

// The organization and its teams. Writes run inside the caller's transaction.
class TeamStore
{
public:
    explicit TeamStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> setOrganization(const QString &name, const QDateTime &createdAt);
    // Errors: BadArgument (no name), AlreadyExists.
    Result<TeamId> add(const QString &name);

    Result<QString> organization() const;
    Result<QList<Team>> teams() const;           // in the order they were added
    Result<void> requireTeam(TeamId team) const; // NotFound

private:
    Database &m_database;
};

} // namespace obeya
