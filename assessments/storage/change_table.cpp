#include "assessments/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace obeya {

const RecordStatements &RecordTable<Change>::statements()
{
    static constexpr RecordStatements statements{
        .add = R"(INSERT INTO change
                (team_id, record_id, service, repository, slot, written_by, file_id, source_row,
                 committed, authored, first_commit, opened, merged, merge_commit, deployment,
                 parents, is_merge, message, author)
            SELECT * FROM (SELECT :team AS team_id, :record AS record_id, :service AS service,
                :repository AS repository, :slot AS slot, :import AS written_by,
                :file AS file_id, :row AS source_row, :committed AS committed,
                :authored AS authored, :first_commit AS first_commit, :opened AS opened,
                :merged AS merged, :merge_commit AS merge_commit, :deployment AS deployment,
                :parents AS parents, :is_merge AS is_merge, :message AS message,
                :author AS author) AS fresh
            WHERE :regardless OR NOT EXISTS (
                SELECT 1 FROM change AS stored
                WHERE stored.team_id = fresh.team_id
                    AND stored.record_id = fresh.record_id
                    AND stored.service = fresh.service
                    AND stored.repository = fresh.repository
                    AND stored.replaced_by IS NULL))"_L1,
        .find = R"(SELECT id, slot, written_by, record_id, service, repository, file_id, source_row,
                 committed, authored, first_commit, opened, merged, merge_commit, deployment,
                 parents, is_merge, message, author
            FROM change
            WHERE team_id = :team AND record_id = :record AND service = :service
                AND repository = :repository AND replaced_by IS NULL
            ORDER BY slot)"_L1,
        .list = R"(SELECT id, slot, written_by, record_id, service, repository, file_id, source_row,
                 committed, authored, first_commit, opened, merged, merge_commit, deployment,
                 parents, is_merge, message, author
            FROM change NOT INDEXED
            WHERE team_id = :team AND replaced_by IS NULL ORDER BY id)"_L1,
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
    statement.bind(u":record"_s, record.id);
    statement.bind(u":service"_s, record.service);
    statement.bind(u":repository"_s, record.repository);
}

void RecordTable<Change>::bindValues(Statement &statement, const Change &record)
{
    statement.bind(u":committed"_s, record.committed);
    statement.bind(u":authored"_s, record.authored);
    statement.bind(u":first_commit"_s, record.firstCommit);
    statement.bind(u":opened"_s, record.opened);
    statement.bind(u":merged"_s, record.merged);
    statement.bind(u":merge_commit"_s, record.mergeCommit);
    statement.bind(u":deployment"_s, record.deployment);
    statement.bind(u":parents"_s, record.parents);
    statement.bindFlag(u":is_merge"_s, record.isMerge);
    statement.bind(u":message"_s, record.message);
    statement.bind(u":author"_s, record.author);
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
