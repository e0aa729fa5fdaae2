#include "assessments/import/conversion.h"

#include "assessments/import/import_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

Conversion::Conversion(const EvidenceOptions &options, const QString &fileName,
                       EvidenceRecords &records)
    : m_options(options)
    , m_fileName(fileName)
    , m_records(records)
{
}

void Conversion::issue(Severity severity, const QString &code, const QString &message,
                       const RecordView &record, const QString &column)
{
    m_records.issues.add({severity, code, message, {m_fileName, record.row(), column, {}}, 1});
}

void Conversion::reject(const QString &code, const QString &reason, const RecordView &record,
                        const QString &column)
{
    m_records.rejected.append(
        {record.row(), column, code, reason, record.original(), record.line()});
}

static QString problemCode(TimestampProblem problem)
{
    return problem == TimestampProblem::Ambiguous ? u"ambiguous-time"_s
           : problem == TimestampProblem::Absurd  ? u"absurd-time"_s
                                                  : u"bad-time"_s;
}

static QString problemText(TimestampProblem problem)
{
    switch (problem) {
    case TimestampProblem::Ambiguous:
        return importText(QT_TRANSLATE_NOOP("obeya::import",
                                            "Day and month cannot be told apart. Export times as "
                                            "2026-11-23 14:05."));
    case TimestampProblem::Absurd:
        return importText(
            QT_TRANSLATE_NOOP("obeya::import", "The year lies before 1990 or after 2100."));
    case TimestampProblem::Invalid:
    case TimestampProblem::Missing:
    case TimestampProblem::None:
        break;
    }
    return importText(QT_TRANSLATE_NOOP("obeya::import", "This is not a time that can be read."));
}

std::optional<Instant> Conversion::accepted(const ParsedTime &parsed, const RecordView &record,
                                            QLatin1StringView path)
{
    if (parsed.time && parsed.isZoneLess)
        issue(
            Severity::Info, u"zone-less-time"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "Times without a zone were read as %1."))
                .arg(QString::fromUtf8(m_options.zone.id())),
            record, path);
    return parsed.time;
}

std::optional<Instant> Conversion::time(const RecordView &record, QLatin1StringView path)
{
    const ParsedTime parsed = parseTimestamp(record.text(path), m_options.zone);
    if (parsed.problem != TimestampProblem::None && parsed.problem != TimestampProblem::Missing)
        issue(Severity::Warning, problemCode(parsed.problem), problemText(parsed.problem), record,
              path);
    return accepted(parsed, record, path);
}

std::optional<Instant> Conversion::timeOf(const RecordView &record,
                                          std::initializer_list<QLatin1StringView> paths)
{
    for (const QLatin1StringView path : paths) {
        if (!record.text(path).isEmpty())
            return time(record, path);
    }
    return std::nullopt;
}

std::optional<Instant> Conversion::requiredTime(const RecordView &record, QLatin1StringView path,
                                                const MissingTime &missing)
{
    const ParsedTime parsed = parseTimestamp(record.text(path), m_options.zone);
    if (parsed.problem == TimestampProblem::Missing)
        reject(missing.code, missing.reason, record, path);
    else if (parsed.problem != TimestampProblem::None)
        reject(problemCode(parsed.problem), problemText(parsed.problem), record, path);
    return accepted(parsed, record, path);
}

bool Conversion::requireId(const RecordView &record, std::initializer_list<QLatin1StringView> paths)
{
    if (!record.firstOf(paths).isEmpty())
        return true;
    reject(u"missing-id"_s, importText(QT_TRANSLATE_NOOP("obeya::import", "The row has no id.")),
           record, *paths.begin());
    return false;
}

void Conversion::noteMissingFinish(const Deployment &deployment, const RecordView &record)
{
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (isOver && !deployment.finished)
        issue(Severity::Warning, u"no-finish-time"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "The record has no finish time; it is kept but enters "
                                           "no figure.")),
              record);
}

static size_t identityHash(const Deployment &deployment)
{
    return qHashMulti(0, deployment.id, deployment.service, deployment.environment);
}

template<typename Record>
static size_t identityHash(const Record &record)
{
    return qHash(record.id, size_t(0));
}

static bool isSame(const Deployment &left, const Deployment &right)
{
    return left.id == right.id && left.service == right.service
           && left.environment == right.environment;
}

template<typename Record>
static bool isSame(const Record &left, const Record &right)
{
    return left.id == right.id;
}

template<typename Record>
void Conversion::addNewest(QList<Record> &list, Record value, const RecordView &record,
                           std::optional<Instant> updated)
{
    value.source.row = record.row();
    const size_t hash = identityHash(value);
    for (auto it = m_places.constFind(hash); it != m_places.cend() && it.key() == hash; ++it) {
        const qsizetype place = *it;
        if (!isSame(list[place], value))
            continue;
        issue(Severity::Info, u"repeated-record"_s,
              importText(QT_TRANSLATE_NOOP(
                  "obeya::import", "The same id stands in the file again; the newest was taken.")),
              record);
        const auto before = m_updates.constFind(place);
        if (before != m_updates.cend() && updated && *updated < *before)
            return;
        if (updated)
            m_updates.insert(place, *updated);
        list[place] = std::move(value);
        return;
    }
    m_places.insert(hash, list.size());
    if (updated)
        m_updates.insert(list.size(), *updated);
    list.append(std::move(value));
}

void Conversion::completeIncident(const QString &id, const RecordView &record,
                                  const std::function<void(Incident &)> &complete)
{
    m_parts.insert(id, {complete, record.row()});
}

void Conversion::finish()
{
    for (Incident &incident : m_records.incidents) {
        // The hash gives the parts of one id from the last to the first.
        const QList<IncidentPart> parts = m_parts.values(incident.id);
        for (auto part = parts.crbegin(); part != parts.crend(); ++part)
            part->complete(incident);
        m_parts.remove(incident.id);
    }
    for (const IncidentPart &part : std::as_const(m_parts))
        m_records.issues.add(
            {Severity::Warning,
             u"part-without-record"_s,
             importText(QT_TRANSLATE_NOOP("obeya::import",
                                          "The record completes another one that is not in the "
                                          "file; it was passed over.")),
             {m_fileName, part.row, {}, {}},
             1});
}

void Conversion::share(QString &text)
{
    text = *m_shared.insert(text);
}

void Conversion::add(Deployment deployment, const RecordView &record,
                     std::optional<Instant> updated)
{
    if (deployment.finished && deployment.started && *deployment.finished < *deployment.started)
        issue(Severity::Warning, u"negative-duration"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import", "It finished before it started.")),
              record);
    share(deployment.service);
    share(deployment.environment);
    addNewest(m_records.deployments, std::move(deployment), record, updated);
}

void Conversion::add(Change change, const RecordView &record, std::optional<Instant> updated)
{
    share(change.service);
    share(change.repository);
    share(change.author);
    addNewest(m_records.changes, std::move(change), record, updated);
}

void Conversion::add(Incident incident, const RecordView &record, std::optional<Instant> updated)
{
    if (incident.resolved && incident.opened && *incident.resolved < *incident.opened)
        issue(
            Severity::Warning, u"negative-duration"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "It was resolved before it was opened.")),
            record);
    share(incident.service);
    share(incident.environment);
    share(incident.severity);
    share(incident.status);
    addNewest(m_records.incidents, std::move(incident), record, updated);
}

} // namespace obeya
