#include "assessments/storage/delivery_store.h"

#include "assessments/storage/record_table.h"
#include "assessments/storage/storage_errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

constexpr qint64 kRowsBetweenReports = 2048;

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("obeya::storage", "Cancelled. Nothing was changed."),
            {}};
}

template<typename Record>
Result<QList<Record>> readRecords(const Database &database, TeamId team, const Progress &progress)
{
    Statement statement(database, RecordTable<Record>::statements().list);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<Record> records;
    while (statement.next()) {
        if (records.size() % kRowsBetweenReports == 0 && !goOn(progress, records.size(), 0))
            return cancelled();
        records.append(RecordTable<Record>::read(statement));
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return records;
}

template<typename Record>
Result<void> undoRecords(const Database &database, ImportId import)
{
    const RecordStatements &statements = RecordTable<Record>::statements();
    for (const QLatin1String sql : {statements.setAside, statements.rejoin, statements.drop}) {
        Statement statement(database, sql);
        statement.bind(":import", import.value());
        if (const auto done = statement.run(); !done)
            return done;
    }
    return {};
}

template<typename Record>
Result<qint64> countRecords(const Database &database)
{
    Statement statement(database, RecordTable<Record>::statements().count);
    if (const auto done = statement.run(); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace

Result<void> DeliveryStore::undo(ImportId import)
{
    auto done = undoRecords<Deployment>(m_database, import);
    if (done)
        done = undoRecords<Change>(m_database, import);
    if (done)
        done = undoRecords<Incident>(m_database, import);
    return done;
}

static constexpr auto kForgetClass =
    "DELETE FROM environment_class WHERE team_id = :team AND name = :name"_L1;

static constexpr auto kSetClass =
    R"(INSERT INTO environment_class (team_id, name, class) VALUES (:team, :name, :class)
       ON CONFLICT (team_id, name) DO UPDATE SET class = excluded.class)"_L1;

Result<void> DeliveryStore::setEnvironmentClass(TeamId team, const QString &name,
                                                EnvironmentClass value)
{
    const bool isForgotten = value == EnvironmentClass::Missing;
    Statement statement(m_database, isForgotten ? kForgetClass : kSetClass);
    statement.bind(":team", team.value());
    statement.bind(":name", name);
    if (!isForgotten)
        statement.bind(":class", storedNumber(value));
    return statement.run();
}

Result<DeliveryData> DeliveryStore::read(TeamId team, const Progress &progress) const
{
    DeliveryData data;
    auto deployments = readRecords<Deployment>(m_database, team, progress);
    if (!deployments)
        return deployments.error();
    data.deployments = *std::move(deployments);
    auto changes = readRecords<Change>(m_database, team, progress);
    if (!changes)
        return changes.error();
    data.changes = *std::move(changes);
    auto outages = incidents(team, progress);
    if (!outages)
        return outages.error();
    data.incidents = *std::move(outages);
    auto classes = environmentClasses(team);
    if (!classes)
        return classes.error();
    data.environmentClasses = *std::move(classes);
    return data;
}

Result<QList<Incident>> DeliveryStore::incidents(TeamId team, const Progress &progress) const
{
    return readRecords<Incident>(m_database, team, progress);
}

static constexpr auto kClasses =
    "SELECT name, class FROM environment_class WHERE team_id = :team"_L1;

Result<QHash<QString, EnvironmentClass>> DeliveryStore::environmentClasses(TeamId team) const
{
    Statement statement(m_database, kClasses);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QHash<QString, EnvironmentClass> classes;
    while (statement.next()) {
        classes.insert(statement.text(0), storedEnum(statement.number(1), EnvironmentClass::Missing,
                                                     EnvironmentClass::Other));
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return classes;
}

Result<RecordCounts> DeliveryStore::counts() const
{
    const auto deployments = countRecords<Deployment>(m_database);
    if (!deployments)
        return deployments.error();
    const auto changes = countRecords<Change>(m_database);
    if (!changes)
        return changes.error();
    const auto incidents = countRecords<Incident>(m_database);
    if (!incidents)
        return incidents.error();
    return RecordCounts{*deployments, *changes, *incidents};
}

} // namespace obeya
