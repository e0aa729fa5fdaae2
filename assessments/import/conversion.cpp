#include "assessments/import/conversion.h"

#include "assessments/import/date_orders.h"
#include "assessments/import/import_text.h"
#include "assessments/import/workbook_styles.h"

namespace obeya {

using namespace Qt::StringLiterals;

Conversion::Conversion(const EvidenceOptions &options, const QString &fileName,
                       EvidenceFacts &facts, EvidenceSink &sink)
    : m_options(options)
    , m_zone(options.zone.value_or(QTimeZone::utc()))
    , m_fileName(fileName)
    , m_facts(facts)
    , m_sink(sink)
{
    for (const WorkflowChoice &choice : options.workflows) {
        if (choice.source.isEmpty() || choice.source == facts.source)
            m_deploysTo.insert(choice.workflow, choice.environment);
    }
    for (const OutcomeChoice &choice : options.outcomes) {
        const bool isMeant = choice.source.isEmpty() || choice.source == facts.source;
        if (isMeant && !m_outcomes.contains(choice.word))
            m_outcomes.insert(choice.word, choice.result);
    }
}

void Conversion::issue(Severity severity, const QString &code, const QString &message,
                       const RecordView &record, const QString &column)
{
    m_facts.issues.add({severity, code, message, {m_fileName, record.row(), column, {}}, 1});
    if (m_remarks)
        m_remarks->append({severity, code, message, column, false});
}

void Conversion::reject(const QString &code, const QString &reason, const RecordView &record,
                        const QString &column)
{
    if (m_remarks)
        m_remarks->append({Severity::Error, code, reason, column, true});
    m_sink.take(RejectedRow{record.row(), column, code, reason, record.original(), record.line()});
}

static QString problemCode(TimestampProblem problem)
{
    return problem == TimestampProblem::Ambiguous     ? u"ambiguous-time"_s
           : problem == TimestampProblem::UnknownZone ? u"ambiguous-zone"_s
           : problem == TimestampProblem::Absurd      ? u"absurd-time"_s
                                                      : u"bad-time"_s;
}

static QString problemText(TimestampProblem problem)
{
    switch (problem) {
    case TimestampProblem::Ambiguous:
        return importText(QT_TRANSLATE_NOOP("obeya::import",
                                            "Day and month cannot be told apart. Export times as "
                                            "2026-11-23 14:05, or give their order in a mapping."));
    case TimestampProblem::UnknownZone:
        return importText(QT_TRANSLATE_NOOP("obeya::import",
                                            "Letters such as CST stand for several time zones. "
                                            "Export times with an offset such as +08:00."));
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

// A workbook does not always say that a number is a date.
static std::optional<QString> plainSerialDate(const QString &text, QDate firstDay)
{
    constexpr double kFirst = 20000; // 1954
    constexpr double kLast = 80000;  // 2119
    if (!firstDay.isValid())         // no workbook: not worth a look at the number
        return std::nullopt;
    bool isNumber = false;
    const double days = text.toDouble(&isNumber);
    if (!isNumber || days < kFirst || days > kLast)
        return std::nullopt;
    return serialDateText(days, firstDay);
}

DateOrder Conversion::orderOf(QAnyStringView column) const
{
    if (m_dateOrders.isEmpty())
        return m_options.dateOrder;
    const auto order = m_dateOrders.constFind(column.toString());
    return order != m_dateOrders.cend()
               ? *order
               : m_dateOrders.value(DateOrders::kOtherColumns, m_options.dateOrder);
}

// The name of the column becomes a text only when something is to be said about it: most times are
// read without a word.
ParsedTime Conversion::parse(const RecordView &record, const QString &text, QAnyStringView column)
{
    const TimeOptions local{zone(), orderOf(column)};
    const auto serial = plainSerialDate(text, record.firstDay());
    if (!serial)
        return parseTimestamp(text, local);
    issue(Severity::Info, u"serial-date"_s,
          importText(QT_TRANSLATE_NOOP("obeya::import",
                                       "Plain numbers in a column of times were read as the dates "
                                       "that a spreadsheet means by them.")),
          record, column.toString());
    return parseTimestamp(*serial, local);
}

std::optional<Instant> Conversion::accepted(const ParsedTime &parsed, const RecordView &record,
                                            QAnyStringView column)
{
    if (parsed.time && parsed.isZoneLess)
        issue(
            Severity::Info, u"zone-less-time"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "Times without a zone were read as %1."))
                .arg(QString::fromUtf8(zone().id())),
            record, column.toString());
    if (parsed.time && parsed.isDateOnly)
        issue(Severity::Info, u"date-only"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "Dates without a time of day were read as midnight; "
                                           "durations are exact to the day only.")),
              record, column.toString());
    return parsed.time;
}

void Conversion::noteProblem(const ParsedTime &parsed, const RecordView &record,
                             QAnyStringView column)
{
    if (parsed.problem != TimestampProblem::None && parsed.problem != TimestampProblem::Missing)
        issue(Severity::Warning, problemCode(parsed.problem), problemText(parsed.problem), record,
              column.toString());
}

std::optional<Instant> Conversion::time(const RecordView &record, QLatin1StringView path)
{
    const ParsedTime parsed = parse(record, record.text(path), path);
    noteProblem(parsed, record, path);
    return accepted(parsed, record, path);
}

