#include "assessments/storage/import_store.h"

#include "assessments/storage/statement.h"
#include "assessments/storage/storage_errors.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace obeya {

static constexpr auto kAddImport =
    "INSERT INTO import (team_id, imported_at) VALUES (:team, :imported_at)"_L1;

Result<ImportId> ImportStore::add(TeamId team, const QDateTime &importedAt)
{
    Statement statement(m_database, kAddImport);
    statement.bind(":team", team.value());
    statement.bind(":imported_at", importedAt.toMSecsSinceEpoch());
    if (const auto done = statement.run(); !done)
        return done.error();
    return ImportId(statement.insertedId());
}

static constexpr auto kAddFile =
    R"(INSERT INTO import_file (import_id, name, source, kind, row_count, added, updated, unchanged,
                                rejected)
       VALUES (:import, :name, '', '', 0, 0, 0, 0, 0))"_L1;

Result<ImportFileId> ImportStore::addFile(ImportId import, const QString &name)
{
    Statement statement(m_database, kAddFile);
    statement.bind(":import", import.value());
    statement.bind(":name", name);
    if (const auto done = statement.run(); !done)
        return done.error();
    return ImportFileId(statement.insertedId());
}

static constexpr auto kSetFacts =
    R"(UPDATE import_file SET source = :source, kind = :kind, row_count = :rows, added = :added,
           updated = :updated, unchanged = :unchanged, rejected = :rejected,
           encoding = :encoding, mapping = :mapping
       WHERE id = :id)"_L1;

Result<void> ImportStore::setFacts(ImportFileId file, const ImportFileFacts &facts)
{
    Statement statement(m_database, kSetFacts);
    statement.bind(":source", facts.source);
    statement.bind(":kind", facts.kind);
    statement.bind(":rows", facts.rows);
    statement.bind(":added", facts.counts.added);
    statement.bind(":updated", facts.counts.updated);
    statement.bind(":unchanged", facts.counts.unchanged);
    statement.bind(":rejected", facts.rejected);
    statement.bind(":encoding", facts.encoding);
    statement.bind(":mapping", QString::fromUtf8(facts.mapping));
    statement.bind(":id", file.value());
    return statement.run();
}

static constexpr auto kAddRejection =
    R"(INSERT INTO rejected_row (file_id, source_row, source_column, code, reason, source_text)
       VALUES (:file, :row, :column, :code, :reason, :text))"_L1;

Result<void> ImportStore::addRejections(ImportFileId file, const QList<StoredRejection> &rows)
{
    Statement statement(m_database, kAddRejection);
    for (const StoredRejection &row : rows) {
        statement.bind(":file", file.value());
        statement.bind(":row", row.row);
        statement.bind(":column", row.column);
        statement.bind(":code", row.code);
        statement.bind(":reason", row.reason);
        statement.bind(":text", row.text);
        if (const auto done = statement.run(); !done)
            return done;
    }
    return {};
}

static constexpr auto kAddOriginal =
    "INSERT INTO original_piece (file_id, compressed) VALUES (:file, :compressed)"_L1;

Result<void> ImportStore::addOriginal(ImportFileId file, const QByteArray &compressed)
{
    Statement statement(m_database, kAddOriginal);
    statement.bind(":file", file.value());
    statement.bind(":compressed", compressed);
    return statement.run();
}

static constexpr auto kSetChoice =
    R"(INSERT INTO import_choice (team_id, kind, source, name, value)
       VALUES (:team, :kind, :source, :name, :value)
       ON CONFLICT (team_id, kind, source, name) DO UPDATE SET value = excluded.value)"_L1;

Result<void> ImportStore::setChoice(TeamId team, const ImportChoice &choice)
{
    Statement statement(m_database, kSetChoice);
    statement.bind(":team", team.value());
    statement.bind(":kind", storedNumber(choice.kind));
    statement.bind(":source", choice.source);
    statement.bind(":name", choice.name);
    statement.bind(":value", choice.value);
    return statement.run();
}

static constexpr auto kRemoveImport = "DELETE FROM import WHERE id = :id"_L1;

Result<void> ImportStore::remove(ImportId import)
{
    Statement statement(m_database, kRemoveImport);
    statement.bind(":id", import.value());
    if (const auto done = statement.run(); !done)
        return done;
    if (statement.affectedRows() == 0)
        return storageError(StorageProblem::NoSuchImport, m_database.path());
    return {};
}

static constexpr auto kImports =
    "SELECT id, imported_at FROM import WHERE team_id = :team ORDER BY id DESC"_L1;

