#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::EvidenceRecords;
using test::issueCount;

// A run of the REST interface; `members` come before the usual ones.
QByteArray run(const QByteArray &members)
{
    return "{" + members
           + R"(,"run_number":4,"head_sha":"4f1c2ab","created_at":"2026-05-04T10:00:00Z",)"
             R"("run_started_at":"2026-05-04T10:01:00Z","updated_at":"2026-05-04T10:08:00Z",)"
             R"("repository":{"full_name":"meridian/checkout"}})";
}

QByteArray finishedRun(const QByteArray &event)
{
    return run(R"("id":17,"status":"completed","conclusion":"success","event":")" + event + "\"");
}

TEST(GitHubRuns, ReadsARun)
{
    const EvidenceRecords read =
        evidence("[" + finishedRun("push") + "]", test::withEnvironment("live", "x"));
    EXPECT_EQ(read.source, "github-runs"_L1);
    ASSERT_EQ(read.deployments.size(), 1);
    const Deployment &deployment = read.deployments[0];
    EXPECT_EQ(deployment.id, "github:meridian/checkout:17"_L1);
    EXPECT_EQ(deployment.service, "meridian/checkout"_L1);
    EXPECT_EQ(deployment.environment, "live"_L1);
    EXPECT_EQ(deployment.result, DeploymentResult::Succeeded);
    EXPECT_EQ(deployment.created, at("2026-05-04T10:00:00Z"));
    EXPECT_EQ(deployment.started, at("2026-05-04T10:01:00Z"));
    EXPECT_EQ(deployment.finished, at("2026-05-04T10:08:00Z"));
    EXPECT_EQ(deployment.commit, "4f1c2ab"_L1);
}

TEST(GitHubRuns, NamesNoEnvironmentUnlessOneIsGiven)
{
    EXPECT_EQ(evidence("[" + finishedRun("push") + "]").deployments[0].environment, ""_L1);
}

TEST(GitHubRuns, LeavesRunsForPullRequestsWithoutEnvironment)
{
    for (const char *event : {"pull_request", "pull_request_target", "pull_request_review"}) {
        const EvidenceRecords read =
            evidence("[" + finishedRun(event) + "]", test::withEnvironment("production"));
        EXPECT_EQ(read.deployments[0].environment, ""_L1) << event;
        EXPECT_EQ(issueCount(read.issues, "pull-request-runs"), 1) << event;
    }
}

TEST(GitHubRuns, DoesNotReadTheUpdateOfARunningRunAsItsEnd)
{
    for (const char *members : {R"("id":1,"status":"in_progress","conclusion":null)",
                                R"("id":1,"status":"QUEUED","conclusion":"")",
                                R"("id":1,"status":"waiting","conclusion":null)"}) {
        const EvidenceRecords read = evidence("[" + run(members) + "]");
        EXPECT_EQ(read.deployments[0].result, DeploymentResult::Running) << members;
        EXPECT_FALSE(read.deployments[0].finished) << members;
        EXPECT_EQ(issueCount(read.issues, "no-finish-time"), 0) << members;
    }
}

TEST(GitHubRuns, ReadsTheOutcomeFromConclusionOrStatus)
{
    const auto result = [](const char *members) {
        return evidence("[" + run(members) + "]").deployments[0].result;
    };
    EXPECT_EQ(result(R"("id":1,"status":"completed","conclusion":"timed_out")"),
              DeploymentResult::Failed);
    EXPECT_EQ(result(R"("id":1,"status":"completed","conclusion":"action_required")"),
              DeploymentResult::Skipped);
    EXPECT_EQ(result(R"("id":1,"status":"completed","conclusion":"skipped")"),
              DeploymentResult::Skipped);
    EXPECT_EQ(result(R"("id":1,"status":"completed","conclusion":"cancelled")"),
              DeploymentResult::Cancelled);
    EXPECT_EQ(result(R"("id":1,"status":"FAILURE","conclusion":null)"), DeploymentResult::Failed);
    EXPECT_EQ(result(R"("id":1,"status":"completed","conclusion":null)"),
              DeploymentResult::Unknown);
}

TEST(GitHubRuns, KeepsTheNewestOfRunsWithOneId)
{
    const char *const newer =
        R"({"id":1,"run_number":4,"conclusion":"success","status":"completed",)"
        R"("updated_at":"2026-05-04T12:00:00Z"})";
    const char *const older =
        R"({"id":1,"run_number":4,"conclusion":"failure","status":"completed",)"
        R"("updated_at":"2026-05-04T11:00:00Z"})";
    for (const QByteArray &order :
         {QByteArray(newer) + "\n" + older, QByteArray(older) + "\n" + newer}) {
        const EvidenceRecords read = evidence(order);
        EXPECT_EQ(read.rows, 2);
        ASSERT_EQ(read.deployments.size(), 1);
        EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
        EXPECT_EQ(issueCount(read.issues, "repeated-record"), 1);
    }
}

