#include "tests/assessments/import/sample_files.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::EvidenceRecords;
using test::issueCount;
using test::SampleFiles;

TEST_F(SampleFiles, HoldThirtyFiveGitHubRunsAsLines)
{
    const EvidenceRecords read = SampleFiles::read("github/workflow_runs.ndjson");
    EXPECT_EQ(read.source, "github-runs"_L1);
    EXPECT_EQ(read.rows, 35);
    EXPECT_EQ(read.deployments.size() + issueCount(read.issues, "repeated-record"), 35);
    EXPECT_EQ(issueCount(read.issues, "pull-request-runs"), 21);
    EXPECT_EQ(finished(read), count(read, DeploymentResult::Succeeded)
                                  + count(read, DeploymentResult::Failed)
                                  + count(read, DeploymentResult::Cancelled)
                                  + count(read, DeploymentResult::Skipped));
}

TEST_F(SampleFiles, HoldAPageWithARunInProgress)
{
    const EvidenceRecords read =
        SampleFiles::read("github/workflow_runs_one_page_in_progress.json");
    EXPECT_EQ(read.source, "github-runs"_L1);
    EXPECT_EQ(read.deployments.size(), 3);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 2);
    EXPECT_EQ(count(read, DeploymentResult::Running), 1);
    EXPECT_EQ(finished(read), 2);
}

TEST_F(SampleFiles, HoldAnIncompletePageInUtf16)
{
    const EvidenceRecords read = SampleFiles::read("github/workflow_runs_utf16le_bom.json");
    EXPECT_EQ(read.source, "github-runs"_L1);
    EXPECT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 1);
    EXPECT_EQ(issueCount(read.issues, "encoding"), 1);
    EXPECT_EQ(issueCount(read.issues, "incomplete-page"), 1);
}

TEST_F(SampleFiles, HoldFiftyRunsOfTheCommandLineTool)
{
    const EvidenceRecords read = SampleFiles::read("github/gh_run_list.json");
    EXPECT_EQ(read.source, "github-runs"_L1);
    EXPECT_EQ(read.deployments.size(), 50);
    EXPECT_EQ(count(read, DeploymentResult::Succeeded), 19);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 8);
    EXPECT_EQ(count(read, DeploymentResult::Skipped), 23);
    EXPECT_EQ(finished(read), 0);
    EXPECT_EQ(issueCount(read.issues, "pull-request-runs"), 23);
    EXPECT_EQ(issueCount(read.issues, "no-finish-time"), 27);
    EXPECT_EQ(issueCount(read.issues, "missing-keys"), 50);
    EXPECT_EQ(issueCount(read.issues, "full-page"), 1);
}

TEST_F(SampleFiles, HoldAFlatTableOfFiftySixRuns)
{
    const EvidenceRecords read = SampleFiles::read("github/runs_flat.csv");
    EXPECT_EQ(read.source, "github-runs"_L1);
    EXPECT_EQ(read.deployments.size(), 56);
    EXPECT_EQ(count(read, DeploymentResult::Succeeded), 51);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 5);
    EXPECT_EQ(finished(read), 56);
}

TEST_F(SampleFiles, HoldFourOldDeployments)
{
    const EvidenceRecords read = SampleFiles::read("github/deployments_old_style.json");
    EXPECT_EQ(read.source, "github-deployments"_L1);
    ASSERT_EQ(read.deployments.size(), 4);
    EXPECT_EQ(count(read, DeploymentResult::Unknown), 4);
    EXPECT_EQ(issueCount(read.issues, "no-outcome"), 4);
    for (const Deployment &deployment : read.deployments)
        EXPECT_EQ(deployment.environment, "production"_L1);
}

TEST_F(SampleFiles, HoldSevenDeploymentsOfGraphQl)
{
    const EvidenceRecords read = SampleFiles::read("github/deployments_graphql.ndjson");
    EXPECT_EQ(read.source, "github-deployments-graphql"_L1);
    EXPECT_EQ(read.deployments.size(), 7);
    EXPECT_EQ(count(read, DeploymentResult::Succeeded), 7);
}

TEST_F(SampleFiles, HoldTwentyPullRequests)
{
    const EvidenceRecords read = SampleFiles::read("github/pull_requests.ndjson");
    EXPECT_EQ(read.source, "github-pull-requests"_L1);
    EXPECT_EQ(read.rows, 20);
    EXPECT_EQ(read.changes.size(), 19);
    EXPECT_EQ(issueCount(read.issues, "repeated-record"), 1);
}

TEST_F(SampleFiles, HoldFortyTwoIssuesAndPullRequests)
{
    const EvidenceRecords read = SampleFiles::read("github/issues.ndjson");
    EXPECT_EQ(read.source, "github-issues"_L1);
    EXPECT_EQ(read.rows, 42);
    EXPECT_EQ(read.incidents.size() + issueCount(read.issues, "pull-request-in-issues"), 42);
}

TEST_F(SampleFiles, HoldAWebhook)
{
    const EvidenceRecords read = SampleFiles::read("github/webhook_deployment_status.json");
    EXPECT_EQ(read.source, "github-webhook"_L1);
    EXPECT_EQ(read.deployments.size(), 1);
}

TEST_F(SampleFiles, HoldEightGitLabDeployments)
{
    const EvidenceRecords read = SampleFiles::read("gitlab/deployments.ndjson");
    EXPECT_EQ(read.source, "gitlab-deployments"_L1);
    EXPECT_EQ(read.deployments.size(), 8);
    EXPECT_EQ(count(read, DeploymentResult::Succeeded), 2);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 1);
    EXPECT_EQ(count(read, DeploymentResult::Cancelled), 1);
    EXPECT_EQ(count(read, DeploymentResult::Skipped), 2);
    EXPECT_EQ(count(read, DeploymentResult::Running), 2);
    EXPECT_EQ(finished(read), 4);
}

TEST_F(SampleFiles, HoldTwentyNineGitLabPipelines)
{
    const EvidenceRecords read = SampleFiles::read("gitlab/pipelines.ndjson");
    EXPECT_EQ(read.source, "gitlab-pipelines"_L1);
    EXPECT_EQ(read.deployments.size(), 29);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 17);
    EXPECT_EQ(count(read, DeploymentResult::Succeeded), 1);
    EXPECT_EQ(count(read, DeploymentResult::Cancelled), 1);
    EXPECT_EQ(count(read, DeploymentResult::Skipped), 2);
    EXPECT_EQ(count(read, DeploymentResult::Running), 8);
    EXPECT_EQ(finished(read), 0);
}

TEST_F(SampleFiles, HoldSixteenDetailedGitLabPipelines)
{
    const EvidenceRecords read = SampleFiles::read("gitlab/pipeline_details.ndjson");
    EXPECT_EQ(read.source, "gitlab-pipelines"_L1);
    EXPECT_EQ(read.deployments.size(), 16);
    EXPECT_EQ(count(read, DeploymentResult::Succeeded), 11);
    EXPECT_EQ(count(read, DeploymentResult::Failed), 5);
    EXPECT_EQ(finished(read), 16);
}

TEST_F(SampleFiles, HoldEighteenMergeRequests)
{
    const EvidenceRecords read = SampleFiles::read("gitlab/merge_requests.ndjson");
    EXPECT_EQ(read.source, "gitlab-merge-requests"_L1);
    EXPECT_EQ(read.rows, 18);
    EXPECT_EQ(read.changes.size(), 18);
    EXPECT_EQ(issueCount(read.issues, "not-merged"), 8);
}

} // namespace
} // namespace obeya
