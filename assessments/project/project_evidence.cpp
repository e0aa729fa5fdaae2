#include "assessments/project/evidence_import.h"
#include "assessments/project/project_parts.h"
#include "assessments/storage/delivery_store.h"
#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/migrations.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace obeya {

QList<EvidenceInput> evidenceInputs(const QStringList &paths, const EvidenceOptions &options)
{
    QList<EvidenceInput> inputs;
    for (const QString &path : paths)
        inputs.append({path, options});
    return inputs;
}

template<typename Record>
static Result<void> copyAll(DeliveryWriter &writer, const QList<Record> &records)
{
    for (const Record &record : records) {
        if (const auto done = writer.write(record, Occurrence::First); !done)
            return done;
    }
    return {};
}

// The team's records in another project, to try an import on.
static Result<TeamId> copyRecords(Database &target, const DeliveryData &data, const QDateTime &now)
{
    const auto team = TeamStore(target).add(u"team"_s);
    if (!team)
        return team;
    ImportStore imports(target);
    const auto import = imports.add(*team, now);
    if (!import)
        return import.error();
    // One file for each: rows of one file never take each other's place.
    const auto file = imports.addFile(*import, {});
    if (!file)
        return file.error();
    DeliveryWriter writer(target, {*team, *import, *file});
    auto done = copyAll(writer, data.deployments);
    if (done)
        done = copyAll(writer, data.changes);
    if (done)
        done = copyAll(writer, data.incidents);
    if (!done)
        return done.error();
    return team;
}

Result<ImportSummary> Project::importEvidence(TeamId team, const QList<EvidenceInput> &inputs,
                                              const Progress &progress)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable.error();
    Database &database = *m_parts->database;
    if (const auto known = TeamStore(database).requireTeam(team); !known)
        return known.error();
    const auto choices = ImportStore(database).choices(team);
    if (!choices)
        return choices.error();
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto summary = importFiles(database, {team, inputs, m_parts->clock(), *choices}, progress);
    if (!summary || !summary->id.isValid())
        return summary;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return summary;
}

Result<ImportSummary> Project::previewEvidence(TeamId team, const QList<EvidenceInput> &inputs,
                                               const Progress &progress) const
{
    if (const auto known = TeamStore(*m_parts->database).requireTeam(team); !known)
        return known.error();
    const auto data = DeliveryStore(*m_parts->database).read(team);
    if (!data)
        return data.error();
    const auto choices = ImportStore(*m_parts->database).choices(team);
    if (!choices)
        return choices.error();
    // In memory, so that it works on a read-only project and keeps no writer waiting.
    const auto trial = Database::inMemory();
    if (!trial)
        return trial.error();
    if (const MigrationResult made = migrate(**trial, projectMigrations()); made.error)
        return *made.error;
    const Transaction transaction(**trial); // only for speed
    const auto trialTeam = copyRecords(**trial, *data, m_parts->clock());
    if (!trialTeam)
        return trialTeam.error();
    auto summary = importFiles(**trial, {*trialTeam, inputs, m_parts->clock(), *choices}, progress);
    if (summary)
        summary->id = ImportId();
    return summary;
}

} // namespace obeya
