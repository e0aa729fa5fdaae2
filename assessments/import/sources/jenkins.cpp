#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

#include <QUrl>

namespace obeya {

using namespace Qt::StringLiterals;

// ".../job/shop/job/main/5/" and "shop » main #5" both name the job "shop/main".
static QString jenkinsJob(const RecordView &record)
{
    QStringList parts;
    const QStringList path = record.text("url"_L1).split(u'/');
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        if (path[i] == "job"_L1)
            parts.append(QUrl::fromPercentEncoding(path[i + 1].toUtf8()));
    }
    if (!parts.isEmpty())
        return parts.join(u'/');
    const QString name = record.text("fullDisplayName"_L1);
    return name.left(name.lastIndexOf(" #"_L1)).replace(u" » "_s, u"/"_s);
}

// The commit and the environment stand in lists of actions, between many empty ones.
static void applyJenkinsActions(const RecordView &record, Deployment &deployment)
{
    record.forEach("actions"_L1, [&](const RecordView &action) {
        if (deployment.commit.isEmpty())
            deployment.commit = action.text("lastBuiltRevision.SHA1"_L1);
        action.forEach("parameters"_L1, [&](const RecordView &parameter) {
            const QString name = parameter.text("name"_L1).toLower();
            if (name == "environment"_L1 || name == "env"_L1 || name == "deploy_env"_L1
                || name == "target_env"_L1)
                deployment.environment = parameter.text("value"_L1);
            else if (name == "version"_L1)
                deployment.version = parameter.text("value"_L1);
        });
    });
    const auto addCommit = [&deployment](const RecordView &change) {
        if (const QString sha = change.text("commitId"_L1); !sha.isEmpty())
            deployment.commits.append(sha);
    };
    record.forEach("changeSet.items"_L1, addCommit);
    record.forEach("changeSets"_L1,
                   [&](const RecordView &set) { set.forEach("items"_L1, addCommit); });
}

static void convertJenkinsBuild(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"number"_L1}))
        return;
    const QString job = jenkinsJob(record);
    Deployment deployment;
    deployment.id = u"jenkins:%1:%2"_s.arg(job, record.text("number"_L1));
    deployment.service = orElse(conversion.options().service, job);
    deployment.started = conversion.time(record, "timestamp"_L1); // the start
    deployment.created = deployment.started;
    deployment.url = record.text("url"_L1);
    const QString word = record.text("result"_L1);
    const bool isRunning = record.text("building"_L1) == "true"_L1 || word.isEmpty();
    deployment.result = isRunning ? DeploymentResult::Running : conversion.outcome(word, record);
    const qint64 duration = record.text("duration"_L1).toLongLong(); // milliseconds
    if (!isRunning && deployment.started && duration > 0)
        deployment.finished = *deployment.started + Duration(duration);
    applyJenkinsActions(record, deployment);
    if (deployment.environment.isEmpty())
        deployment.environment = conversion.environmentOfRun(record, {job});
    addDeployment(std::move(deployment), record, conversion);
}

const Source kJenkinsBuilds{
    "jenkins-builds",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Jenkins builds"),
    QT_TRANSLATE_NOOP("obeya::import", "number, timestamp, duration and result of a job"),
    R"({"builds": [{"_class": "hudson.model.FreeStyleBuild", "number": 5, "result": "SUCCESS", )"
    R"("building": false, "timestamp": 1777888800000, "duration": 300000, )"
    R"("url": "http://ci/job/shop/5/"}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"number"_L1, "timestamp"_L1, "duration"_L1, "result"_L1})
                       && (sample.tells("_class"_L1, "hudson."_L1)
                           || sample.tells("_class"_L1, "org.jenkinsci."_L1)
                           || sample.keys.contains(u"building"_s))
                   ? 88
                   : 0;
    },
    convertJenkinsBuild};

} // namespace obeya
