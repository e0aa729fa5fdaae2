#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::EvidenceRecords;
using test::issueCount;

QByteArray pipeline(const QByteArray &members)
{
    return R"([{"id":8,"iid":3,"project_id":1,"sha":"4f1c2ab","created_at":"2026-05-04T10:00:00.109Z",)"
           R"("updated_at":"2026-05-09T10:00:00Z","web_url":"https://gitlab.com/group/shop/-/pipelines/8",)"
           + members + "}]";
}

TEST(GitLabPipelines, ReadsADetailedPipeline)
{
    const EvidenceRecords read = evidence(
        pipeline(R"("ref":"main","source":"push","status":"success",)"
                 R"("started_at":"2026-05-04T10:01:00Z","finished_at":"2026-05-04T10:20:00Z")"),
        test::withEnvironment("production"));
    EXPECT_EQ(read.source, "gitlab-pipelines"_L1);
    ASSERT_EQ(read.deployments.size(), 1);
    const Deployment &deployment = read.deployments[0];
    EXPECT_EQ(deployment.id, "gitlab:group/shop:pipeline:8"_L1);
    EXPECT_EQ(deployment.service, "group/shop"_L1);
    EXPECT_EQ(deployment.environment, "production"_L1);
    EXPECT_EQ(deployment.result, DeploymentResult::Succeeded);
    EXPECT_EQ(deployment.created, at("2026-05-04T10:00:00Z") + std::chrono::milliseconds(109));
    EXPECT_EQ(deployment.finished, at("2026-05-04T10:20:00Z"));
}

TEST(GitLabPipelines, DoesNotReadTheUpdateOfTheListFormAsFinish)
{
    const EvidenceRecords read =
        evidence(pipeline(R"("ref":"main","source":"push","status":"failed")"));
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Failed);
    EXPECT_FALSE(read.deployments[0].finished);
    EXPECT_EQ(issueCount(read.issues, "no-finish-time"), 1);
}

TEST(GitLabPipelines, LeavesPipelinesForMergeRequestsWithoutEnvironment)
{
    for (const char *members :
         {R"("ref":"refs/merge-requests/5/head","source":"web","status":"success")",
          R"("ref":"topic","source":"merge_request_event","status":"success")"}) {
        const EvidenceRecords read =
            evidence(pipeline(members), test::withEnvironment("production"));
        EXPECT_EQ(read.deployments[0].environment, ""_L1) << members;
        EXPECT_EQ(issueCount(read.issues, "pull-request-runs"), 1) << members;
    }
}

QByteArray deployment(const QByteArray &status, const QByteArray &environment,
                      const QByteArray &deployable)
{
    return R"([{"id":4,"iid":2,"ref":"main","sha":"4f1c2ab","status":")" + status
           + R"(","created_at":"2026-05-04T10:00:00Z","updated_at":"2026-05-04T10:30:00Z",)"
             R"("environment":)"
           + environment + R"(,"deployable":)" + deployable + "}]";
}

TEST(GitLabDeployments, TakesTheFinishOfTheJob)
{
    const EvidenceRecords read = evidence(
        deployment("success", R"({"name":"live"})",
                   R"({"started_at":"2026-05-04T10:01:00Z","finished_at":"2026-05-04T10:09:00Z",)"
                   R"("pipeline":{"web_url":"https://gitlab.com/group/shop/pipelines/8"}})"));
    EXPECT_EQ(read.source, "gitlab-deployments"_L1);
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].id, "gitlab:group/shop:deployment:4"_L1);
    EXPECT_EQ(read.deployments[0].environment, "live"_L1);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:09:00Z"));
}

TEST(GitLabDeployments, TakesTheUpdateWhenThereIsNoJob)
{
    const EvidenceRecords read = evidence(deployment("failed", R"({"name":"production"})", "null"));
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:30:00Z"));
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Failed);
}

TEST(GitLabDeployments, PrefersTheTierToTheName)
{
    EXPECT_EQ(evidence(deployment("success", R"({"name":"blue","tier":"production"})", "null"))
                  .deployments[0]
                  .environment,
              "production"_L1);
    EXPECT_EQ(evidence(deployment("success", R"({"name":"review/x","tier":"other"})", "null"))
                  .deployments[0]
                  .environment,
              "review/x"_L1);
}

TEST(GitLabDeployments, GivesUnfinishedOnesNoFinish)
{
    for (const char *status : {"running", "created", "blocked", "skipped"}) {
        const EvidenceRecords read = evidence(
            deployment(status, R"({"name":"live"})", R"({"finished_at":"2026-05-04T10:09:00Z"})"));
        EXPECT_FALSE(read.deployments[0].finished) << status;
        EXPECT_NE(read.deployments[0].result, DeploymentResult::Succeeded) << status;
    }
}

TEST(GitLabMergeRequests, TakesTheOwnShaOfAFastForwardMerge)
{
    const EvidenceRecords read = evidence(
        R"([{"id":70,"iid":7,"project_id":1,"state":"merged","target_branch":"main","sha":"9be01d3",)"
        R"("merge_commit_sha":null,"squash_commit_sha":null,"title":"Add",)"
        R"("web_url":"https://gitlab.com/group/shop/-/merge_requests/7","author":{"username":"zhou"},)"
        R"("created_at":"2026-05-02T08:00:00Z","merged_at":"2026-05-03T15:00:00Z"},)"
        R"({"id":71,"iid":8,"project_id":1,"state":"opened","target_branch":"main","sha":"aaaaaaa",)"
        R"("created_at":"2026-05-02T08:00:00Z","merged_at":null}])");
    EXPECT_EQ(read.source, "gitlab-merge-requests"_L1);
    ASSERT_EQ(read.changes.size(), 2);
    EXPECT_EQ(read.changes[0].id, "gitlab:group/shop:request:7"_L1);
    EXPECT_EQ(read.changes[0].mergeCommit, "9be01d3"_L1);
    EXPECT_EQ(read.changes[0].merged, at("2026-05-03T15:00:00Z"));
    EXPECT_EQ(read.changes[1].mergeCommit, ""_L1);
    EXPECT_EQ(issueCount(read.issues, "not-merged"), 1);
}

} // namespace
} // namespace obeya
