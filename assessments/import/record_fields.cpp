#include "assessments/import/record_fields.h"

#include "assessments/import/import_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

QString firstText(const RecordView &record, const Paths &paths)
{
    for (const QLatin1StringView path : paths) {
        if (const QString text = record.text(path); !text.isEmpty())
            return text;
    }
    return {};
}

static std::optional<Instant> firstTime(const RecordView &record, Conversion &conversion,
                                        const Paths &paths)
{
    for (const QLatin1StringView path : paths) {
        if (const auto time = conversion.time(record, path))
            return time;
    }
    return std::nullopt;
}

static QString requiredId(const RecordView &record, Conversion &conversion, const Paths &paths)
{
    QString id = firstText(record, paths);
    if (id.isEmpty())
        conversion.reject(u"missing-id"_s,
                          importText(QT_TRANSLATE_NOOP("obeya::import", "The row has no id.")),
                          record, paths.front());
    return id;
}

std::optional<Deployment> readDeployment(const RecordView &record, Conversion &conversion,
                                         const DeploymentFields &fields)
{
    const QString id = requiredId(record, conversion, fields.id);
    if (id.isEmpty())
        return std::nullopt;
    Deployment deployment;
    deployment.id = QString(fields.system) + u':' + id;
    deployment.service = orElse(firstText(record, fields.service), conversion.options().service);
    deployment.environment = firstText(record, fields.environment);
    if (deployment.environment.isEmpty())
        deployment.environment =
            fields.workflow.empty()
                ? conversion.options().environment
                : conversion.environmentOfRun(record, {firstText(record, fields.workflow)});
    if (const QString word = firstText(record, fields.outcome); !word.isEmpty())
        deployment.result = conversion.outcome(word, record);
    deployment.created = firstTime(record, conversion, fields.created);
    deployment.started = firstTime(record, conversion, fields.started);
    deployment.finished = firstTime(record, conversion, fields.finished);
    deployment.commit = firstText(record, fields.commit);
    deployment.version = firstText(record, fields.version);
    deployment.url = firstText(record, fields.url);
    return deployment;
}

void addDeployment(Deployment deployment, const RecordView &record, Conversion &conversion,
                   std::optional<Instant> updated)
{
    if (deployment.result == DeploymentResult::Running)
        deployment.finished.reset();
    conversion.noteMissingFinish(deployment, record);
    conversion.add(std::move(deployment), record, updated);
}

std::optional<Incident> readIncident(const RecordView &record, Conversion &conversion,
                                     const IncidentFields &fields)
{
    const QString id = requiredId(record, conversion, fields.id);
    if (id.isEmpty())
        return std::nullopt;
    Incident incident;
    incident.opened = firstTime(record, conversion, fields.opened);
    if (!incident.opened) {
        rejectWithoutOpening(record, conversion, fields.opened.front());
        return std::nullopt;
    }
    incident.id = QString(fields.system) + u':' + id;
    incident.title = firstText(record, fields.title);
    incident.service = orElse(firstText(record, fields.service), conversion.options().service);
    incident.environment =
        orElse(firstText(record, fields.environment), conversion.options().environment);
    incident.severity = firstText(record, fields.severity);
    incident.status = firstText(record, fields.status);
    incident.acknowledged = firstTime(record, conversion, fields.acknowledged);
    incident.resolved = firstTime(record, conversion, fields.resolved);
    incident.change = firstText(record, fields.change);
    return incident;
}

void rejectWithoutOpening(const RecordView &record, Conversion &conversion, const QString &column)
{
    conversion.reject(u"missing-opening"_s,
                      importText(QT_TRANSLATE_NOOP("obeya::import", "There is no opening time.")),
                      record, column);
}

void passOver(const RecordView &record, Conversion &conversion)
{
    conversion.issue(
        Severity::Info, u"other-record"_s,
        importText(QT_TRANSLATE_NOOP(
            "obeya::import", "Records of another kind stand in the file; they were passed over.")),
        record);
}

void passOverNonIncident(const RecordView &record, Conversion &conversion)
{
    conversion.issue(Severity::Info, u"not-an-incident"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Maintenance, requests, tasks and duplicates are no "
                                          "incidents; they were passed over.")),
                     record);
}

void noteMissingResolution(const RecordView &record, Conversion &conversion)
{
    conversion.issue(Severity::Warning, u"no-resolution-time"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "The incident is closed, but the export does not say "
                                          "when it was resolved.")),
                     record);
}

void noteNoOutcome(const RecordView &record, Conversion &conversion)
{
    conversion.issue(Severity::Warning, u"no-outcome"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Deployments of this file carry no outcome. Export "
                                          "their statuses too.")),
                     record);
}

} // namespace obeya
