#include "assessments/project/evidence_bytes.h"
#include "assessments/project/evidence_original.h"
#include "assessments/project/project.h"
#include "assessments/project/project_parts.h"
#include "assessments/project/project_text.h"
#include "assessments/storage/delivery_store.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"

#include <QTemporaryFile>

namespace obeya {

Result<void> Project::undoImport(ImportId import)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable;
    Transaction transaction(*m_parts->database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = DeliveryStore(*m_parts->database).undo(import); !done)
        return done;
    if (const auto done = ImportStore(*m_parts->database).remove(import); !done)
        return done;
    return transaction.commit();
}

Result<void> Project::Parts::changeTeam(TeamId team,
                                        const std::function<Result<void>(Database &)> &change)
{
    if (const auto writable = requireWritable(); !writable)
        return writable;
    if (const auto known = TeamStore(*database).requireTeam(team); !known)
        return known;
    Transaction transaction(*database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = change(*database); !done)
        return done;
    return transaction.commit();
}

Result<void> Project::setEnvironmentClass(TeamId team, const QString &environment,
                                          EnvironmentClass value)
{
    return m_parts->changeTeam(team, [&](Database &database) {
        return DeliveryStore(database).setEnvironmentClass(team, environment, value);
    });
}

Result<DeliveryData> Project::deliveryData(TeamId team, const Progress &progress) const
{
    auto data = DeliveryStore(*m_parts->database).read(team, progress);
    if (!data)
        return data;
    auto names = ImportStore(*m_parts->database).fileNames(team);
    if (!names)
        return names.error();
    data->files = *std::move(names);
    return data;
}

Result<std::shared_ptr<const DeliveryColumns>>
Project::deliveryColumns(TeamId team, const Progress &progress) const
{
    auto names = ImportStore(*m_parts->database).fileNames(team);
    if (!names)
        return names.error();
    auto data = DeliveryStore(*m_parts->database).readColumns(team, progress);
    if (!data)
        return data.error();
    data->setFiles(*std::move(names));
    return std::make_shared<const DeliveryColumns>(*std::move(data));
}

Result<QList<ImportRecord>> Project::imports(TeamId team) const
{
    return ImportStore(*m_parts->database).imports(team);
}

Result<QList<RejectedRow>> Project::rejectedRows(ImportId import) const
{
    const auto rows = ImportStore(*m_parts->database).rejections(import);
    if (!rows)
        return rows.error();
    QList<RejectedRow> result;
    for (const StoredRejection &row : *rows)
        result.append({row.row, row.column, row.code, row.reason, row.text, 0, row.file});
    return result;
}

Result<QList<ImportChoice>> Project::importChoices(TeamId team) const
{
    return ImportStore(*m_parts->database).choices(team);
}

Result<void> Project::setImportChoices(TeamId team, const QList<ImportChoice> &choices)
{
    return m_parts->changeTeam(team, [&](Database &database) -> Result<void> {
        ImportStore imports(database);
        for (const ImportChoice &choice : choices) {
            if (const auto done = imports.setChoice(team, choice); !done)
                return done;
        }
        return {};
    });
}

// Writes the whole file as it was imported; leaves it empty when it was not kept.
static Result<void> writeOriginal(const ImportStore &imports, ImportFileId file, QFile &target)
{
    bool isSound = true;
    bool isWritten = true;
    const auto read = imports.readOriginal(file, [&](const QByteArray &piece) {
        QByteArray bytes;
        isSound = unpackPiece(piece, bytes);
        isWritten = isSound && target.write(bytes) == bytes.size();
        return isWritten;
    });
    if (!read)
        return read;
    if (!isSound)
        return Error{ErrorCode::DamagedFile,
                     projectText(QT_TRANSLATE_NOOP("obeya::project",
                                                   "The file as it was imported is damaged.")),
                     {}};
    if (!isWritten || !target.flush())
        return Error{ErrorCode::NotWritable,
                     projectText(QT_TRANSLATE_NOOP(
                         "obeya::project", "The folder for temporary files cannot be written.")),
                     {}};
    return {};
}

static Result<EvidenceOptions> readingOptions(const StoredReading &reading)
{
    EvidenceOptions options;
    options.encoding = reading.encoding;
    if (reading.mapping.isEmpty()) {
        options.source = reading.source;
        return options;
    }
    auto mapping = parseMapping(reading.mapping, reading.name);
    if (!mapping)
        return mapping.error();
    options.mapping = *std::move(mapping);
    return options;
}

Result<QString> Project::sourceText(const SourceRow &row, const QString &recordId,
                                    const Progress &progress) const
{
    const ImportStore imports(*m_parts->database);
    const auto reading = imports.reading(row.file);
    if (!reading)
        return reading.error();
    const auto options = readingOptions(*reading);
    if (!options)
        return options.error();
    QTemporaryFile original;
    original.open(); // that it cannot be written is said there
    if (const auto written = writeOriginal(imports, row.file, original); !written)
        return written.error();
    if (original.size() == 0)
        return imports.sourceText(row);       // at least the rows that were rejected
    EvidenceBytes bytes(original.fileName()); // mapped: a large file never stands in memory
    if (const auto opened = bytes.open(); !opened)
        return opened.error();
    const QString told = recordId.section(u':', -1);
    QString found;
    const auto look = [&](const RecordView &record) {
        if (record.row() != row.row)
            return true;
        const QString text = record.original();
        const bool isSure = told.isEmpty() || text.contains(told);
        if (found.isEmpty() || isSure)
            found = text;
        return !isSure; // another sheet may have such a row, too
    };
    const auto read = visitRecords(
        {reading->name, bytes.view(), [&bytes](qsizetype end) { bytes.release(0, end); }}, *options,
        look, progress);
    if (!read)
        return read.error();
    return found;
}

} // namespace obeya
