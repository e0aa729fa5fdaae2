#include "assessments/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace obeya {

const RecordStatements &RecordTable<Incident>::statements()
{
    static constexpr RecordStatements statements{
        .add = R"(INSERT INTO incident (
                team_id, record_id, slot, written_by, file_id, source_row,
                service, environment, opened, acknowledged, resolved,
                severity, title, deployment, change_id, status)
            VALUES (
                :team, :record, :slot, :import, :file, :row, :service,
                :environment, :opened, :acknowledged, :resolved, :severity,
                :title, :deployment, :change, :status)
            ON CONFLICT DO NOTHING)"_L1,
        .find =
            R"(SELECT id, slot, written_by, record_id, file_id, source_row, service, environment,
                 opened, acknowledged, resolved, severity, title, deployment, change_id, status
            FROM incident
            WHERE team_id = :team AND record_id = :record AND replaced_by IS NULL
            ORDER BY slot)"_L1,
        .earlier =
            R"(SELECT id, slot, written_by, record_id, file_id, source_row, service, environment,
                 opened, acknowledged, resolved, severity, title, deployment, change_id, status
            FROM incident
            WHERE team_id = :team AND record_id = :record AND replaced_by = :import AND slot = :slot)"_L1,
        .restore = "UPDATE incident SET replaced_by = NULL WHERE id = :id"_L1,
        .list =
            R"(SELECT id, slot, written_by, record_id, file_id, source_row, service, environment,
                 opened, acknowledged, resolved, severity, title, deployment, change_id, status
            FROM incident NOT INDEXED
            WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1,
        .hasSlots = R"(SELECT EXISTS (
            SELECT 1 FROM incident WHERE team_id = :team AND slot > 0 AND replaced_by IS NULL))"_L1,
        .replace = "UPDATE incident SET replaced_by = :import WHERE id = :id"_L1,
        .remove = "DELETE FROM incident WHERE id = :id"_L1,
        .setAside = "UPDATE incident SET slot = -1 - slot WHERE written_by = :import"_L1,
        .rejoin = R"(UPDATE incident SET replaced_by = undone.replaced_by
            FROM (SELECT team_id, record_id, slot, replaced_by
                  FROM incident WHERE written_by = :import) AS undone
            WHERE incident.replaced_by = :import
                AND incident.team_id = undone.team_id
                AND incident.record_id = undone.record_id
                AND incident.slot = -1 - undone.slot)"_L1,
        .drop = "DELETE FROM incident WHERE written_by = :import"_L1,
        .count = "SELECT count(*) FROM incident WHERE replaced_by IS NULL"_L1,
    };
    return statements;
}

void RecordTable<Incident>::bindIdentity(Statement &statement, const Incident &record)
{
    statement.bind(":record", record.id);
}

void RecordTable<Incident>::bindValues(Statement &statement, const Incident &record)
{
    statement.bind(":service", record.service);
    statement.bind(":environment", record.environment);
    statement.bind(":opened", record.opened);
    statement.bind(":acknowledged", record.acknowledged);
    statement.bind(":resolved", record.resolved);
    statement.bind(":severity", record.severity);
    statement.bind(":title", record.title);
    statement.bind(":deployment", record.deployment);
    statement.bind(":change", record.change);
    statement.bind(":status", record.status);
}

Incident RecordTable<Incident>::read(const Statement &statement)
{
    int column = kFirstRecordColumn;
    Incident record;
    record.id = statement.text(column++);
    record.source.file = ImportFileId(statement.number(column++));
    record.source.row = statement.number(column++);
    record.service = statement.text(column++);
    record.environment = statement.text(column++);
    record.opened = statement.instant(column++);
    record.acknowledged = statement.instant(column++);
    record.resolved = statement.instant(column++);
    record.severity = statement.text(column++);
    record.title = statement.text(column++);
    record.deployment = statement.text(column++);
    record.change = statement.text(column++);
    record.status = statement.text(column++);
    return record;
}

// There is one incident of an id; the row read last tells its state.
bool RecordTable<Incident>::takesPlaceOf(const Incident &, const Incident &)
{
    return true;
}

} // namespace obeya
