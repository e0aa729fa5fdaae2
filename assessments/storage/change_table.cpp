#include "assessments/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace obeya {

const RecordStatements &RecordTable<Change>::statements()
{
    static constexpr RecordStatements statements{
        .add = R"(INSERT INTO change (
                team_id, record_id, service, repository, slot, written_by,
                file_id, source_row, committed, authored, first_commit,
                opened, merged, merge_commit, deployment, parents, is_merge,
                message, author)
            VALUES (
                :team, :record, :service, :repository, :slot, :import,
                :file, :row, :committed, :authored, :first_commit, :opened,
                :merged, :merge_commit, :deployment, :parents, :is_merge,
                :message, :author)
            ON CONFLICT DO NOTHING)"_L1,
        .find = R"(SELECT id, slot, written_by, record_id, service, repository, file_id, source_row,
                 committed, authored, first_commit, opened, merged, merge_commit, deployment,
                 parents, is_merge, message, author
            FROM change
            WHERE team_id = :team AND record_id = :record AND service = :service
                AND repository = :repository AND replaced_by IS NULL
            ORDER BY slot)"_L1,
        .earlier =
            R"(SELECT id, slot, written_by, record_id, service, repository, file_id, source_row,
                 committed, authored, first_commit, opened, merged, merge_commit, deployment,
                 parents, is_merge, message, author
            FROM change
            WHERE team_id = :team AND record_id = :record AND service = :service
                AND repository = :repository AND replaced_by = :import AND slot = :slot)"_L1,
        .restore = "UPDATE change SET replaced_by = NULL WHERE id = :id"_L1,
        .list = R"(SELECT id, slot, written_by, record_id, service, repository, file_id, source_row,
                 committed, authored, first_commit, opened, merged, merge_commit, deployment,
                 parents, is_merge, message, author
            FROM change NOT INDEXED
            WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1,
        .hasSlots = R"(SELECT EXISTS (
            SELECT 1 FROM change WHERE team_id = :team AND slot > 0 AND replaced_by IS NULL))"_L1,
        .replace = "UPDATE change SET replaced_by = :import WHERE id = :id"_L1,
        .remove = "DELETE FROM change WHERE id = :id"_L1,
        .setAside = "UPDATE change SET slot = -1 - slot WHERE written_by = :import"_L1,
        .rejoin = R"(UPDATE change SET replaced_by = undone.replaced_by
            FROM (SELECT team_id, record_id, service, repository, slot, replaced_by
                  FROM change WHERE written_by = :import) AS undone
            WHERE change.replaced_by = :import
                AND change.team_id = undone.team_id
                AND change.record_id = undone.record_id
                AND change.service = undone.service
                AND change.repository = undone.repository
                AND change.slot = -1 - undone.slot)"_L1,
        .drop = "DELETE FROM change WHERE written_by = :import"_L1,
        .count = "SELECT count(*) FROM change WHERE replaced_by IS NULL"_L1,
    };
    return statements;
}

void RecordTable<Change>::bindIdentity(Statement &statement, const Change &record)
{
    statement.bind(":record", record.id);
    statement.bind(":service", record.service);
    statement.bind(":repository", record.repository);
}

void RecordTable<Change>::bindValues(Statement &statement, const Change &record)
{
    statement.bind(":committed", record.committed);
    statement.bind(":authored", record.authored);
    statement.bind(":first_commit", record.firstCommit);
    statement.bind(":opened", record.opened);
    statement.bind(":merged", record.merged);
    statement.bind(":merge_commit", record.mergeCommit);
    statement.bind(":deployment", record.deployment);
    statement.bind(":parents", record.parents);
    statement.bindFlag(":is_merge", record.isMerge);
    statement.bind(":message", record.message);
    statement.bind(":author", record.author);
}

Change RecordTable<Change>::read(const Statement &statement)
{
    int column = kFirstRecordColumn;
    Change record;
    record.id = statement.text(column++);
    record.service = statement.text(column++);
    record.repository = statement.text(column++);
    record.source.file = ImportFileId(statement.number(column++));
    record.source.row = statement.number(column++);
    record.committed = statement.instant(column++);
    record.authored = statement.instant(column++);
    record.firstCommit = statement.instant(column++);
    record.opened = statement.instant(column++);
    record.merged = statement.instant(column++);
    record.mergeCommit = statement.text(column++);
    record.deployment = statement.text(column++);
    record.parents = statement.texts(column++);
    record.isMerge = statement.number(column++) != 0;
    record.message = statement.text(column++);
    record.author = statement.text(column++);
    return record;
}

// A change that went to several environments stands once for each deployment that shipped it.
bool RecordTable<Change>::takesPlaceOf(const Change &stored, const Change &record)
{
    return stored.deployment == record.deployment || stored.deployment.isEmpty()
           || record.deployment.isEmpty();
}

} // namespace obeya
