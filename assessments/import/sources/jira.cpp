#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

#include <algorithm>
#include <iterator>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// The columns of the table in a language of the interface.
struct JiraColumns
{
    QStringView key;
    QStringView id;
    QStringView summary;
    QStringView type;
    QStringView status;
    QStringView priority;
    QStringView resolution;
    QStringView created;
    QStringView updated;
    QStringView resolved;
    QStringView environment;
    QStringView components;
    QStringView categoryChanged;
};

} // namespace

static constexpr JiraColumns kJiraColumns[] = {
    {u"issue key", u"issue id", u"summary", u"issue type", u"status", u"priority", u"resolution",
     u"created", u"updated", u"resolved", u"environment", u"components",
     u"status category changed"},
    {u"vorgangsschlüssel", u"vorgangs-id", u"zusammenfassung", u"vorgangstyp", u"status",
     u"priorität", u"lösung", u"erstellt", u"aktualisiert", u"erledigt", u"umgebung",
     u"komponenten", u"statuskategorie geändert"},
    {u"clé de ticket", u"id de ticket", u"résumé", u"type de ticket", u"état", u"priorité",
     u"résolution", u"création", u"mise à jour", u"résolu", u"environnement", u"composants",
     u"catégorie d'état modifiée"},
    {u"clave de incidencia", u"id de la incidencia", u"resumen", u"tipo de incidencia", u"estado",
     u"prioridad", u"resolución", u"creada", u"actualizada", u"resuelta", u"entorno",
     u"componentes", u"categoría de estado modificada"},
    {u"klucz zgłoszenia", u"id. zgłoszenia", u"podsumowanie", u"typ zgłoszenia", u"status",
     u"priorytet", u"rozwiązanie", u"utworzono", u"zaktualizowano", u"rozwiązane", u"środowisko",
     u"komponenty", u"zmieniono kategorię statusu"},
    {u"问题关键字", u"问题 id", u"概要", u"问题类型", u"状态", u"优先级", u"解决结果", u"创建日期",
     u"已更新", u"已解决", u"环境", u"模块", u"状态类别已更改"},
};

static const JiraColumns *jiraColumns(const QSet<QString> &keys)
{
    const auto *found = std::find_if(
        std::begin(kJiraColumns), std::end(kJiraColumns), [&keys](const JiraColumns &columns) {
            return keys.contains(columns.key.toString()) && keys.contains(columns.id.toString());
        });
    return found == std::end(kJiraColumns) ? nullptr : found;
}

static bool holdsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

// The names of types are those of each site, in any language.
static bool isIncidentType(const QString &type)
{
    return holdsAny(type, {u"incident", u"bug", u"outage", u"problem", u"defect", u"fault",
                           u"failure", u"störung", u"fehler", u"anomalie", u"bogue", u"incidencia",
                           u"error", u"błąd", u"awaria", u"缺陷", u"故障", u"事件", u"事故"});
}

static bool isWithoutFault(const QString &status, const QString &resolution)
{
    return holdsAny(resolution, {u"duplicate", u"won't", u"cannot reproduce", u"declined",
                                 u"duplikat", u"doublon", u"duplicado"})
           || holdsAny(status, {u"cancel", u"abort", u"declined", u"abgebrochen", u"annul"});
}

static bool isDoneStatus(const QString &status)
{
    static const QSet<QString> words{u"done"_s,     u"closed"_s,  u"resolved"_s, u"fertig"_s,
                                     u"erledigt"_s, u"terminé"_s, u"gotowe"_s,   u"listo"_s,
                                     u"完成"_s,     u"已关闭"_s};
    return words.contains(status.toLower());
}

// A spreadsheet squeezed the record into its first cell.
static bool isSqueezed(const RecordView &record, const JiraColumns &columns)
{
    return record.named(columns.created).isEmpty()
           && (record.named(columns.key).isEmpty() || record.named(columns.id).isEmpty());
}

static void rejectSqueezed(const RecordView &record, Conversion &conversion)
{
    conversion.reject(u"squeezed-row"_s,
                      importText(QT_TRANSLATE_NOOP(
                          "obeya::import", "The record does not stand in the cells of its columns. "
                                           "A spreadsheet has damaged the file; export it again.")),
                      record);
}

static void resolveJira(Incident &incident, const RecordView &record, const JiraColumns &columns,
                        Conversion &conversion)
{
    incident.resolved = conversion.timeNamed(record, columns.resolved);
    if (incident.resolved || !isDoneStatus(incident.status))
        return;
    incident.resolved = conversion.timeNamed(record, columns.categoryChanged);
    if (!incident.resolved)
        return noteMissingResolution(record, conversion);
    conversion.issue(Severity::Info, u"resolved-by-status"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Done without a time of resolution: the time at which "
                                          "the status category changed was taken.")),
                     record, columns.resolved.toString());
}

static void convertJiraRow(const RecordView &record, Conversion &conversion)
{
    const QStringList names = record.keys();
    const JiraColumns *columns = jiraColumns(QSet<QString>(names.cbegin(), names.cend()));
    if (!columns || isSqueezed(record, *columns))
        return rejectSqueezed(record, conversion);
    const QString status = record.named(columns->status);
    if (!isIncidentType(record.named(columns->type))
        || isWithoutFault(status, record.named(columns->resolution)))
        return passOverNonIncident(record, conversion);
    Incident incident;
    incident.opened = conversion.timeNamed(record, columns->created);
    if (!incident.opened) {
        conversion.reject(
            u"missing-opening"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "There is no opening time.")), record,
            columns->created.toString());
        return;
    }
    incident.id = u"jira:"_s + record.named(columns->key);
    incident.title = record.named(columns->summary);
    incident.service = orElse(record.named(columns->components), conversion.options().service);
    incident.environment = conversion.options().environment; // the column is free text
    incident.severity = record.named(columns->priority);
    incident.status = status;
    resolveJira(incident, record, *columns, conversion);
    conversion.add(std::move(incident), record, conversion.timeNamed(record, columns->updated));
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
    if (!isIncidentType(record.text("fields.issuetype.name"_L1))
        || isWithoutFault(record.text("fields.status.name"_L1),
                          record.text("fields.resolution.name"_L1)))
        return passOverNonIncident(record, conversion);
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    record.forEach("fields.components"_L1, [&](const RecordView &component) {
        if (incident->service.isEmpty())
            incident->service = component.text("name"_L1);
    });
    const bool isDone = record.text("fields.status.statusCategory.key"_L1) == "done"_L1
                        || isDoneStatus(incident->status);
    if (isDone && !incident->resolved)
        incident->resolved = conversion.time(record, "fields.statuscategorychangedate"_L1);
    if (isDone && !incident->resolved)
        noteMissingResolution(record, conversion);
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
    [](const Sample &sample) { return jiraColumns(sample.keys) ? 88 : 0; },
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
