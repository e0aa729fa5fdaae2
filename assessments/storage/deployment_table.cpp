#include "assessments/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace obeya {

const RecordStatements &RecordTable<Deployment>::statements()
{
    static constexpr RecordStatements statements{
        .add = R"(INSERT INTO deployment
                (team_id, record_id, service, environment, slot, written_by, file_id,
                 source_row, result, finished, started, created, commit_sha, commits, version,
                 is_rework, rollback_of, url)
            SELECT * FROM (SELECT :team AS team_id, :record AS record_id, :service AS service,
                :environment AS environment, :slot AS slot, :import AS written_by,
                :file AS file_id, :row AS source_row, :result AS result, :finished AS finished,
                :started AS started, :created AS created, :commit AS commit_sha,
                :commits AS commits, :version AS version, :is_rework AS is_rework,
                :rollback_of AS rollback_of, :url AS url) AS fresh
            WHERE :regardless OR NOT EXISTS (
                SELECT 1 FROM deployment AS stored
                WHERE stored.team_id = fresh.team_id
                    AND stored.record_id = fresh.record_id
                    AND stored.service = fresh.service
                    AND stored.environment = fresh.environment
                    AND stored.replaced_by IS NULL))"_L1,
        .find =
            R"(SELECT id, slot, written_by, record_id, service, environment, file_id, source_row,
                 result, finished, started, created, commit_sha, commits, version, is_rework,
                 rollback_of, url
            FROM deployment
            WHERE team_id = :team AND record_id = :record AND service = :service
                AND environment = :environment AND replaced_by IS NULL
            ORDER BY slot)"_L1,
        .list =
            R"(SELECT id, slot, written_by, record_id, service, environment, file_id, source_row,
                 result, finished, started, created, commit_sha, commits, version, is_rework,
                 rollback_of, url
            FROM deployment NOT INDEXED
            WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1,
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
    statement.bind(u":record"_s, record.id);
    statement.bind(u":service"_s, record.service);
    statement.bind(u":environment"_s, record.environment);
}

void RecordTable<Deployment>::bindValues(Statement &statement, const Deployment &record)
{
    statement.bind(u":result"_s, storedNumber(record.result));
    statement.bind(u":finished"_s, record.finished);
    statement.bind(u":started"_s, record.started);
    statement.bind(u":created"_s, record.created);
    statement.bind(u":commit"_s, record.commit);
    statement.bind(u":commits"_s, record.commits);
    statement.bind(u":version"_s, record.version);
    statement.bindFlag(u":is_rework"_s, record.isRework);
    statement.bind(u":rollback_of"_s, record.rollbackOf);
    statement.bind(u":url"_s, record.url);
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

} // namespace obeya
