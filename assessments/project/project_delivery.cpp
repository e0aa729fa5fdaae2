#include "assessments/project/project.h"
#include "assessments/project/project_parts.h"
#include "assessments/storage/delivery_store.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"

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

Result<void> Project::setEnvironmentClass(TeamId team, const QString &environment,
                                          EnvironmentClass value)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable;
    if (const auto known = TeamStore(*m_parts->database).requireTeam(team); !known)
        return known;
    Transaction transaction(*m_parts->database);
    if (!transaction.begun())
        return transaction.begun();
    DeliveryStore records(*m_parts->database);
    if (const auto done = records.setEnvironmentClass(team, environment, value); !done)
        return done;
    return transaction.commit();
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

Result<QString> Project::sourceText(const SourceRow &row) const
{
    return ImportStore(*m_parts->database).sourceText(row);
}

} // namespace obeya
