#include "assessments/project/evidence_import.h"

#include "assessments/import/unpacking.h"
#include "assessments/import/workbook.h"
#include "assessments/project/evidence_stream.h"
#include "assessments/project/project_text.h"
#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/transaction.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

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
        for (const QString &path : m_request.paths) {
            if (const auto done = importFile(path); !done)
                return done.error();
            m_bytesBefore += QFileInfo(path).size();
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
        m_part = {0, 1};
        if (!goOn(m_progress, thousandths(0), kThousandths))
            return importCancelled();
        EvidenceBytes bytes(path);
        if (const auto opened = bytes.open(); !opened)
            return refuse(path, opened.error());
        return importBytes(bytes, path, path, Depth::Outside);
    }

    enum class Depth { Outside, InArchive, Deeper };

    // `path` is where the bytes are, `shown` what they are called.
    Result<void> importBytes(const EvidenceBytes &bytes, const QString &path, const QString &shown,
                             Depth depth)
    {
        const bool isPacked = isArchive(bytes.view()) && !isWorkbook(bytes.view());
        if (depth != Depth::Deeper && isPacked)
            return importArchive(bytes, shown, depth);
        if (depth != Depth::Deeper && isGzip(bytes.view())) {
            const QString inner = shown.endsWith(".gz"_L1) ? shown.chopped(3) : shown;
            return importUnpacked(inner, next(depth), [&](QIODevice &target) {
                return unpackGzip(path, target, unpacking());
            });
        }
        m_file = {};
        m_file.file = shown;
        const ImportSummary before = m_summary;
        if (const auto done = storeFile(bytes); !done)
            return done;
        if (m_file.error)
            m_summary = before;
        m_summary.files.append(std::move(m_file));
        return {};
    }

    static Depth next(Depth depth)
    {
        return depth == Depth::Outside ? Depth::InArchive : Depth::Deeper;
    }

    Result<void> importArchive(const EvidenceBytes &bytes, const QString &shown, Depth depth)
    {
        const auto archive = Archive::open(bytes.view(), QFileInfo(shown).fileName());
        if (!archive)
            return refuse(shown, archive.error());
        const QList<ArchiveEntry> &entries = (*archive)->entries();
        if (entries.isEmpty())
            return refuse(shown, {ErrorCode::EmptyFile,
                                  projectText(QT_TRANSLATE_NOOP("obeya::project",
                                                                "The packed file is empty.")),
                                  QFileInfo(shown).fileName()});
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (depth == Depth::Outside)
                m_part = {double(i) / double(entries.size()), 1.0 / double(entries.size())};
            const auto unpack = [&](QIODevice &target) {
                return (*archive)->unpack(i, target, unpacking());
            };
            const auto done = importUnpacked(shown + u'/' + entries[i].name, next(depth), unpack);
            if (!done)
                return done;
        }
        return {};
    }

    template<typename Unpack>
    Result<void> importUnpacked(const QString &shown, Depth depth, const Unpack &unpack)
    {
        QTemporaryFile unpacked;
        if (!unpacked.open())
            return refuse(
                shown, {ErrorCode::NotWritable,
                        projectText(QT_TRANSLATE_NOOP(
                            "obeya::project", "The folder for temporary files cannot be written.")),
                        shown});
        const Result<void> done = unpack(unpacked);
        if (!done && done.error().code == ErrorCode::Cancelled)
            return importCancelled();
        if (!done)
            return refuse(shown, done.error());
        unpacked.flush();
        EvidenceBytes bytes(unpacked.fileName());
        if (const auto opened = bytes.open(); !opened)
            return refuse(shown, opened.error());
        return importBytes(bytes, unpacked.fileName(), shown, depth);
    }

    Progress unpacking() const
    {
        return [this](qint64, qint64) { return goOn(m_progress, thousandths(0), kThousandths); };
    }

    Result<void> refuse(const QString &shown, const Error &error)
    {
        ImportedFile file;
        file.file = shown;
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
        EvidenceStream stream(bytes, name, m_request.options);
        while (!stream.isAtEnd()) {
            if (!goOn(m_progress, thousandths(stream.readPart()), kThousandths))
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

    qint64 thousandths(double part) const
    {
        const double read = m_part.begin + m_part.size * part;
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
    QString m_path; // of the file given by the user
    struct Part
    {
        double begin = 0;
        double size = 1;
    } m_part; // of an archive
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