TEST(GitHubRuns, ReadsTheListOfTheCommandLineTool)
{
    const EvidenceRecords read = evidence(
        R"([{"databaseId":17739728716,"workflowName":"Deploy","conclusion":"success",)"
        R"("status":"completed","event":"push","headSha":"4f1c2ab","createdAt":"2026-05-04T10:00:00Z",)"
        R"("startedAt":"2026-05-04T10:01:00Z","updatedAt":"2026-05-04T10:08:00Z",)"
        R"("url":"https://github.com/meridian/checkout/actions/runs/17739728716"}])");
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].id, "github:meridian/checkout:17739728716"_L1);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:08:00Z"));
    ASSERT_EQ(read.issues.items().size(), 1); // that it names no environment
    EXPECT_EQ(issueCount(read.issues, "no-environment"), 1);
}

TEST(GitHubRuns, DeployWhereTheUserSaysThatTheirWorkflowDoes)
{
    const QByteArray runs =
        R"([{"databaseId":1,"workflowName":"Deploy","conclusion":"success","event":"push"},)"
        R"({"databaseId":2,"workflowName":"Deploy","conclusion":"success","event":"pull_request"},)"
        R"({"databaseId":3,"workflowName":"Tests","conclusion":"success","event":"push"},)"
        R"({"databaseId":4,"workflowName":"Docs","conclusion":"success","event":"push"}])";
    EvidenceOptions options;
    options.environment = u"staging"_s;
    for (const Deployment &run : evidence(runs, options).deployments)
        EXPECT_EQ(run.environment, run.id.endsWith(u"2"_s) ? QString() : u"staging"_s);
    options.workflows = {{u"github-runs"_s, u"Deploy"_s, u"production"_s},
                         {u"jenkins-builds"_s, u"Docs"_s, u"production"_s},
                         {{}, u"Tests"_s, {}}};
    const EvidenceRecords read = evidence(runs, options);
    ASSERT_EQ(read.deployments.size(), 4);
    EXPECT_EQ(read.deployments[0].environment, u"production"_s);
    for (int i = 1; i < 4; ++i)
        EXPECT_TRUE(read.deployments[i].environment.isEmpty()) << i;
    EXPECT_EQ(issueCount(read.issues, "unassigned-workflow"), 1);
    EXPECT_EQ(read.workflows, (QList<WorkflowRuns>{{u"Deploy"_s, 2, 1, u"production"_s, true},
                                                   {u"Docs"_s, 1, 0, {}, false},
                                                   {u"Tests"_s, 1, 0, {}, true}}));
}

TEST(GitHubRuns, NeverTakeAnUnknownConclusionForASuccess)
{
    const QByteArray runs =
        R"([{"databaseId":1,"workflowName":"Deploy","conclusion":"splendid","event":"push"}])";
    const EvidenceRecords read = evidence(runs);
    EXPECT_EQ(read.deployments.first().result, DeploymentResult::Unknown);
    EXPECT_EQ(issueCount(read.issues, "unknown-result"), 1);
    EvidenceOptions options;
    options.outcomes = {{u"jenkins-builds"_s, u"splendid"_s, DeploymentResult::Failed},
                        {u"github-runs"_s, u"splendid"_s, DeploymentResult::Succeeded},
                        {{}, u"splendid"_s, DeploymentResult::Skipped}};
    EXPECT_EQ(evidence(runs, options).deployments.first().result, DeploymentResult::Succeeded);
}

TEST(GitHubRuns, NamesTheKeysThatTheCommandLineToolWasNotAskedFor)
{
    const EvidenceRecords read =
        evidence(R"([{"databaseId":17,"workflowName":"Deploy","conclusion":"success",)"
                 R"("createdAt":"2026-05-04T10:00:00Z"}])");
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_FALSE(read.deployments[0].finished);
    EXPECT_EQ(issueCount(read.issues, "no-finish-time"), 1);
    ASSERT_EQ(issueCount(read.issues, "missing-keys"), 1);
    const QString message = read.issues.items().first().message;
    EXPECT_TRUE(message.contains("startedAt, updatedAt, status, headSha"_L1))
        << qPrintable(message);
    EXPECT_TRUE(message.contains("gh run list --limit 1000 --json"_L1));
}

