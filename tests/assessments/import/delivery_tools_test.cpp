#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::EvidenceRecords;
using test::issueCount;

Deployment onlyDeployment(QByteArrayView bytes, const EvidenceOptions &options = {})
{
    const EvidenceRecords read = evidence(bytes, options);
    EXPECT_EQ(read.deployments.size(), 1);
    return read.deployments.value(0);
}

TEST(Jenkins, EndsABuildAfterItsDuration)
{
    const Deployment build = onlyDeployment(
        R"([{"_class":"hudson.model.FreeStyleBuild","number":5,"result":"SUCCESS",)"
        R"("building":false,"timestamp":1777888800000,"duration":90000,)"
        R"("url":"http://ci/job/shop/job/main%2Fx/5/","actions":[{},{"lastBuiltRevision":)"
        R"({"SHA1":"4f1c2ab"}},{"parameters":[{"name":"ENVIRONMENT","value":"prod"}]}],)"
        R"("changeSets":[{"items":[{"commitId":"9be01d3"}]}]}])");
    EXPECT_EQ(build.id, "jenkins:shop/main/x:5"_L1);
    EXPECT_EQ(build.finished, at("2026-05-04T10:01:30Z"));
    EXPECT_EQ(build.commit, "4f1c2ab"_L1);
    EXPECT_EQ(build.commits, QStringList{u"9be01d3"_s});
    EXPECT_EQ(build.environment, "prod"_L1);
}

TEST(Jenkins, TakesARunningBuildForRunning)
{
    const Deployment build =
        onlyDeployment(R"([{"_class":"hudson.model.FreeStyleBuild","number":5,"result":null,)"
                       R"("building":true,"timestamp":1777888800000,"duration":0}])");
    EXPECT_EQ(build.result, DeploymentResult::Running);
    EXPECT_FALSE(build.finished);
}

TEST(AzureDevOps, ReadsNumbersAsItsEnumerations)
{
    const std::pair<const char *, DeploymentResult> results[] = {
        {"2", DeploymentResult::Succeeded},
        {"4", DeploymentResult::Succeeded},
        {"8", DeploymentResult::Failed},
        {"32", DeploymentResult::Cancelled}};
    for (const auto &[number, result] : results) {
        const QByteArray build =
            QByteArray(R"([{"id":1,"buildNumber":"7","status":2,"result":)") + number
            + R"(,"queueTime":"2026-05-04T10:00:00.1234567Z","definition":{"name":"d"}}])";
        EXPECT_EQ(onlyDeployment(build).result, result) << number;
    }
}

TEST(AzureDevOps, LeavesRunsForPullRequestsWithoutEnvironment)
{
    const EvidenceRecords read =
        evidence(R"([{"id":1,"buildNumber":"7","status":"completed","result":"succeeded",)"
                 R"("queueTime":"2026-05-04T10:00:00Z","definition":{},"reason":"pullRequest"}])",
                 test::withEnvironment("production"));
    EXPECT_EQ(read.deployments[0].environment, ""_L1);
    EXPECT_EQ(issueCount(read.issues, "pull-request-runs"), 1);
}

TEST(Bitbucket, DoesNotTakeCompletedForSucceeded)
{
    const EvidenceRecords read =
        evidence(R"([{"uuid":"{1}","environment":{"name":"Production"},"release":{"name":"#7",)"
                 R"("url":"https://bitbucket.org/meridian/shop/addon/x"},)"
                 R"("state":{"name":"COMPLETED","completed_on":"2026-05-04T10:05:00Z"}}])");
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Unknown);
    EXPECT_EQ(read.deployments[0].service, "meridian/shop"_L1);
    EXPECT_EQ(issueCount(read.issues, "no-outcome"), 1);
}

TEST(CircleCi, CountsTheJobsOfAWorkflowOnce)
{
    const EvidenceRecords read = evidence(
        "PROJECT_NAME,WORKFLOW_ID,WORKFLOW_STOPPED_AT,IS_WORKFLOW_SUCCESSFUL,JOB_ID\n"
        "shop,w-1,2026-05-04 10:05:00.000,true,a\nshop,w-1,2026-05-04 10:05:00.000,true,b\n"
        "shop,w-2,\\N,\\N,c\n");
    ASSERT_EQ(read.deployments.size(), 2);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:05:00Z"));
    EXPECT_EQ(read.deployments[1].result, DeploymentResult::Unknown);
}

TEST(Harness, MakesADeploymentOfEachServiceAndEnvironment)
{
    const EvidenceRecords read = evidence(
        R"([{"id":"e","status":"FAILED","application":{"name":"Shop"},"startedAt":1777888800000,)"
        R"("endedAt":1777889100000,"outcomes":{"nodes":[{"service":{"name":"a"},)"
        R"("environment":{"name":"qa"}},{"service":{"name":"b"},"environment":{"name":"qa"}}]}}])");
    ASSERT_EQ(read.deployments.size(), 2);
    EXPECT_EQ(read.deployments[1].service, "b"_L1);
    EXPECT_EQ(read.deployments[1].result, DeploymentResult::Failed);
}

