#include "assessments/import/outcome.h"
#include "assessments/import/source.h"

#include <QCoreApplication>

#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

// True when the record has an id; rejects it otherwise.
static bool hasId(const RecordView &record, Conversion &conversion)
{
    if (!record.text("id"_L1).isEmpty())
        return true;
    conversion.reject(u"missing-id"_s, tr(QT_TRANSLATE_NOOP("obeya::import", "The row has no id.")),
                      record, u"id"_s);
    return false;
}

static QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

static std::optional<bool> readFlag(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1 || word == "y"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1 || word == "n"_L1)
        return false;
    return std::nullopt;
}

static void convertDeployment(const RecordView &record, Conversion &conversion)
{
    if (!hasId(record, conversion))
        return;
    Deployment deployment;
    deployment.id = record.text("id"_L1);
    deployment.service = orElse(record.text("service"_L1), conversion.options().service);
    deployment.environment =
        orElse(record.text("environment"_L1), conversion.options().environment);
    const QString word = record.text("result"_L1);
    deployment.result = word.isEmpty() ? DeploymentResult::Unknown : readOutcome(word);
    if (deployment.result == DeploymentResult::Unknown)
        conversion.issue(Severity::Warning, u"unknown-result"_s,
                         tr(QT_TRANSLATE_NOOP("obeya::import",
                                              "The result “%1” is not known; it counts neither as "
                                              "success nor as failure."))
                             .arg(word.left(80)),
                         record, u"result"_s);
    bool isBad = false;
    deployment.finished = conversion.time(record, "finished"_L1, &isBad);
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (!deployment.finished && (isOver || isBad)) {
        conversion.reject(
            isBad ? u"bad-time"_s : u"missing-finish"_s,
            isBad ? tr(QT_TRANSLATE_NOOP("obeya::import", "The finish time cannot be read."))
                  : tr(QT_TRANSLATE_NOOP("obeya::import", "No finish time.")),
            record, u"finished"_s);
        return;
    }
    deployment.started = conversion.time(record, "started"_L1);
    deployment.created = conversion.time(record, "created"_L1);
    deployment.commit = record.text("commit"_L1);
    deployment.commits = record.text("commits"_L1).split(u' ', Qt::SkipEmptyParts);
    deployment.version = record.text("version"_L1);
    deployment.isRework = readFlag(record.text("rework"_L1));
    deployment.rollbackOf = record.text("rollback_of"_L1);
    deployment.url = record.text("url"_L1);
    conversion.add(std::move(deployment), record);
}

static void convertChange(const RecordView &record, Conversion &conversion)
{
    if (!hasId(record, conversion))
        return;
    Change change;
    change.id = record.text("id"_L1);
    change.service = orElse(record.text("service"_L1), conversion.options().service);
    change.repository = record.text("repository"_L1);
    bool isBad = false;
    change.committed = conversion.time(record, "committed"_L1, &isBad);
    if (!change.committed) {
        conversion.reject(
            isBad ? u"bad-time"_s : u"missing-commit-time"_s,
            isBad ? tr(QT_TRANSLATE_NOOP("obeya::import", "The commit time cannot be read."))
                  : tr(QT_TRANSLATE_NOOP("obeya::import", "No commit time.")),
            record, u"committed"_s);
        return;
    }
    change.authored = conversion.time(record, "authored"_L1);
    change.firstCommit = conversion.time(record, "first_commit"_L1);
    change.opened = conversion.time(record, "opened"_L1);
    change.merged = conversion.time(record, "merged"_L1);
    change.deployment = record.text("deployment"_L1);
    change.parents = record.text("parents"_L1).split(u' ', Qt::SkipEmptyParts);
    change.isMerge = readFlag(record.text("is_merge"_L1)).value_or(change.parents.size() > 1);
    change.message = record.text("message"_L1);
    change.author = record.text("author"_L1);
    conversion.add(std::move(change), record);
}

static void convertIncident(const RecordView &record, Conversion &conversion)
{
    if (!hasId(record, conversion))
        return;
    Incident incident;
    incident.id = record.text("id"_L1);
    bool isBad = false;
    incident.opened = conversion.time(record, "opened"_L1, &isBad);
    if (!incident.opened) {
        conversion.reject(
            isBad ? u"bad-time"_s : u"missing-opening"_s,
            isBad ? tr(QT_TRANSLATE_NOOP("obeya::import", "The opening time cannot be read."))
                  : tr(QT_TRANSLATE_NOOP("obeya::import", "No opening time.")),
            record, u"opened"_s);
        return;
    }
    incident.service = orElse(record.text("service"_L1), conversion.options().service);
    incident.environment = orElse(record.text("environment"_L1), conversion.options().environment);
    incident.resolved = conversion.time(record, "resolved"_L1);
    incident.acknowledged = conversion.time(record, "acknowledged"_L1);
    incident.severity = record.text("severity"_L1);
    incident.title = record.text("title"_L1);
    incident.deployment = record.text("deployment"_L1);
    incident.change = record.text("change"_L1);
    incident.status = record.text("status"_L1);
    conversion.add(std::move(incident), record);
}

static constexpr Source kSources[] = {
    {"deployments", "deployments", QT_TRANSLATE_NOOP("obeya::import", "Deployments, plain table"),
     QT_TRANSLATE_NOOP("obeya::import", "columns id, service, environment, result, finished"),
     "id,service,environment,result,finished,commits\n"
     "d-1,checkout,production,succeeded,2026-05-04T10:00:00Z,4f1c2ab 9be01d3\n",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"id"_L1, "service"_L1, "environment"_L1, "result"_L1, "finished"_L1})
                    ? 100
                    : 0;
     },
     convertDeployment},
    {"changes", "changes", QT_TRANSLATE_NOOP("obeya::import", "Changes, plain table"),
     QT_TRANSLATE_NOOP("obeya::import", "columns id, service, committed"),
     "id,service,committed,merged\n"
     "4f1c2ab,checkout,2026-05-02T08:30:00Z,2026-05-03T15:00:00Z\n",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"id"_L1, "service"_L1, "committed"_L1}) ? 90 : 0;
     },
     convertChange},
    {"incidents", "incidents", QT_TRANSLATE_NOOP("obeya::import", "Incidents, plain table"),
     QT_TRANSLATE_NOOP("obeya::import", "columns id, opened"),
     "id,opened,resolved,service,severity\n"
     "i-1,2026-05-04T11:00:00Z,2026-05-04T13:30:00Z,checkout,major\n",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"id"_L1, "opened"_L1}) ? 60 : 0;
     },
     convertIncident},
};

std::span<const Source> plainSources()
{
    return kSources;
}

} // namespace obeya
