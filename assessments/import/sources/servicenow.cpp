#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

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

static bool isOverState(const QString &state)
{
    static const QSet<QString> words{u"6"_s,         u"7"_s,         u"resolved"_s, u"closed"_s,
                                     u"resolvido"_s, u"encerrado"_s, u"fechado"_s};
    return words.contains(state.toLower());
}

static void convertServiceNow(const RecordView &record, Conversion &conversion)
{
    const QString number = firstNamed(record, {u"number", u"número"});
    const QString state = firstNamed(record, {u"incident_state", u"state", u"status", u"estado"});
    if (isCanceledState(state))
        return passOverNonIncident(record, conversion);
    Incident incident;
    incident.opened = firstTimeNamed(record, conversion,
                                     {u"opened_at", u"opened", u"aberto", u"aberto em",
                                      u"sys_created_on", u"created", u"criado em"});
    if (number.isEmpty() || !incident.opened) {
        conversion.reject(
            u"missing-opening"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "There is no opening time.")), record,
            u"opened"_s);
        return;
    }
    incident.id = u"servicenow:"_s + number;
    incident.title =
        firstNamed(record, {u"short_description", u"short description", u"descrição resumida"});
    incident.service = orElse(firstNamed(record, {u"business_service", u"business service",
                                                  u"cmdb_ci", u"configuration item"}),
                              conversion.options().service);
    incident.environment = orElse(firstNamed(record, {u"u_environment", u"environment"}),
                                  conversion.options().environment);
    incident.severity = firstNamed(record, {u"priority", u"prioridade"});
    incident.status = state;
    incident.change = firstNamed(record, {u"caused_by", u"caused by change", u"rfc"});
    incident.resolved =
        firstTimeNamed(record, conversion, {u"resolved_at", u"resolved", u"resolvido"});
    // A timer closes incidents days later, so that time says nothing about the restoration.
    if (!incident.resolved && isOverState(state))
        noteMissingResolution(record, conversion);
    // An event log has a row for each update; all rows carry the times of the end.
    bool isCounted = false;
    const qint64 updates = record.named(u"sys_mod_count").toLongLong(&isCounted);
    const auto version = isCounted
                             ? std::optional<Instant>(Instant(Duration(updates)))
                             : firstTimeNamed(record, conversion, {u"sys_updated_on", u"updated"});
    conversion.add(std::move(incident), record, version);
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