TEST(Spinnaker, TakesTheAccountOfTheLastDeployingStage)
{
    const Deployment deployment = onlyDeployment(
        R"([{"id":"s","application":"shop","status":"TERMINAL","buildTime":1777888800000,)"
        R"("endTime":1777889100000,"trigger":{"buildInfo":{"scm":[{"sha1":"4f1c2ab"}]}},"stages":)"
        R"([{"type":"deploy","context":{"account":"test"}},{"type":"deploy","context":)"
        R"({"account":"prod"}},{"type":"wait"}]}])");
    EXPECT_EQ(deployment.environment, "prod"_L1);
    EXPECT_EQ(deployment.commit, "4f1c2ab"_L1);
    EXPECT_EQ(deployment.result, DeploymentResult::Failed);
}

TEST(Tekton, TellsACancelledRunFromAFailedOne)
{
    const QByteArray begin = R"({"apiVersion":"tekton.dev/v1","kind":"PipelineRun","metadata":)"
                             R"({"uid":"u","name":"n"},"status":{"conditions":[{"type":)"
                             R"("Succeeded","status":"False","reason":")";
    EXPECT_EQ(onlyDeployment(begin + R"(Cancelled"}]}})").result, DeploymentResult::Cancelled);
    EXPECT_EQ(onlyDeployment(begin + R"(Failed"}]}})").result, DeploymentResult::Failed);
}

TEST(ArgoCd, AddsAFailedSyncThatTheHistoryForgets)
{
    const EvidenceRecords read = evidence(
        R"({"apiVersion":"argoproj.io/v1alpha1","kind":"Application","metadata":{"name":"shop"},)"
        R"("status":{"history":[{"id":1,"revision":"4f1c2ab","deployedAt":)"
        R"("2026-05-04T10:05:00Z"}],"operationState":{"phase":"Failed","startedAt":)"
        R"("2026-05-05T10:00:00Z","finishedAt":"2026-05-05T10:01:00Z"}}})");
    ASSERT_EQ(read.deployments.size(), 2);
    EXPECT_EQ(read.deployments[1].result, DeploymentResult::Failed);
    EXPECT_EQ(read.deployments[0].commit, ""_L1) << "the revision is that of the configuration";
}

TEST(CdEvents, JoinsBeginningAndEndOfAnIncident)
{
    const QByteArray event =
        R"({"context":{"id":"%1","type":"dev.cdevents.incident.%2.0.3.0","timestamp":)"
        R"("2026-05-04T1%1:00:00Z","source":"/m"},"subject":{"id":"i","content":{"service":)"
        R"({"id":"checkout"}}}})";
    const auto filled = [&event](const char *number, const char *type) {
        return QByteArray(event).replace("%1", number).replace("%2", type);
    };
    const EvidenceRecords read = evidence(filled("1", "resolved") + "\n" + filled("0", "detected"));
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].opened, at("2026-05-04T10:00:00Z"));
    EXPECT_EQ(read.incidents[0].resolved, at("2026-05-04T11:00:00Z"));
}

TEST(CdEvents, ReadsAnEventInACloudEvent)
{
    const Deployment deployment = onlyDeployment(
        R"({"specversion":"1.0","id":"o","type":"dev.cdevents.service.deployed.0.3.0",)"
        R"("source":"/ci","data":{"context":{"id":"e","type":)"
        R"("dev.cdevents.service.deployed.0.3.0","timestamp":"2026-05-04T10:05:00Z"},"subject":)"
        R"({"id":"checkout","content":{"environment":{"id":"production"}}}}})");
    EXPECT_EQ(deployment.service, "checkout"_L1);
    EXPECT_EQ(deployment.environment, "production"_L1);
}

TEST(GitLog, KeepsSeparatorsAndQuotesInSubjects)
{
    const EvidenceRecords read =
        evidence("4f1c2abd\t9be01d3f aaaaaaa1\t2026-05-01T08:30:00+02:00\t"
                 "2026-05-02T08:30:00+02:00\tHEAD -> main\tSay \"hi\tthere\n"
                 "9be01d3f\t\t2026-05-01T08:30:00+02:00\t2026-05-01T08:30:00+02:00\t\tStart\n");
    ASSERT_EQ(read.changes.size(), 2);
    EXPECT_EQ(read.changes[0].message, "Say \"hi\tthere"_L1);
    EXPECT_TRUE(read.changes[0].isMerge);
    EXPECT_EQ(read.changes[0].committed, at("2026-05-02T06:30:00Z"));
    EXPECT_TRUE(read.changes[1].parents.isEmpty());
    const EvidenceRecords commas = evidence("4f1c2ab,A B,2026-05-01,One, two, three\n");
    EXPECT_EQ(commas.changes.value(0).message, "One, two, three"_L1);
    EXPECT_EQ(issueCount(commas.issues, "date-only"), 1);
}

TEST(DeliveryTools, NeverTakeAnUnknownWordForSuccess)
{
    const EvidenceRecords read =
        evidence(R"([{"number":2,"state":"EXPLODED","pipeline":{"slug":"shop"},"jobs":[],)"
                 R"("commit":"HEAD","finished_at":"2026-05-04T10:05:00Z"}])");
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Unknown);
    EXPECT_EQ(read.deployments[0].commit, ""_L1);
    EXPECT_EQ(issueCount(read.issues, "unknown-result"), 1);
}

} // namespace
} // namespace obeya
