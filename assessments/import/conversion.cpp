#include "assessments/import/source.h"
#include "assessments/import/timestamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kShownText = 2000;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

bool hasAll(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](QLatin1StringView key) { return keys.contains(QString(key)); });
}

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
        {record.row(), column, code, reason, record.original().left(kShownText)});
}

std::optional<Instant> Conversion::time(const RecordView &record, QLatin1StringView path,
                                        bool *isBad)
{
    const QString text = record.text(path);
    const ParsedTime parsed = parseTimestamp(text, m_options.zone);
    const QString column = path;
    switch (parsed.problem) {
    case TimestampProblem::Missing:
        return std::nullopt;
    case TimestampProblem::Invalid:
        issue(Severity::Warning, u"bad-time"_s,
              tr(QT_TRANSLATE_NOOP("obeya::import", "This is not a time that can be read.")),
              record, column);
        break;
    case TimestampProblem::Ambiguous:
        issue(Severity::Warning, u"ambiguous-time"_s,
              tr(QT_TRANSLATE_NOOP("obeya::import",
                                   "Day and month cannot be told apart. Export times as "
                                   "2026-11-23 14:05.")),
              record, column);
        break;
    case TimestampProblem::Absurd:
        issue(Severity::Warning, u"absurd-time"_s,
              tr(QT_TRANSLATE_NOOP("obeya::import", "The year lies before 1990 or after 2100.")),
              record, column);
        break;
    case TimestampProblem::None:
        break;
    }
    if (isBad && parsed.problem != TimestampProblem::None)
        *isBad = true;
    if (parsed.isZoneLess)
        issue(Severity::Info, u"zone-less-time"_s,
              tr(QT_TRANSLATE_NOOP("obeya::import", "Times without a zone were read as %1."))
                  .arg(QString::fromUtf8(m_options.zone.id())),
              record, column);
    return parsed.time;
}

template<typename Record>
void Conversion::addNewest(QList<Record> &list, Record value, const RecordView &record,
                           std::optional<Instant> updated)
{
    value.source.row = record.row();
    const auto known = m_places.constFind(value.id);
    if (known == m_places.cend()) {
        m_places.insert(value.id, list.size());
        if (updated)
            m_updates.insert(value.id, *updated);
        list.append(std::move(value));
        return;
    }
    issue(Severity::Info, u"repeated-record"_s,
          tr(QT_TRANSLATE_NOOP("obeya::import",
                               "The same id stands in the file again; the newest was taken.")),
          record);
    const auto before = m_updates.constFind(value.id);
    if (before != m_updates.cend() && updated && *updated < *before)
        return;
    if (updated)
        m_updates.insert(value.id, *updated);
    list[*known] = std::move(value);
}

void Conversion::add(Deployment deployment, const RecordView &record,
                     std::optional<Instant> updated)
{
    if (deployment.finished && deployment.started && *deployment.finished < *deployment.started)
        issue(Severity::Warning, u"negative-duration"_s,
              tr(QT_TRANSLATE_NOOP("obeya::import", "It finished before it started.")), record);
    // Rows of one deployment may belong to several services; they are kept apart.
    const QString id = deployment.id;
    const QString key = id + u'\n' + deployment.service + u'\n' + deployment.environment;
    deployment.id = key;
    addNewest(m_records.deployments, std::move(deployment), record, updated);
    m_records.deployments[m_places.value(key)].id = id;
}

void Conversion::add(Change change, const RecordView &record, std::optional<Instant> updated)
{
    addNewest(m_records.changes, std::move(change), record, updated);
}

void Conversion::add(Incident incident, const RecordView &record, std::optional<Instant> updated)
{
    if (incident.resolved && incident.opened && *incident.resolved < *incident.opened)
        issue(Severity::Warning, u"negative-duration"_s,
              tr(QT_TRANSLATE_NOOP("obeya::import", "It was resolved before it was opened.")),
              record);
    addNewest(m_records.incidents, std::move(incident), record, updated);
}

} // namespace obeya
