#include "assessments/import/evidence_preview.h"

#include "assessments/import/mapping.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kShownRows = 200;
static constexpr qsizetype kProblemRows = 500;
static constexpr qsizetype kRowsOfProblem = 20;
static constexpr qsizetype kMostColumns = 300;
static constexpr qsizetype kMostValues = 1000;
static constexpr int kMostWeeks = 20;
static constexpr qsizetype kRecordsForColumns = 20;

static QString textOf(std::optional<Instant> time)
{
    if (!time)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

static QDate mondayOf(Instant time)
{
    const QDate day =
        QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).date();
    return day.addDays(1 - day.dayOfWeek());
}

namespace {

// Gathers what the preview tells while the records go by.
class PreviewSink : public EvidenceSink
{
public:
    PreviewSink(EvidencePreview &preview, const EvidenceOptions &options)
        : m_preview(preview)
        , m_options(options)
    {
    }

    void take(Deployment record, Occurrence occurrence) override
    {
        noteEnvironment(record, occurrence);
        if (!accept(occurrence, record.finished ? record.finished : record.created))
            return;
        note(u"id"_s, record.id);
        note(u"finished"_s, textOf(record.finished));
        note(u"service"_s, record.service);
        note(u"environment"_s, record.environment);
        note(u"result"_s, deploymentResultName(record.result));
        note(u"started"_s, textOf(record.started));
        note(u"created"_s, textOf(record.created));
        note(u"commit"_s, record.commit);
        note(u"version"_s, record.version);
    }
    void take(Change record, Occurrence occurrence) override
    {
        if (!accept(occurrence, record.committed ? record.committed : record.merged))
            return;
        ++m_preview.changes;
        note(u"id"_s, record.id);
        note(u"committed"_s, textOf(record.committed));
        note(u"service"_s, record.service);
        note(u"repository"_s, record.repository);
        note(u"opened"_s, textOf(record.opened));
        note(u"merged"_s, textOf(record.merged));
        note(u"deployment"_s, record.deployment);
        note(u"message"_s, record.message);
        note(u"author"_s, record.author);
    }
    void take(Incident record, Occurrence occurrence) override
    {
        if (!accept(occurrence, record.opened))
            return;
        ++m_preview.incidents;
        note(u"id"_s, record.id);
        note(u"opened"_s, textOf(record.opened));
        note(u"resolved"_s, textOf(record.resolved));
        note(u"service"_s, record.service);
        note(u"environment"_s, record.environment);
        note(u"severity"_s, record.severity);
        note(u"title"_s, record.title);
        note(u"status"_s, record.status);
        note(u"acknowledged"_s, textOf(record.acknowledged));
    }
    void take(RejectedRow) override { ++m_preview.rejected; }
    bool wantsMore() const override { return true; }

    bool watches() const override { return true; }
    void watch(const RecordView &record, const QList<RecordRemark> &remarks) override
    {
        noteColumns(record);
        const bool isProblem = noteProblems(record, remarks);
        if (m_preview.rows.size() < kShownRows)
            m_preview.rows.append(rowOf(record, remarks));
        if (isProblem && m_preview.problemRows.size() < kProblemRows)
            m_preview.problemRows.append(rowOf(record, remarks));
    }

    // The columns are those of the first records; later rows have found no other.
    void noteColumns(const RecordView &record)
    {
        if (m_records++ >= kRecordsForColumns)
            return;
        for (const QString &key : record.names()) {
            if (m_preview.columns.size() < kMostColumns && !m_preview.columns.contains(key))
                m_preview.columns.append(key);
        }
    }

    PreviewRow rowOf(const RecordView &record, const QList<RecordRemark> &remarks) const
    {
        PreviewRow row{record.row(), {}, remarks};
        for (const QString &column : std::as_const(m_preview.columns))
            row.cells.append(record.named(column).left(kShownText));
        return row;
    }

    void finish()
    {
        std::stable_sort(m_preview.problems.begin(), m_preview.problems.end(),
                         [](const PreviewProblem &a, const PreviewProblem &b) {
                             return std::pair(a.remark.isRejection, a.remark.severity)
                                    > std::pair(b.remark.isRejection, b.remark.severity);
                         });
        const QStringList order = mappingColumns(m_preview.facts.kind);
        for (const QString &name : order) {
            const auto field = m_fields.constFind(name);
            PreviewField shown{name, columnOf(name), {}, 0, 0};
            if (field != m_fields.cend()) {
                shown.firstValue = field->firstValue;
                shown.filled = field->filled;
                shown.distinct = field->values.size();
            }
            m_preview.fields.append(shown);
        }
        if (!m_preview.first)
            return;
        const QDate last = mondayOf(*m_preview.last);
        for (QDate week = mondayOf(*m_preview.first); week <= last; week = week.addDays(7)) {
            ++m_preview.weeks;
            if (!m_weeks.contains(week) && m_preview.emptyWeeks.size() < kMostWeeks)
                m_preview.emptyWeeks.append(week);
        }
    }

private:
    struct Field
    {
        QString firstValue;
        qint64 filled = 0;
        QSet<QString> values;
    };

