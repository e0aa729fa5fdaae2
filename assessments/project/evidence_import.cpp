#include "assessments/project/evidence_import.h"

#include "assessments/project/evidence_stream.h"
#include "assessments/project/project_text.h"
#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace obeya {

static constexpr qint64 kThousandths = 1000;
static constexpr std::chrono::milliseconds kPatience(50); // between two looks at the progress
static constexpr qsizetype kReportedRejections = 20'000;  // the project keeps all of them

static Error importCancelled()
{
    return {ErrorCode::Cancelled,
            projectText(QT_TRANSLATE_NOOP("obeya::project", "Cancelled. Nothing was imported.")),
            {}};
}

static QList<StoredRejection> stored(const QList<RejectedRow> &rows)
{
    QList<StoredRejection> result;
    result.reserve(rows.size());
    for (const RejectedRow &row : rows)
        result.append({row.row, row.column, row.code, row.reason, row.text});
    return result;
}

static void extend(ImportSummary &summary, const std::optional<Instant> &moment)
{
    if (!moment)
        return;
    summary.firstRecord = std::min(summary.firstRecord.value_or(*moment), *moment);
    summary.lastRecord = std::max(summary.lastRecord.value_or(*moment), *moment);
}

static void count(ImportSummary &summary, const StreamedRecord<Deployment> &streamed)
{
    summary.deployments += streamed.occurrence == Occurrence::First ? 1 : 0;
    extend(summary, streamed.record.finished ? streamed.record.finished : streamed.record.created);
}

static void count(ImportSummary &summary, const StreamedRecord<Change> &streamed)
{
    summary.changes += streamed.occurrence == Occurrence::First ? 1 : 0;
    extend(summary, streamed.record.committed ? streamed.record.committed : streamed.record.merged);
}

static void count(ImportSummary &summary, const StreamedRecord<Incident> &streamed)
{
    summary.incidents += streamed.occurrence == Occurrence::First ? 1 : 0;
    extend(summary, streamed.record.opened);
}

namespace {

class EvidenceImport
{
public:
    EvidenceImport(Database &database, const EvidenceRequest &request, const Progress &progress)
        : m_database(database)
        , m_imports(database)
        , m_request(request)
        , m_progress(progress)
    {
        for (const QString &path : request.paths)
            m_totalBytes += QFileInfo(path).size();
    }

    Result<ImportSummary> run()
    {
        const auto import = m_imports.add(m_request.team, m_request.now);
        if (!import)
            return import.error();
        m_import = *import;
        bool isAnyRead = false;
        for (const QString &path : m_request.paths) {
            if (const auto done = importFile(path); !done)
                return done.error();
            isAnyRead |= !m_summary.files.last().error;
            m_bytesBefore += QFileInfo(path).size();
        }
        if (isAnyRead)
            m_summary.id = m_import;
        return std::move(m_summary);
    }

private:
    // An error is one of the store or of the user; what is wrong with the file stands in its
    // report.
    Result<void> importFile(const QString &path)
    {
        m_file = {};
        m_file.file = path;
        const ImportSummary before = m_summary;
        EvidenceBytes bytes(path);
        if (!goOn(m_progress, thousandths(path, 0), kThousandths))
            return importCancelled();
        if (const auto opened = bytes.open(); !opened)
            m_file.error = opened.error();
        else if (const auto done = storeFile(bytes); !done)
            return done;
        if (m_file.error)
            m_summary = before;
        m_summary.files.append(std::move(m_file));
        return {};
    }

    Result<void> storeFile(const EvidenceBytes &bytes)
    {
        Savepoint savepoint(m_database);
        const QString name = QFileInfo(m_file.file).fileName();
        const auto id = m_imports.addFile(m_import, name);
        if (!id)
            return id.error();
        DeliveryWriter writer(m_database, {m_request.team, m_import, *id});
        EvidenceStream stream(bytes, name, m_request.options);
        while (!stream.isAtEnd()) {
            if (!goOn(m_progress, thousandths(m_file.file, stream.readPart()), kThousandths))
                return importCancelled();
            auto batch = stream.next(kPatience);
            if (!batch)
                continue;
            if (const auto done = store(*batch, writer, *id); !done)
                return done;
            stream.recycle(*std::move(batch));
        }
        const auto &facts = stream.result();
        if (!facts) {
            m_file.error = facts.error();
            m_file.rejected.clear();
            return {};
        }
        report(*facts, writer.counts());
        if (const auto done = m_imports.setFacts(*id, {m_file.source, m_file.kind, m_file.rows,
                                                       m_file.rejectedRows, writer.counts()});
            !done)
            return done;
        return savepoint.keep();
    }

    Result<void> store(const EvidenceBatch &batch, DeliveryWriter &writer, ImportFileId id)
    {
        auto done = storeAll(batch.deployments, writer);
        if (done)
            done = storeAll(batch.changes, writer);
        if (done)
            done = storeAll(batch.incidents, writer);
        if (!done || batch.rejected.isEmpty())
            return done;
        m_summary.rejected += batch.rejected.size();
        m_file.rejectedRows += batch.rejected.size();
        m_file.rejected += batch.rejected.mid(0, kReportedRejections - m_file.rejected.size());
        return m_imports.addRejections(id, stored(batch.rejected));
    }

    template<typename Record>
    Result<void> storeAll(const std::vector<StreamedRecord<Record>> &records,
                          DeliveryWriter &writer)
    {
        for (const StreamedRecord<Record> &streamed : records) {
            count(m_summary, streamed);
            if (const auto done = writer.write(streamed.record, streamed.occurrence); !done)
                return done;
        }
        return {};
    }

    void report(const EvidenceFacts &facts, const WriteCounts &counts)
    {
        m_file.source = facts.source;
        m_file.kind = facts.kind;
        m_file.rows = facts.rows;
        m_file.issues = facts.issues;
        m_file.added = counts.added;
        m_file.updated = counts.updated;
        m_file.unchanged = counts.unchanged;
    }

    qint64 thousandths(const QString &path, double part) const
    {
        const double bytes = double(m_bytesBefore) + double(QFileInfo(path).size()) * part;
        return static_cast<qint64>(bytes / double(std::max(m_totalBytes, qint64{1}))
                                   * double(kThousandths));
    }

    Database &m_database;
    ImportStore m_imports;
    const EvidenceRequest &m_request;
    const Progress &m_progress;
    ImportId m_import;
    qint64 m_totalBytes = 0;
    qint64 m_bytesBefore = 0;
    ImportedFile m_file;
    ImportSummary m_summary;
};

} // namespace

Result<ImportSummary> importFiles(Database &database, const EvidenceRequest &request,
                                  const Progress &progress)
{
    return EvidenceImport(database, request, progress).run();
}

} // namespace obeya
