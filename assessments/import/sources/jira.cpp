#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"
#include "assessments/import/sources/jira_words.h"

namespace obeya {

using namespace Qt::StringLiterals;

static QString jiraText(const RecordView &record, QStringView names)
{
    for (const QStringView name : names.tokenize(u'|')) {
        if (const QString text = record.named(name); !text.isEmpty())
            return text;
    }
    return {};
}

static std::optional<Instant> jiraTime(const RecordView &record, Conversion &conversion,
                                       QStringView names)
{
    for (const QStringView name : names.tokenize(u'|')) {
        if (const auto time = conversion.timeNamed(record, name))
            return time;
    }
    return std::nullopt;
}

// False, with a word about it, for what the site does not count as an incident.
static bool isJiraIncident(const RecordView &record, Conversion &conversion, const QString &type,
                           bool isWithoutFault)
{
    const JiraType kind = jiraType(type);
    if (kind == JiraType::Unknown && !type.isEmpty())
        conversion.issue(
            Severity::Warning, u"unknown-issue-type"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import",
                                         "Issues of the type “%1” were not taken for incidents. If "
                                         "they are, read the file with a mapping of its columns."))
                .arg(type.left(80)),
            record);
    else if (kind != JiraType::Incident || isWithoutFault)
        passOverNonIncident(record, conversion);
    return kind == JiraType::Incident && !isWithoutFault;
}

// The time of the resolution, or that of the last change of the state.
static void settleJira(Incident &incident, bool isDone, std::optional<Instant> stateChanged,
                       const RecordView &record, Conversion &conversion)
{
    if (incident.resolved && !isDone)
        conversion.issue(Severity::Info, u"resolved-but-open"_s,
                         importText(QT_TRANSLATE_NOOP(
                             "obeya::import",
                             "There is a time of resolution, although the state is an open one; it "
                             "was taken for resolved.")),
                         record);
    if (incident.resolved || !isDone)
        return;
    incident.resolved = stateChanged;
    if (!incident.resolved)
        return noteMissingResolution(record, conversion);
    conversion.issue(Severity::Info, u"resolved-by-status"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Done without a time of resolution: the time at which "
                                          "the status category changed was taken.")),
                     record);
}

// A spreadsheet squeezed the record into its first cell.
static bool isSqueezed(const RecordView &record, const JiraColumns &columns)
{
    return jiraText(record, columns.created).isEmpty()
           && (jiraText(record, columns.key).isEmpty() || jiraText(record, columns.id).isEmpty());
}

static void rejectSqueezed(const RecordView &record, Conversion &conversion)
{
    conversion.reject(u"squeezed-row"_s,
                      importText(QT_TRANSLATE_NOOP(
                          "obeya::import", "The record does not stand in the cells of its columns. "
                                           "A spreadsheet has damaged the file; export it again.")),
                      record);
}

// The category is worth more than the name of the status, which each site chooses.
static bool isJiraRowDone(const RecordView &record, const JiraColumns &columns)
{
    const QString category = jiraText(record, columns.category);
    return isJiraDone(category.isEmpty() ? jiraText(record, columns.status) : category);
}

static void convertJiraRow(const RecordView &record, Conversion &conversion)
{
    const JiraColumns *columns = jiraColumns(record.keys());
    if (!columns || isSqueezed(record, *columns))
        return rejectSqueezed(record, conversion);
    const QString status = jiraText(record, columns->status);
    if (!isJiraIncident(record, conversion, jiraText(record, columns->type),
                        isJiraWithoutFault(status, jiraText(record, columns->resolution))))
        return;
    Incident incident;
    incident.opened = jiraTime(record, conversion, columns->created);
    if (!incident.opened) {
        rejectWithoutOpening(record, conversion, columns->created.toString());
        return;
    }
    incident.id = u"jira:"_s + jiraText(record, columns->key);
    incident.title = jiraText(record, columns->summary);
    incident.service = orElse(orElse(record.named(u"custom field (affected services)"),
                                     jiraText(record, columns->components)),
                              conversion.options().service);
    incident.environment = conversion.options().environment; // the column is free text
    incident.severity =
        orElse(record.named(u"custom field (severity)"), jiraText(record, columns->priority));
    incident.status = status;
    incident.resolved = jiraTime(record, conversion, columns->resolved);
    const bool isDone = isJiraRowDone(record, *columns);
    const bool lacksTime = isDone && !incident.resolved;
    settleJira(incident, isDone,
               lacksTime ? jiraTime(record, conversion, columns->categoryChanged) : std::nullopt,
               record, conversion);
    conversion.add(std::move(incident), record, jiraTime(record, conversion, columns->updated));
}

