#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace obeya {

using namespace Qt::StringLiterals;

// The first of several columns that has a text: internal names, labels in English, in Portuguese.
static QString firstNamed(const RecordView &record, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const QString text = record.named(name);
        if (!text.isEmpty() && text != "?"_L1)
            return text;
    }
    return {};
}

static std::optional<Instant> firstTimeNamed(const RecordView &record, Conversion &conversion,
                                             std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const auto time = conversion.timeNamed(record, name))
            return time;
    }
    return std::nullopt;
}

static bool isCanceledState(const QString &state)
{
    return state == "8"_L1 || state.startsWith("cancel"_L1, Qt::CaseInsensitive);
}

// Lists of changes, problems and requests have the same columns.
static bool isOtherNumber(const QString &number)
{
    static constexpr QLatin1StringView prefixes[] = {"CHG"_L1, "CTASK"_L1, "PRB"_L1,    "PTASK"_L1,
                                                     "REQ"_L1, "RITM"_L1,  "SCTASK"_L1, "KB"_L1};
    return std::any_of(std::begin(prefixes), std::end(prefixes),
                       [&number](QLatin1StringView prefix) { return number.startsWith(prefix); });
}

static bool isOverState(const QString &state)
{
    static const QSet<QString> words{u"6"_s,         u"7"_s,         u"resolved"_s, u"closed"_s,
                                     u"resolvido"_s, u"encerrado"_s, u"fechado"_s};
    return words.contains(state.toLower());
}

// Some lists have no state, but say whether the incident is still active.
static bool isOverServiceNow(const RecordView &record, const QString &state)
{
    if (!state.isEmpty())
        return isOverState(state);
    const QString active = firstNamed(record, {u"active", u"ativo"}).toLower();
    return active == "false"_L1 || active == "0"_L1;
}

// An event log has a row for each update; all rows carry the times of the end.
static std::optional<Instant> serviceNowVersion(const RecordView &record, Conversion &conversion)
{
    bool isCounted = false;
    const double updates = firstNamed(record, {u"sys_mod_count", u"updates"}).toDouble(&isCounted);
    if (isCounted && updates >= 0 && updates < 1e9)
        return Instant(Duration(static_cast<qint64>(updates)));
    return firstTimeNamed(record, conversion,
                          {u"sys_updated_on", u"sys_updated_at", u"updated", u"atualizado em"});
}

// A reference that is no text: {"link", "value"}, or {"display_value", "value"}.
static QString serviceNowService(const RecordView &record)
{
    const QString name = firstNamed(record, {u"business_service", u"business service", u"cmdb_ci",
                                             u"configuration item", u"item de configuração"});
    return name.isEmpty()
               ? record.firstOf({"business_service.display_value"_L1, "cmdb_ci.display_value"_L1,
                                 "business_service.value"_L1, "cmdb_ci.value"_L1})
               : name;
}

static void convertServiceNow(const RecordView &record, Conversion &conversion)
{
    const QString number = firstNamed(record, {u"number", u"número"});
    const QString state = firstNamed(record, {u"incident_state", u"state", u"status", u"estado"});
    if (isCanceledState(state) || isOtherNumber(number)) {
        conversion.withdraw(u"servicenow:"_s + number, record,
                            serviceNowVersion(record, conversion));
        return passOverNonIncident(record, conversion);
    }
    Incident incident;
    incident.opened = firstTimeNamed(record, conversion,
                                     {u"opened_at", u"opened", u"aberto", u"aberto em",
                                      u"sys_created_on", u"created", u"criado em"});
    if (number.isEmpty() || !incident.opened) {
        rejectWithoutOpening(record, conversion, u"opened"_s);
        return;
    }
    incident.id = u"servicenow:"_s + number;
    incident.title =
        firstNamed(record, {u"short_description", u"short description", u"descrição resumida"});
    incident.service = orElse(serviceNowService(record), conversion.options().service);
    incident.environment = orElse(firstNamed(record, {u"u_environment", u"environment"}),
                                  conversion.options().environment);
    incident.severity = firstNamed(record, {u"priority", u"prioridade"});
    incident.status = state;
    // "rfc" and "Change Request" name the change that was made for it, not the one that caused it.
    incident.change = orElse(firstNamed(record, {u"caused_by", u"caused by change"}),
                             record.text("caused_by.display_value"_L1));
    incident.resolved = firstTimeNamed(
        record, conversion, {u"resolved_at", u"resolved", u"resolvido", u"resolvido em"});
    // A timer closes incidents days later, so that time says nothing about the restoration.
    if (!incident.resolved && isOverServiceNow(record, state))
        noteMissingResolution(record, conversion);
    conversion.add(std::move(incident), record, serviceNowVersion(record, conversion));
}

const Source kServiceNowIncidents{
    "servicenow-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "ServiceNow incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "number with opened_at and state, or the labels of a list"),
    R"(number,opened_at,resolved_at,incident_state,priority,short_description,business_service
INC0000045,2026-05-04 11:00:00,2026-05-04 13:30:00,Resolved,2 - High,Checkout is down,checkout
)",
    [](const Sample &sample) {
        return (sample.keys.contains(u"number"_s)
                && hasAny(sample.keys, {"opened_at"_L1, "opened"_L1})
                && hasAny(sample.keys, {"priority"_L1, "incident_state"_L1, "state"_L1}))
                       || (sample.keys.contains(u"número"_s)
                           && sample.keys.contains(u"criado em"_s))
                   ? 88
                   : 0;
    },
    convertServiceNow};

} // namespace obeya
