#include "assessments/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace obeya {

const RecordStatements &RecordTable<Deployment>::statements()
{
    static constexpr RecordStatements statements{
        .add = R"(INSERT INTO deployment (
                team_id, record_id, service, environment, slot, written_by,
                file_id, source_row, result, finished, started, created,
                commit_sha, commits, version, is_rework, rollback_of, url)
            VALUES (
                :team, :record, :service, :environment, :slot, :import,
                :file, :row, :result, :finished, :started, :created,
                :commit, :commits, :version, :is_rework, :rollback_of, :url)
            ON CONFLICT DO NOTHING)"_L1,
        .find =
            R"(SELECT id, slot, written_by, record_id, service, environment, file_id, source_row,
                 result, finished, started, created, commit_sha, commits, version, is_rework,
                 rollback_of, url
            FROM deployment
            WHERE team_id = :team AND record_id = :record AND service = :service
                AND environment = :environment AND replaced_by IS NULL
            ORDER BY slot)"_L1,
        .earlier =
            R"(SELECT id, slot, written_by, record_id, service, environment, file_id, source_row,
                 result, finished, started, created, commit_sha, commits, version, is_rework,
                 rollback_of, url
            FROM deployment
            WHERE team_id = :team AND record_id = :record AND service = :service
                AND environment = :environment AND replaced_by = :import AND slot = :slot)"_L1,
        .restore = "UPDATE deployment SET replaced_by = NULL WHERE id = :id"_L1,
        .list =
            R"(SELECT id, slot, written_by, record_id, service, environment, file_id, source_row,
                 result, finished, started, created, commit_sha, commits, version, is_rework,
                 rollback_of, url
            FROM deployment NOT INDEXED
            WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1,
        .hasSlots = R"(SELECT EXISTS (
            SELECT 1 FROM deployment WHERE team_id = :team AND slot > 0 AND replaced_by IS NULL))"_L1,
        .replace = "UPDATE deployment SET replaced_by = :import WHERE id = :id"_L1,
        .remove = "DELETE FROM deployment WHERE id = :id"_L1,
        .setAside = "UPDATE deployment SET slot = -1 - slot WHERE written_by = :import"_L1,
        .rejoin = R"(UPDATE deployment SET replaced_by = undone.replaced_by
            FROM (SELECT team_id, record_id, service, environment, slot, replaced_by
                  FROM deployment WHERE written_by = :import) AS undone
            WHERE deployment.replaced_by = :import
                AND deployment.team_id = undone.team_id
                AND deployment.record_id = undone.record_id
                AND deployment.service = undone.service
                AND deployment.environment = undone.environment
                AND deployment.slot = -1 - undone.slot)"_L1,
        .drop = "DELETE FROM deployment WHERE written_by = :import"_L1,
        .count = "SELECT count(*) FROM deployment WHERE replaced_by IS NULL"_L1,
    };
    return statements;
}

void RecordTable<Deployment>::bindIdentity(Statement &statement, const Deployment &record)
{
    statement.bind(":record", record.id);
    statement.bind(":service", record.service);
    statement.bind(":environment", record.environment);
}

void RecordTable<Deployment>::bindValues(Statement &statement, const Deployment &record)
{
    statement.bind(":result", storedNumber(record.result));
    statement.bind(":finished", record.finished);
    statement.bind(":started", record.started);
    statement.bind(":created", record.created);
    statement.bind(":commit", record.commit);
    statement.bind(":commits", record.commits);
    statement.bind(":version", record.version);
    statement.bindFlag(":is_rework", record.isRework);
    statement.bind(":rollback_of", record.rollbackOf);
    statement.bind(":url", record.url);
}

Deployment RecordTable<Deployment>::read(const Statement &statement)
{
    int column = kFirstRecordColumn;
    Deployment record;
    record.id = statement.text(column++);
    record.service = statement.text(column++);
    record.environment = statement.text(column++);
    record.source.file = ImportFileId(statement.number(column++));
    record.source.row = statement.number(column++);
    record.result = storedEnum(statement.number(column++), DeploymentResult::Unknown,
                               DeploymentResult::Unknown);
    record.finished = statement.instant(column++);
    record.started = statement.instant(column++);
    record.created = statement.instant(column++);
    record.commit = statement.text(column++);
    record.commits = statement.texts(column++);
    record.version = statement.text(column++);
    record.isRework = statement.flag(column++);
    record.rollbackOf = statement.text(column++);
    record.url = statement.text(column++);
    return record;
}

// Rows of one file are jobs or repositories of the same deployment and stand beside each other. A
// row of a later file is news about the one with the same commit.
bool RecordTable<Deployment>::takesPlaceOf(const Deployment &stored, const Deployment &record)
{
    return stored.source.file != record.source.file
           && (stored.commit == record.commit || stored.commit.isEmpty()
               || record.commit.isEmpty());
}

// Some products export deployments and their outcomes in files of their own, in any order.
void RecordTable<Deployment>::complete(Deployment &record, const Deployment &stored)
{
    if (record.result == DeploymentResult::Unknown && !record.finished) {
        record.result = stored.result;
        record.finished = stored.finished;
    }
    for (const auto member : {&Deployment::started, &Deployment::created}) {
        if (!(record.*member))
            record.*member = stored.*member;
    }
    for (const auto member :
         {&Deployment::commit, &Deployment::version, &Deployment::rollbackOf, &Deployment::url}) {
        if ((record.*member).isEmpty())
            record.*member = stored.*member;
    }
    if (record.commits.isEmpty())
        record.commits = stored.commits;
    if (!record.isRework)
        record.isRework = stored.isRework;
}

} // namespace obeya