namespace {

// When the state of an issue changed, by its change log.
struct JiraHistory
{
    std::optional<Instant> first;
    std::optional<Instant> lastToStatus; // to the one that it has
};

} // namespace

static JiraHistory jiraHistory(const RecordView &record, Conversion &conversion,
                               const QString &status)
{
    JiraHistory history;
    record.forEach("changelog.histories"_L1, [&](const RecordView &change) {
        change.forEach("items"_L1, [&](const RecordView &item) {
            if (item.text("field"_L1) != "status"_L1)
                return;
            const auto at = conversion.time(change, "created"_L1);
            if (at && (!history.first || *at < *history.first))
                history.first = at;
            const bool isStatus = item.text("toString"_L1) == status;
            if (at && isStatus && (!history.lastToStatus || *at > *history.lastToStatus))
                history.lastToStatus = at;
        });
    });
    return history;
}

static void convertJiraIssue(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "jira"_L1,
                                       .id = {"key"_L1, "id"_L1},
                                       .title = {"fields.summary"_L1},
                                       .service = {},
                                       .environment = {},
                                       .severity = {"fields.priority.name"_L1},
                                       .status = {"fields.status.name"_L1},
                                       .opened = {"fields.created"_L1},
                                       .acknowledged = {},
                                       .resolved = {"fields.resolutiondate"_L1},
                                       .change = {}};
    const QString status = record.text("fields.status.name"_L1);
    if (!isJiraIncident(record, conversion, record.text("fields.issuetype.name"_L1),
                        isJiraWithoutFault(status, record.text("fields.resolution.name"_L1))))
        return;
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    record.forEach("fields.components"_L1, [&](const RecordView &component) {
        if (incident->service.isEmpty())
            incident->service = component.text("name"_L1);
    });
    const QString category = record.text("fields.status.statusCategory.key"_L1);
    const bool isDone = category.isEmpty() ? isJiraDone(status) : category == "done"_L1;
    const JiraHistory history = jiraHistory(record, conversion, status);
    auto changed = history.lastToStatus;
    if (!changed && !incident->resolved && isDone)
        changed = conversion.time(record, "fields.statuscategorychangedate"_L1);
    settleJira(*incident, isDone, changed, record, conversion);
    if (history.first && (!incident->resolved || *history.first < *incident->resolved))
        incident->acknowledged = history.first; // somebody took it up
    conversion.add(*std::move(incident), record, conversion.time(record, "fields.updated"_L1));
}

const Source kJiraTable{
    "jira-table",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Jira issues, table"),
    QT_TRANSLATE_NOOP("obeya::import",
                      "columns Issue key and Issue id, or those of another language"),
    R"(Issue key,Issue id,Summary,Issue Type,Status,Priority,Created,Resolved
SHOP-7,10007,Checkout is down,Incident,Done,High,04/May/26 11:00 AM,04/May/26 1:30 PM
)",
    [](const Sample &sample) {
        return sample.isTable && jiraColumns(QStringList(sample.keys.cbegin(), sample.keys.cend()))
                   ? 88
                   : 0;
    },
    convertJiraRow};

const Source kJiraIssues{
    "jira-issues",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Jira issues"),
    QT_TRANSLATE_NOOP("obeya::import", "key and fields with issuetype and status"),
    R"({"startAt": 0, "total": 1, "issues": [{"key": "SHOP-7", "fields": {"summary": "Checkout is down", )"
    R"("issuetype": {"name": "Incident"}, "status": {"name": "Done"}, )"
    R"("created": "2026-05-04T11:00:00.000+0000", "resolutiondate": "2026-05-04T13:30:00.000+0000"}}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"key"_L1, "fields"_L1}) ? 88 : 0;
    },
    convertJiraIssue};

} // namespace obeya