    // Only a plain file and a mapped one say which column a field stands in.
    QString columnOf(const QString &field) const
    {
        if (m_options.mapping)
            return m_options.mapping->columns.value(field);
        const bool isPlain = m_preview.facts.source == m_preview.facts.kind;
        return isPlain && m_preview.columns.contains(field) ? field : QString();
    }

    // False for a record that stands in the file again.
    bool accept(Occurrence occurrence, std::optional<Instant> time)
    {
        if (occurrence == Occurrence::Again)
            return false;
        ++m_preview.accepted;
        if (!time)
            return true;
        m_preview.first = std::min(m_preview.first.value_or(*time), *time);
        m_preview.last = std::max(m_preview.last.value_or(*time), *time);
        m_weeks.insert(mondayOf(*time));
        return true;
    }

    // A later record of the same deployment may have another result.
    void noteEnvironment(const Deployment &record, Occurrence occurrence)
    {
        const bool isFull = m_preview.environments.size() >= kMostValues
                            && !m_preview.environments.contains(record.environment);
        PreviewEnvironment &environment =
            m_preview.environments[isFull ? u"…"_s : record.environment];
        environment.deployments += occurrence == Occurrence::First ? 1 : 0;
        const size_t identity = qHashMulti(0, record.id, record.service, record.environment);
        environment.failed -= m_failed.remove(identity) ? 1 : 0;
        if (record.result != DeploymentResult::Failed)
            return;
        m_failed.insert(identity);
        ++environment.failed;
    }

    void note(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        Field &field = m_fields[name];
        if (field.filled++ == 0)
            field.firstValue = value.left(kShownText);
        if (field.values.size() < kMostValues)
            field.values.insert(value);
    }

    // True when the row is worth to be shown among those with problems.
    bool noteProblems(const RecordView &record, const QList<RecordRemark> &remarks)
    {
        bool isShown = false;
        for (const RecordRemark &remark : remarks) {
            const QString key = u"%1\n%2\n%3"_s.arg(remark.code, remark.column, remark.message);
            auto known = m_problems.constFind(key);
            if (known == m_problems.cend()) {
                if (m_preview.problems.size() >= kMostValues)
                    continue;
                known = m_problems.insert(key, m_preview.problems.size());
                m_preview.problems.append({remark, 0, {}});
            }
            PreviewProblem &problem = m_preview.problems[*known];
            ++problem.count;
            if (problem.rows.size() >= kRowsOfProblem)
                continue;
            problem.rows.append(record.row());
            isShown |= remark.severity != Severity::Info;
        }
        return isShown;
    }

    EvidencePreview &m_preview;
    const EvidenceOptions &m_options;
    qsizetype m_records = 0;
    QHash<QString, qsizetype> m_problems;
    QHash<QString, Field> m_fields;
    QSet<QDate> m_weeks;
    QSet<size_t> m_failed; // hashes of deployments whose newest record failed
};

} // namespace

// The first rows of a file that no source reads.
static void showRows(const EvidenceFile &file, const EvidenceOptions &options,
                     EvidencePreview &preview)
{
    PreviewSink sink(preview, options);
    const auto show = [&](const RecordView &record) {
        sink.noteColumns(record);
        preview.rows.append(sink.rowOf(record, {}));
        return preview.rows.size() < kShownRows;
    };
    (void)visitRecords(file, options, show); // the error is known
}

Result<EvidencePreview> previewEvidence(const EvidenceFile &file, const EvidenceOptions &options,
                                        const Progress &progress)
{
    EvidencePreview preview;
    PreviewSink sink(preview, options);
    auto facts = streamEvidence(file, options, sink, progress);
    if (!facts && facts.error().code == ErrorCode::Cancelled)
        return facts.error();
    if (!facts) {
        preview = {};
        preview.error = facts.error();
        showRows(file, options, preview);
        return preview;
    }
    preview.facts = *std::move(facts);
    sink.finish();
    return preview;
}

} // namespace obeya
