#include "assessments/storage/team_store.h"

#include "assessments/storage/statement.h"
#include "assessments/storage/storage_errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace obeya {

static constexpr auto kSetOrganization =
    R"(INSERT INTO project (id, organization, created_at) VALUES (1, :organization, :created_at)
       ON CONFLICT (id) DO UPDATE SET organization = excluded.organization)"_L1;

Result<void> TeamStore::setOrganization(const QString &name, const QDateTime &createdAt)
{
    Statement statement(m_database, kSetOrganization);
    statement.bind(":organization", name.trimmed());
    statement.bind(":created_at", createdAt.toMSecsSinceEpoch());
    return statement.run();
}

static constexpr auto kAddTeam =
    "INSERT INTO team (name) VALUES (:name) ON CONFLICT (name) DO NOTHING"_L1;

Result<TeamId> TeamStore::add(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Error{ErrorCode::BadArgument,
                     storageText(QT_TRANSLATE_NOOP("obeya::storage", "A team needs a name.")),
                     {}};
    Statement statement(m_database, kAddTeam);
    statement.bind(":name", trimmed);
    if (const auto done = statement.run(); !done)
        return done.error();
    if (statement.affectedRows() == 0)
        return Error{ErrorCode::AlreadyExists,
                     storageText(QT_TRANSLATE_NOOP("obeya::storage",
                                                   "There is already a team with the name %1."))
                         .arg(trimmed),
                     {}};
    return TeamId(statement.insertedId());
}

static constexpr auto kOrganization = "SELECT organization FROM project WHERE id = 1"_L1;

Result<QString> TeamStore::organization() const
{
    Statement statement(m_database, kOrganization);
    if (const auto done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return storageError(StorageProblem::DamagedFile, m_database.path());
    return statement.text(0);
}

static constexpr auto kTeams = "SELECT id, name FROM team ORDER BY id"_L1;

Result<QList<Team>> TeamStore::teams() const
{
    Statement statement(m_database, kTeams);
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<Team> teams;
    while (statement.next())
        teams.append({TeamId(statement.number(0)), statement.text(1)});
    if (const auto done = statement.finish(); !done)
        return done.error();
    return teams;
}

static constexpr auto kTeam = "SELECT 1 FROM team WHERE id = :id"_L1;

Result<void> TeamStore::requireTeam(TeamId team) const
{
    Statement statement(m_database, kTeam);
    statement.bind(":id", team.value());
    if (const auto done = statement.run(); !done)
        return done;
    if (!statement.next())
        return storageError(StorageProblem::NoSuchTeam, m_database.path());
    return {};
}

} // namespace obeya