TEST(GitHubRuns, AddsTheDurationInAFlatTable)
{
    const EvidenceRecords read =
        evidence("run_id,status,conclusion,event,created_at,duration_seconds,html_url\n"
                 "7,completed,success,push,2026-05-04T10:00:00Z,90.5,"
                 "https://github.com/meridian/checkout/actions/runs/7\n"
                 "8,in_progress,,push,2026-05-04T10:00:00Z,,\n");
    ASSERT_EQ(read.deployments.size(), 2);
    EXPECT_EQ(read.deployments[0].finished,
              at("2026-05-04T10:01:30Z") + std::chrono::milliseconds(500));
    EXPECT_EQ(read.deployments[0].service, "meridian/checkout"_L1);
    EXPECT_EQ(read.deployments[1].result, DeploymentResult::Running);
}

TEST(GitHubRuns, RejectsRunsWithoutId)
{
    const EvidenceRecords read =
        evidence("[" + finishedRun("push") + "," + run(R"("conclusion":"success")") + "]");
    EXPECT_EQ(read.deployments.size(), 1);
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected[0].code, "missing-id"_L1);
    EXPECT_EQ(read.rejected[0].row, 2);
    EXPECT_EQ(read.rejected[0].line, 1);
}

QByteArray deployment(const QByteArray &more)
{
    return R"([{"id":5,"sha":"4f1c2ab","environment":"production","created_at":"2026-05-04T10:00:00Z",)"
           R"("updated_at":"2026-05-09T10:00:00Z","url":"https://api.github.com/repos/meridian/checkout/deployments/5")"
           + more + "}]";
}

TEST(GitHubDeployments, KeepsDeploymentsThatCarryNoOutcome)
{
    const EvidenceRecords read = evidence(deployment(R"(,"task":"deploy")"));
    EXPECT_EQ(read.source, "github-deployments"_L1);
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].id, "github:meridian/checkout:5"_L1);
    EXPECT_EQ(read.deployments[0].environment, "production"_L1);
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Unknown);
    EXPECT_FALSE(read.deployments[0].finished);
    EXPECT_EQ(issueCount(read.issues, "no-outcome"), 1);
}

TEST(GitHubDeployments, TakesTheFirstSuccessAndNotWhatFollows)
{
    const EvidenceRecords read = evidence(
        deployment(R"(,"statuses":[{"state":"inactive","created_at":"2026-05-06T10:00:00Z"},)"
                   R"({"state":"success","created_at":"2026-05-05T10:00:00Z"},)"
                   R"({"state":"success","created_at":"2026-05-04T10:05:00Z"},)"
                   R"({"state":"failure","created_at":"2026-05-04T10:02:00Z"},)"
                   R"({"state":"in_progress","created_at":"2026-05-04T10:01:00Z"}])"));
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:05:00Z"));
}

TEST(GitHubDeployments, TakesTheFirstFailureWhenNothingSucceeded)
{
    const EvidenceRecords read =
        evidence(deployment(R"(,"statuses":[{"state":"error","created_at":"2026-05-04T10:09:00Z"},)"
                            R"({"state":"failure","created_at":"2026-05-04T10:02:00Z"}])"));
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Failed);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:02:00Z"));
}

TEST(GitHubDeployments, ReadsBothSpellingsOfGraphQl)
{
    const char *const pascal =
        R"({"DatabaseId":5,"CommitOid":"4f1c2ab","Environment":"prod","State":"INACTIVE",)"
        R"("CreatedAt":"2026-05-04T10:00:00Z","UpdatedAt":"2026-05-09T10:00:00Z",)"
        R"("Repository":{"Url":"https://github.com/meridian/checkout"},)"
        R"("Statuses":{"nodes":[{"state":"INACTIVE","updatedAt":"2026-05-09T10:00:00Z"},)"
        R"({"state":"SUCCESS","updatedAt":"2026-05-04T10:05:00Z"}]}})";
    const char *const camel =
        R"({"data":{"repository":{"deployments":{"nodes":[{"databaseId":5,"commitOid":"4f1c2ab",)"
        R"("environment":"prod","state":"INACTIVE","createdAt":"2026-05-04T10:00:00Z",)"
        R"("updatedAt":"2026-05-09T10:00:00Z","repository":{"nameWithOwner":"meridian/checkout"},)"
        R"("statuses":{"nodes":[{"state":"SUCCESS","createdAt":"2026-05-04T10:05:00Z"}]}}]}}}})";
    const EvidenceRecords first = evidence(pascal);
    const EvidenceRecords second = evidence(camel);
    EXPECT_EQ(first.source, "github-deployments-graphql"_L1);
    ASSERT_EQ(first.deployments.size(), 1);
    EXPECT_EQ(first.deployments[0].id, "github:meridian/checkout:5"_L1);
    EXPECT_EQ(first.deployments[0].result, DeploymentResult::Succeeded);
    EXPECT_EQ(first.deployments[0].finished, at("2026-05-04T10:05:00Z"));
    EXPECT_EQ(second.deployments, first.deployments);
}

