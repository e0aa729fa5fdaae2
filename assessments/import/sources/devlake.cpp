#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// Its tables are in UTC and say NULL or nothing for what is not known.
static void convertDevLakeDeployment(const RecordView &record, Conversion &conversion)
{
    const auto ids = {"cicd_deployment_id"_L1, "cicd_pipeline_id"_L1, "id"_L1};
    if (!conversion.requireId(record, ids))
        return;
    const QTimeZone utc = QTimeZone::utc();
    Deployment deployment;
    deployment.id = record.firstOf(ids);
    deployment.service =
        orElse(record.firstOf({"repo_url"_L1, "cicd_scope_id"_L1}), conversion.options().service);
    deployment.environment =
        orElse(record.text("environment"_L1), conversion.options().environment);
    const QString result = record.text("result"_L1);
    const bool isDone = record.text("status"_L1) == "DONE"_L1;
    if (!result.isEmpty())
        deployment.result = conversion.outcome(result, record);
    else if (!isDone)
        deployment.result = DeploymentResult::Running;
    deployment.created = conversion.timeIn(utc, record, "created_date"_L1);
    deployment.started = conversion.timeIn(utc, record, "started_date"_L1);
    deployment.finished = conversion.timeIn(utc, record, "finished_date"_L1);
    bool hasDuration = false;
    const double seconds = record.text("duration_sec"_L1).toDouble(&hasDuration);
    if (!deployment.finished && deployment.started && isDone && hasDuration && seconds >= 0
        && seconds < 1e8)
        deployment.finished = *deployment.started + Duration(qRound64(seconds * 1000));
    deployment.commit = record.text("commit_sha"_L1);
    addDeployment(std::move(deployment), record, conversion);
}

const Source kDevLakeDeployments{
    "devlake-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Apache DevLake deployment commits"),
    QT_TRANSLATE_NOOP("obeya::import", "columns cicd_scope_id, commit_sha and result"),
    R"(id,cicd_scope_id,cicd_deployment_id,result,status,environment,finished_date,commit_sha,repo_url
1,s,d-1,SUCCESS,DONE,PRODUCTION,2026-05-04 10:05:00.000,4f1c2ab,https://git.example.org/shop
)",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"cicd_scope_id"_L1, "commit_sha"_L1, "result"_L1}) ? 88 : 0;
    },
    convertDevLakeDeployment};

} // namespace obeya
