#include "assessments/import/import_text.h"
#include "assessments/import/sources/plain.h"

namespace obeya {

using namespace Qt::StringLiterals;

static std::optional<bool> readFlag(const QString &text)
{
    const QString word = text.toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1 || word == "y"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1 || word == "n"_L1)
        return false;
    return std::nullopt;
}

// Here an empty result says nothing, unlike in the tools that fill it at the end.
static DeploymentResult resultOf(const RecordView &record, Conversion &conversion)
{
    return conversion.outcome(orElse(record.text("result"_L1), u"(empty)"_s), record, u"result"_s);
}

// True unless the row had to be rejected.
static bool readFinish(const RecordView &record, Conversion &conversion, Deployment &deployment)
{
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (!isOver
        && parseTimestamp(record.text("finished"_L1), {conversion.zone()}).problem
               == TimestampProblem::Missing)
        return true;
    deployment.finished = conversion.requiredTime(
        record, "finished"_L1,
        {"missing-finish", QT_TRANSLATE_NOOP("obeya::import", "There is no finish time.")});
    return deployment.finished.has_value();
}

static void convertPlainDeployment(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    Deployment deployment;
    deployment.result = resultOf(record, conversion);
    if (!readFinish(record, conversion, deployment))
        return;
    deployment.id = record.text("id"_L1);
    deployment.service = orElse(record.text("service"_L1), conversion.options().service);
    deployment.environment =
        orElse(record.text("environment"_L1), conversion.options().environment);
    deployment.started = conversion.time(record, "started"_L1);
    deployment.created = conversion.time(record, "created"_L1);
    deployment.commit = record.text("commit"_L1);
    deployment.commits = record.text("commits"_L1).simplified().split(u' ', Qt::SkipEmptyParts);
    record.forEach("commits"_L1, [&deployment](const RecordView &commit) {
        deployment.commits.append(commit.text({}));
    });
    deployment.version = record.text("version"_L1);
    deployment.isRework = readFlag(record.text("rework"_L1));
    deployment.rollbackOf = record.text("rollback_of"_L1);
    deployment.url = record.text("url"_L1);
    conversion.add(std::move(deployment), record);
}

const Source kPlainDeployments{
    "deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Deployments, plain table"),
    QT_TRANSLATE_NOOP("obeya::import", "columns id, service, environment, result, finished"),
    "id,service,environment,result,finished,commits\n"
    "d-1,checkout,production,succeeded,2026-05-04T10:00:00Z,4f1c2ab 9be01d3\n",
    [](const Sample &sample) {
        return missingPlainColumns(u"deployments"_s, sample.keys).isEmpty() ? 100 : 0;
    },
    convertPlainDeployment};

} // namespace obeya