TEST(GitHubDeployments, ReadsAWebhook)
{
    const EvidenceRecords read =
        evidence(R"({"action":"created","deployment_status":{"state":"failure",)"
                 R"("created_at":"2026-05-04T10:05:00Z"},"deployment":{"id":5,"sha":"4f1c2ab",)"
                 R"("environment":"production"},"repository":{"full_name":"meridian/checkout"}})");
    EXPECT_EQ(read.source, "github-webhook"_L1);
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Failed);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:05:00Z"));
}

TEST(GitHubPullRequests, ProvesNothingByTheMergeShaOfAnUnmergedRequest)
{
    const EvidenceRecords read = evidence(
        R"([{"number":12,"title":"Add","state":"closed","created_at":"2026-05-02T08:00:00Z",)"
        R"("merged_at":"2026-05-03T15:00:00Z","merge_commit_sha":"9be01d3","head":{},)"
        R"("base":{"repo":{"full_name":"meridian/checkout"}},"user":{"login":"zhou"}},)"
        R"({"number":13,"state":"closed","created_at":"2026-05-02T08:00:00Z","merged_at":null,)"
        R"("merge_commit_sha":"aaaaaaa","head":{},"base":{"repo":{"full_name":"meridian/checkout"}}}])");
    EXPECT_EQ(read.source, "github-pull-requests"_L1);
    ASSERT_EQ(read.changes.size(), 2);
    EXPECT_EQ(read.changes[0].id, "github:meridian/checkout:#12"_L1);
    EXPECT_EQ(read.changes[0].merged, at("2026-05-03T15:00:00Z"));
    EXPECT_EQ(read.changes[0].mergeCommit, "9be01d3"_L1);
    EXPECT_EQ(read.changes[0].author, "zhou"_L1);
    EXPECT_FALSE(read.changes[1].merged);
    EXPECT_EQ(read.changes[1].mergeCommit, ""_L1);
    EXPECT_EQ(issueCount(read.issues, "not-merged"), 1);
}

TEST(GitHubIssues, PassesOverPullRequestsAndCountsThem)
{
    const EvidenceRecords read =
        evidence(R"([{"number":3,"title":"Down","state":"closed","labels":[],)"
                 R"("repository_url":"https://api.github.com/repos/meridian/checkout",)"
                 R"("created_at":"2026-05-04T11:00:00Z","closed_at":"2026-05-04T13:30:00Z"},)"
                 R"({"number":4,"state":"open","labels":[],"created_at":"2026-05-04T11:00:00Z",)"
                 R"("closed_at":null,"pull_request":{"url":"x"}}])");
    EXPECT_EQ(read.source, "github-issues"_L1);
    EXPECT_EQ(read.rows, 2);
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].id, "github:meridian/checkout:#3"_L1);
    EXPECT_EQ(read.incidents[0].resolved, at("2026-05-04T13:30:00Z"));
    EXPECT_EQ(issueCount(read.issues, "pull-request-in-issues"), 1);
}

TEST(GitHubStatuses, GiveTheOutcomeOfADeploymentOfAnotherFile)
{
    const QByteArray status =
        R"({"state":"%1","environment":"production","created_at":"2026-05-04T10:0%2:00Z",)"
        R"("deployment_url":"https://git.example.org/repos/meridian/checkout/deployments/5"})";
    const auto filled = [&status](const char *state, const char *minute) {
        return QByteArray(status).replace("%1", state).replace("%2", minute);
    };
    // Newest first, as the product lists them.
    const EvidenceRecords read = evidence(
        "[" + filled("inactive", "9") + "," + filled("success", "7") + "," + filled("success", "5")
        + "," + filled("failure", "3") + "," + filled("in_progress", "1") + "]");
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].id, "github:meridian/checkout:5"_L1);
    EXPECT_EQ(read.deployments[0].service, "meridian/checkout"_L1);
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:05:00Z"));
}

TEST(GitHubReleases, LeaveDraftsOut)
{
    const EvidenceRecords read =
        evidence(R"([{"id":1,"tag_name":"v1","draft":true,"published_at":null},{"id":2,)"
                 R"("tag_name":"v2","draft":false,"published_at":"2026-05-04T10:05:00Z"}])");
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].version, "v2"_L1);
}

} // namespace
} // namespace obeya
