#include "assessments/storage/delivery_store.h"
#include "assessments/storage/record_table.h"
#include "assessments/storage/storage_errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

// The tables' own order, which is that of the imports: the rows are read as they lie.
constexpr auto kDeployments =
    R"(SELECT record_id, service, environment, commit_sha, commits, version, rollback_of, result,
            is_rework, finished, started, created, file_id, source_row
       FROM deployment NOT INDEXED
       WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1;

constexpr auto kChanges =
    R"(SELECT record_id, service, repository, merge_commit, deployment, parents, message, author,
            is_merge, committed, authored, first_commit, opened, merged, file_id, source_row
       FROM change NOT INDEXED
       WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1;

DeploymentView deploymentView(const Statement &row)
{
    DeploymentView view;
    view.id = row.view(0);
    view.service = row.view(1);
    view.environment = row.view(2);
    view.commit = row.view(3);
    view.commits = row.view(4);
    view.version = row.view(5);
    view.rollbackOf = row.view(6);
    view.result = storedEnum(row.number(7), DeploymentResult::Unknown, DeploymentResult::Unknown);
    view.isRework = row.flag(8);
    view.finished = row.numberOr(9, kNoTime);
    view.started = row.numberOr(10, kNoTime);
    view.created = row.numberOr(11, kNoTime);
    view.source = {ImportFileId(row.number(12)), row.number(13)};
    return view;
}

ChangeView changeView(const Statement &row)
{
    ChangeView view;
    view.id = row.view(0);
    view.service = row.view(1);
    view.repository = row.view(2);
    view.mergeCommit = row.view(3);
    view.deployment = row.view(4);
    view.parents = row.view(5);
    view.message = row.view(6);
    view.author = row.view(7);
    view.isMerge = row.number(8) != 0;
    view.committed = row.numberOr(9, kNoTime);
    view.authored = row.numberOr(10, kNoTime);
    view.firstCommit = row.numberOr(11, kNoTime);
    view.opened = row.numberOr(12, kNoTime);
    view.merged = row.numberOr(13, kNoTime);
    view.source = {ImportFileId(row.number(14)), row.number(15)};
    return view;
}

template<typename View>
Result<void> appendAll(const Database &database, TeamId team, QLatin1String sql,
                       View (*viewOf)(const Statement &), DeliveryColumns &columns,
                       const Progress &progress)
{
    constexpr qint64 kRowsBetweenLooks = 2048;
    Statement statement(database, sql);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done;
    for (qint64 row = 0; statement.next(); ++row) {
        if (row % kRowsBetweenLooks == 0 && !goOn(progress, row, 0))
            return Error{
                ErrorCode::Cancelled,
                QCoreApplication::translate("obeya::storage", "Cancelled. Nothing was changed."),
                {}};
        columns.append(viewOf(statement));
    }
    return statement.finish();
}

} // namespace

Result<DeliveryColumns> DeliveryStore::readColumns(TeamId team, const Progress &progress) const
{
    DeliveryColumns columns;
    auto done = appendAll(m_database, team, kDeployments, deploymentView, columns, progress);
    if (done)
        done = appendAll(m_database, team, kChanges, changeView, columns, progress);
    if (!done)
        return done.error();
    const auto incidents = this->incidents(team, progress);
    if (!incidents)
        return incidents.error();
    for (const Incident &incident : *incidents)
        columns.append(incident);
    const auto classes = environmentClasses(team);
    if (!classes)
        return classes.error();
    columns.close(*classes);
    return columns;
}

} // namespace obeya