std::optional<Instant> Conversion::timeNamed(const RecordView &record, QStringView name)
{
    const ParsedTime parsed = parse(record, record.named(name), name);
    noteProblem(parsed, record, name);
    return accepted(parsed, record, name);
}

std::optional<Instant> Conversion::timeIn(const QTimeZone &zone, const RecordView &record,
                                          QLatin1StringView path)
{
    const ParsedTime parsed = parseTimestamp(record.text(path), {zone, orderOf(path)});
    noteProblem(parsed, record, path);
    return parsed.time;
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
    const ParsedTime parsed = parse(record, record.text(path), path);
    if (parsed.problem == TimestampProblem::Missing)
        reject(QString::fromLatin1(missing.code), importText(missing.reason), record, path);
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

static quint64 identityOf(const Deployment &deployment)
{
    return qHashMulti(1, deployment.id, deployment.service, deployment.environment);
}

static quint64 identityOf(const Change &change)
{
    return qHash(change.id, size_t(2));
}

static quint64 incidentIdentity(const QString &id)
{
    return qHash(id, size_t(3));
}

std::optional<Occurrence> Conversion::occurrence(quint64 identity, const RecordView &record,
                                                 std::optional<Instant> updated)
{
    const auto before = m_seen.constFind(identity);
    if (before == m_seen.cend()) {
        m_seen.insert(identity, updated.value_or(Instant::min()));
        return Occurrence::First;
    }
    issue(Severity::Info, u"repeated-record"_s,
          importText(QT_TRANSLATE_NOOP(
              "obeya::import", "The same id stands in the file again; the newest was taken.")),
          record);
    if (updated && *updated < *before)
        return std::nullopt;
    if (updated)
        m_seen.insert(identity, *updated);
    return Occurrence::Again;
}

template<typename Record>
void Conversion::addNewest(Record value, const RecordView &record, std::optional<Instant> updated)
{
    value.source.row = record.row();
    if (const auto occurs = occurrence(identityOf(value), record, updated))
        m_sink.take(std::move(value), *occurs);
}

void Conversion::addNewest(Incident value, const RecordView &record, std::optional<Instant> updated)
{
    value.source.row = record.row();
    if (!occurrence(incidentIdentity(value.id), record, updated))
        return;
    m_withdrawn.remove(value.id);
    if (const auto known = m_incidentAt.constFind(value.id); known != m_incidentAt.cend()) {
        m_incidents[*known] = std::move(value);
        return;
    }
    m_incidentAt.insert(value.id, m_incidents.size());
    m_incidents.append(std::move(value));
}

void Conversion::withdraw(const QString &incident, const RecordView &record,
                          std::optional<Instant> updated)
{
    if (occurrence(incidentIdentity(incident), record, updated))
        m_withdrawn.insert(incident);
}

void Conversion::completeIncident(const QString &id, const RecordView &record,
                                  const std::function<void(Incident &)> &complete)
{
    m_parts.insert(id, {complete, record.row(), true});
}

void Conversion::completePart(const QString &id, const std::function<void(Incident &)> &complete)
{
    m_parts.insert(id, {complete, 0, false});
}

void Conversion::finish()
{
    QStringList names = m_workflows.keys();
    names.sort();
    for (const QString &name : names) {
        WorkflowRuns runs = m_workflows.value(name);
        runs.name = name;
        runs.environment = m_deploysTo.isEmpty() ? m_options.environment : m_deploysTo.value(name);
        runs.isAssigned = m_deploysTo.contains(name) || !runs.environment.isEmpty();
        m_facts.workflows.append(runs);
    }
    for (Incident &incident : m_incidents) {
        // The hash gives the parts of one id from the last to the first.
        const QList<IncidentPart> parts = m_parts.values(incident.id);
        for (auto part = parts.crbegin(); part != parts.crend(); ++part)
            part->complete(incident);
        m_parts.remove(incident.id);
        if (!m_withdrawn.contains(incident.id))
            m_sink.take(incident, Occurrence::First);
    }
    for (const IncidentPart &part : std::as_const(m_parts)) {
        if (!part.isMissed)
            continue;
        m_facts.issues.add(
            {Severity::Warning,
             u"part-without-record"_s,
             importText(QT_TRANSLATE_NOOP("obeya::import",
                                          "The record completes another one that is not in the "
                                          "file; it was passed over.")),
             {m_fileName, part.row, {}, {}},
             1});
    }
}

void Conversion::share(QString &text)
{
    text = *m_shared.insert(text);
}

void Conversion::add(Deployment deployment, const RecordView &record,
                     std::optional<Instant> updated)
{
    noteStrangeTimes(deployment, record);
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (isOver && deployment.environment.isEmpty())
        issue(Severity::Warning, u"no-environment"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "Deployments that name no environment count for none "
                                           "until you say which.")),
              record);
    share(deployment.service);
    share(deployment.environment);
    addNewest(std::move(deployment), record, updated);
}

void Conversion::add(Change change, const RecordView &record, std::optional<Instant> updated)
{
    share(change.service);
    share(change.repository);
    share(change.author);
    addNewest(std::move(change), record, updated);
}

void Conversion::add(Incident incident, const RecordView &record, std::optional<Instant> updated)
{
    noteStrangeTimes(incident, record);
    share(incident.service);
    share(incident.environment);
    share(incident.severity);
    share(incident.status);
    addNewest(std::move(incident), record, updated);
}

} // namespace obeya