Result<QList<ImportRecord>> ImportStore::imports(TeamId team) const
{
    Statement statement(m_database, kImports);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<ImportRecord> records;
    while (statement.next()) {
        ImportRecord record;
        record.id = ImportId(statement.number(0));
        record.team = team;
        record.importedAt = QDateTime::fromMSecsSinceEpoch(statement.number(1), QTimeZone::utc());
        records.append(record);
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    if (const auto done = addFiles(team, records); !done)
        return done.error();
    return records;
}

static constexpr auto kFilesOfImports =
    R"(SELECT import_file.import_id, import_file.name, import_file.source, import_file.row_count,
              import_file.added, import_file.updated, import_file.unchanged, import_file.rejected
       FROM import_file JOIN import ON import.id = import_file.import_id
       WHERE import.team_id = :team ORDER BY import_file.id)"_L1;

Result<void> ImportStore::addFiles(TeamId team, QList<ImportRecord> &records) const
{
    QHash<qint64, qsizetype> places;
    for (qsizetype index = 0; index < records.size(); ++index)
        places.insert(records.at(index).id.value(), index);
    Statement statement(m_database, kFilesOfImports);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const auto place = places.constFind(statement.number(0));
        if (place == places.cend())
            continue; // another process has added it since
        ImportRecord &record = records[*place];
        record.files.append(statement.text(1));
        if (const QString source = statement.text(2); !record.sources.contains(source))
            record.sources.append(source);
        record.rows += statement.number(3);
        record.added += statement.number(4);
        record.updated += statement.number(5);
        record.unchanged += statement.number(6);
        record.rejected += statement.number(7);
    }
    return statement.finish();
}

static constexpr auto kRejections =
    R"(SELECT rejected_row.source_row, rejected_row.source_column, rejected_row.code,
              rejected_row.reason, rejected_row.source_text, import_file.name
       FROM rejected_row JOIN import_file ON import_file.id = rejected_row.file_id
       WHERE import_file.import_id = :import ORDER BY rejected_row.id)"_L1;

Result<QList<StoredRejection>> ImportStore::rejections(ImportId import) const
{
    Statement statement(m_database, kRejections);
    statement.bind(":import", import.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<StoredRejection> rows;
    while (statement.next()) {
        rows.append({statement.number(0), statement.text(1), statement.text(2), statement.text(3),
                     statement.text(4), statement.text(5)});
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return rows;
}

static constexpr auto kSourceText =
    "SELECT source_text FROM rejected_row WHERE file_id = :file AND source_row = :row LIMIT 1"_L1;

Result<QString> ImportStore::sourceText(const SourceRow &row) const
{
    Statement statement(m_database, kSourceText);
    statement.bind(":file", row.file.value());
    statement.bind(":row", row.row);
    if (const auto done = statement.run(); !done)
        return done.error();
    return statement.next() ? statement.text(0) : QString();
}

static constexpr auto kFileNames =
    R"(SELECT import_file.id, import_file.name
       FROM import_file JOIN import ON import.id = import_file.import_id
       WHERE import.team_id = :team)"_L1;

Result<QHash<ImportFileId, QString>> ImportStore::fileNames(TeamId team) const
{
    Statement statement(m_database, kFileNames);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QHash<ImportFileId, QString> names;
    while (statement.next())
        names.insert(ImportFileId(statement.number(0)), statement.text(1));
    if (const auto done = statement.finish(); !done)
        return done.error();
    return names;
}

static constexpr auto kChoices =
    "SELECT kind, source, name, value FROM import_choice WHERE team_id = :team"_L1;

Result<QList<ImportChoice>> ImportStore::choices(TeamId team) const
{
    Statement statement(m_database, kChoices);
    statement.bind(":team", team.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    QList<ImportChoice> list;
    while (statement.next()) {
        const auto kind =
            storedEnum(statement.number(0), ImportChoiceKind::TimeZone, ImportChoiceKind::Workflow);
        list.append({kind, statement.text(1), statement.text(2), statement.text(3)});
    }
    if (const auto done = statement.finish(); !done)
        return done.error();
    return list;
}

static constexpr auto kReading =
    "SELECT name, source, encoding, mapping FROM import_file WHERE id = :file"_L1;

Result<StoredReading> ImportStore::reading(ImportFileId file) const
{
    Statement statement(m_database, kReading);
    statement.bind(":file", file.value());
    if (const auto done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return storageError(StorageProblem::NoSuchImport, m_database.path());
    return StoredReading{statement.text(0), statement.text(1), statement.text(2),
                         statement.text(3).toUtf8()};
}

static constexpr auto kOriginal =
    "SELECT compressed FROM original_piece WHERE file_id = :file ORDER BY id"_L1;

Result<void> ImportStore::readOriginal(ImportFileId file,
                                       const std::function<bool(const QByteArray &)> &piece) const
{
    Statement statement(m_database, kOriginal);
    statement.bind(":file", file.value());
    if (const auto done = statement.run(); !done)
        return done;
    while (statement.next()) {
        if (!piece(statement.bytes(0)))
            return {};
    }
    return statement.finish();
}

static constexpr auto kCount = "SELECT count(*) FROM import"_L1;

Result<qint64> ImportStore::count() const
{
    Statement statement(m_database, kCount);
    if (const auto done = statement.run(); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace obeya
