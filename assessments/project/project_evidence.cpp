#include "assessments/project/evidence_files.h"
#include "assessments/project/project.h"
#include "assessments/project/project_parts.h"
#include "assessments/storage/delivery_store.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/migrations.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

constexpr qint64 kShareSteps = 1000;

// Maps the two halves of an import, reading and storing, onto one progress.
Progress firstHalf(const Progress &progress)
{
    return [&progress](qint64 done, qint64 total) { return goOn(progress, done, 2 * total); };
}

QList<StoredRejection> stored(const QList<RejectedRow> &rows)
{
    QList<StoredRejection> result;
    result.reserve(rows.size());
    for (const RejectedRow &row : rows)
        result.append({row.row, row.column, row.code, row.reason, row.text});
    return result;
}

WriteCounts operator+(const WriteCounts &left, const WriteCounts &right)
{
    return {left.added + right.added, left.updated + right.updated,
            left.unchanged + right.unchanged};
}

// Stores files that were read, inside the caller's transaction.
class EvidenceWriter
{
public:
    EvidenceWriter(Database &database, TeamId team, ImportId import, qint64 recordCount,
                   const Progress &progress)
        : m_imports(database)
        , m_records(database)
        , m_team(team)
        , m_import(import)
        , m_recordCount(std::max(recordCount, qint64{1}))
        , m_progress(progress)
    {
    }

    Result<void> write(ReadEvidence &file)
    {
        const EvidenceRecords &records = file.records;
        const auto id =
            m_imports.addFile(m_import, {QFileInfo(file.report.file).fileName(), records.source,
                                         records.kind, records.rows, records.rejected.size()});
        if (!id)
            return id.error();
        const auto counts = writeRecords({m_team, m_import, *id}, records);
        if (!counts)
            return counts.error();
        file.report.added = counts->added;
        file.report.updated = counts->updated;
        file.report.unchanged = counts->unchanged;
        if (const auto done = m_imports.setCounts(*id, *counts); !done)
            return done;
        return m_imports.addRejections(*id, stored(records.rejected));
    }

private:
    Result<WriteCounts> writeRecords(const WriteScope &scope, const EvidenceRecords &records)
    {
        const auto deployments = writeKind(scope, records.deployments);
        if (!deployments)
            return deployments.error();
        const auto changes = writeKind(scope, records.changes);
        if (!changes)
            return changes.error();
        const auto incidents = writeKind(scope, records.incidents);
        if (!incidents)
            return incidents.error();
        return *deployments + *changes + *incidents;
    }

    template<typename Record>
    Result<WriteCounts> writeKind(const WriteScope &scope, const QList<Record> &records)
    {
        const auto counts = m_records.write(scope, records, [this](qint64 done, qint64) {
            const qint64 share = kShareSteps * (m_written + done) / m_recordCount;
            return goOn(m_progress, kShareSteps + share, 2 * kShareSteps);
        });
        m_written += records.size();
        return counts;
    }

    ImportStore m_imports;
    DeliveryStore m_records;
    TeamId m_team;
    ImportId m_import;
    qint64 m_recordCount;
    qint64 m_written = 0;
    const Progress &m_progress;
};

qint64 recordCount(const EvidenceRecords &records)
{
    return records.deployments.size() + records.changes.size() + records.incidents.size();
}

// Of the team's import, without a transaction of its own. No import comes into being when no file
// was read.
Result<ImportId> store(Database &database, TeamId team, std::vector<ReadEvidence> &files,
                       const QDateTime &now, const Progress &progress)
{
    qint64 total = 0;
    bool isAnyRead = false;
    for (const ReadEvidence &file : files) {
        total += recordCount(file.records);
        isAnyRead = isAnyRead || !file.report.error;
    }
    if (!isAnyRead)
        return ImportId();
    const auto import = ImportStore(database).add(team, now);
    if (!import)
        return import;
    EvidenceWriter writer(database, team, *import, total, progress);
    for (ReadEvidence &file : files) {
        if (file.report.error)
            continue;
        if (const auto done = writer.write(file); !done)
            return done.error();
    }
    return import;
}

void extend(ImportSummary &summary, const std::optional<Instant> &moment)
{
    if (!moment)
        return;
    summary.firstRecord = std::min(summary.firstRecord.value_or(*moment), *moment);
    summary.lastRecord = std::max(summary.lastRecord.value_or(*moment), *moment);
}

ImportSummary summarize(ImportId import, std::vector<ReadEvidence> files)
{
    ImportSummary summary;
    summary.id = import;
    for (ReadEvidence &file : files) {
        summary.deployments += file.records.deployments.size();
        summary.changes += file.records.changes.size();
        summary.incidents += file.records.incidents.size();
        summary.rejected += file.records.rejected.size();
        for (const Deployment &record : file.records.deployments)
            extend(summary, record.finished ? record.finished : record.created);
        for (const Change &record : file.records.changes)
            extend(summary, record.committed ? record.committed : record.merged);
        for (const Incident &record : file.records.incidents)
            extend(summary, record.opened);
        summary.files.append(std::move(file.report));
    }
    return summary;
}

// The team's records in another project, to try an import on.
Result<TeamId> copyRecords(Database &target, const DeliveryData &data, const QDateTime &now)
{
    const auto team = TeamStore(target).add(u"team"_s);
    if (!team)
        return team;
    ImportStore imports(target);
    const auto import = imports.add(*team, now);
    if (!import)
        return import.error();
    DeliveryStore records(target);
    // One file for each: rows of one file never take each other's place.
    const auto file = imports.addFile(*import, {});
    if (!file)
        return file.error();
    const WriteScope scope{*team, *import, *file};
    auto done = records.write(scope, data.deployments);
    if (done)
        done = records.write(scope, data.changes);
    if (done)
        done = records.write(scope, data.incidents);
    if (!done)
        return done.error();
    return team;
}

} // namespace

Result<ImportSummary> Project::importEvidence(TeamId team, const QStringList &paths,
                                              const EvidenceOptions &options,
                                              const Progress &progress)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable.error();
    Database &database = *m_parts->database;
    if (const auto known = TeamStore(database).requireTeam(team); !known)
        return known.error();
    auto files = readEvidenceFiles(paths, options, firstHalf(progress));
    if (!files)
        return files.error();
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto import = store(database, team, *files, m_parts->clock(), progress);
    if (!import)
        return import.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return summarize(*import, *std::move(files));
}

Result<ImportSummary> Project::previewEvidence(TeamId team, const QStringList &paths,
                                               const EvidenceOptions &options,
                                               const Progress &progress) const
{
    if (const auto known = TeamStore(*m_parts->database).requireTeam(team); !known)
        return known.error();
    auto files = readEvidenceFiles(paths, options, firstHalf(progress));
    if (!files)
        return files.error();
    const auto data = DeliveryStore(*m_parts->database).read(team);
    if (!data)
        return data.error();
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
    const auto import = store(**trial, *trialTeam, *files, m_parts->clock(), progress);
    if (!import)
        return import.error();
    return summarize(ImportId(), *std::move(files));
}

} // namespace obeya
