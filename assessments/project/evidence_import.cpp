#include "assessments/project/evidence_import.h"

#include "assessments/project/evidence_files.h"
#include "assessments/project/evidence_look.h"
#include "assessments/project/evidence_original.h"
#include "assessments/project/evidence_stream.h"
#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qint64 kThousandths = 1000;
static constexpr std::chrono::milliseconds kPatience(50); // between two looks at the progress
static constexpr qsizetype kReportedRejections = 20'000;  // the project keeps all of them

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
        for (const EvidenceInput &input : request.inputs)
            m_totalBytes += QFileInfo(input.path).size();
    }

    Result<ImportSummary> run()
    {
        const auto import = m_imports.add(m_request.team, m_request.now);
        if (!import)
            return import.error();
        m_import = *import;
        for (const EvidenceInput &input : m_request.inputs) {
            m_input = &input;
            if (const auto done = importFile(input.path); !done)
                return done.error();
            m_bytesBefore += QFileInfo(input.path).size();
        }
        const bool isAnyRead = std::any_of(m_summary.files.cbegin(), m_summary.files.cend(),
                                           [](const ImportedFile &file) { return !file.error; });
        if (isAnyRead)
            m_summary.id = m_import;
        return std::move(m_summary);
    }

private:
    // An error is one of the store or of the user; what is wrong with the file stands in its
    // report.
    Result<void> importFile(const QString &path)
    {
        m_path = path;
        m_begin = 0;
        m_size = 1;
        if (!goOn(m_progress, thousandths(0), kThousandths))
            return importCancelled();
        const EvidenceWalk walk{
            [this](const FoundEvidence &found) { return importFound(found); },
            [this](const QString &member, const Error &error) { return refuse(member, error); },
            [this] { return goOn(m_progress, thousandths(0), kThousandths); }};
        return walkEvidence(path, walk);
    }

    Result<void> importFound(const FoundEvidence &found)
    {
        if (m_input->leftOut.contains(found.member))
            return {};
        m_begin = found.begin;
        m_size = found.size;
        m_file = {};
        m_file.file = shownName(found.member);
        m_member = found.member;
        const ImportSummary before = m_summary;
        if (const auto done = storeFile(found.bytes); !done)
            return done;
        if (m_file.error)
            m_summary = before;
        m_summary.files.append(std::move(m_file));
        return {};
    }

    QString shownName(const QString &member) const
    {
        return member.isEmpty() ? m_path : m_path + u'/' + member;
    }

    Result<void> refuse(const QString &member, const Error &error)
    {
        ImportedFile file;
        file.file = shownName(member);
        file.error = error;
        m_summary.files.append(file);
        return {};
    }

    // As the project calls it: without the folder, but with the archive around it.
    QString nameOf(const QString &shown) const
    {
        return QFileInfo(m_path).fileName() + shown.mid(m_path.size());
    }

    Result<void> storeFile(const EvidenceBytes &bytes)
    {
        Savepoint savepoint(m_database);
        const QString name = nameOf(m_file.file);
        const auto id = m_imports.addFile(m_import, name);
        if (!id)
            return id.error();
        DeliveryWriter writer(m_database, {m_request.team, m_import, *id});
        const EvidenceOptions options =
            optionsFor(*m_input, m_member, m_request.choices, m_request.now);
        EvidenceStream stream(bytes, name, options);
        OriginalPieces originals(bytes);
        while (!stream.isAtEnd()) {
            if (!goOn(m_progress, thousandths(stream.readPart()), kThousandths))
                return importCancelled();
            if (const auto piece = originals.takeReady()) {
                if (const auto done = m_imports.addOriginal(*id, *piece); !done)
                    return done;
            }
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
        while (const auto piece = originals.take()) {
            if (const auto done = m_imports.addOriginal(*id, *piece); !done)
                return done;
        }
        report(*facts, writer.counts());
        ImportFileFacts stored{m_file.source,   m_file.kind,      m_file.rows, m_file.rejectedRows,
                               writer.counts(), options.encoding, {}};
        if (options.mapping)
            stored.mapping = mappingToJson(*options.mapping);
        if (const auto done = m_imports.setFacts(*id, stored); !done)
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

    qint64 thousandths(double part) const
    {
        const double read = m_begin + m_size * part;
        const double bytes = double(m_bytesBefore) + double(QFileInfo(m_path).size()) * read;
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
    const EvidenceInput *m_input = nullptr;
    QString m_path; // of the file given by the user
    QString m_member;
    double m_begin = 0; // part of an archive
    double m_size = 1;
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
