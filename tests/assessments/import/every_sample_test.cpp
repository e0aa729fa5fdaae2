#include "tests/assessments/import/sample_files.h"

namespace obeya {
namespace {

using test::EvidenceRecords;
// What a real export holds, counted by reading it: records, and what becomes of them.
struct SampleCounts
{
    const char *file;
    const char *source;
    qint64 rows;
    qsizetype deployments;
    qsizetype changes;
    qsizetype incidents;
};

class EverySample : public testing::TestWithParam<SampleCounts>
{
};

TEST_P(EverySample, IsRecognisedAndCounted)
{
    const auto folder = test::samplesFolder();
    if (!folder)
        GTEST_SKIP() << "OBEYA_SAMPLES is not set";
    const SampleCounts &expected = GetParam();
    QFile file(*folder + u'/' + QLatin1StringView(expected.file));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const EvidenceRecords read = test::evidence(file.readAll());
    EXPECT_EQ(read.source, QLatin1StringView(expected.source));
    EXPECT_EQ(read.rows, expected.rows);
    EXPECT_EQ(read.deployments.size(), expected.deployments);
    EXPECT_EQ(read.changes.size(), expected.changes);
    EXPECT_EQ(read.incidents.size(), expected.incidents);
    EXPECT_EQ(read.rejected.size(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Samples, EverySample,
    testing::Values(
        SampleCounts{"argocd/application_status.json", "argocd-applications", 1, 6, 0, 0},
        SampleCounts{"azure-devops/builds.ndjson", "azure-builds", 7, 7, 0, 0},
        SampleCounts{"azure-devops/builds_sdk_numeric_enums.json", "azure-builds", 3, 3, 0, 0},
        SampleCounts{"bamboo/deployment_results.ndjson", "bamboo-deployments", 14, 14, 0, 0},
        SampleCounts{"bitbucket/deployments.ndjson", "bitbucket-deployments", 27, 27, 0, 0},
        SampleCounts{"bitbucket/pipelines.ndjson", "bitbucket-pipelines", 22, 22, 0, 0},
        // two builds beside two organizations and a pipeline
        SampleCounts{"buildkite/builds_airbyte.ndjson", "buildkite-builds", 5, 2, 0, 0},
        SampleCounts{"cdevents/change_merged.json", "cdevents", 1, 0, 1, 0},
        SampleCounts{"cdevents/incident_detected.json", "cdevents", 1, 0, 0, 1},
        // an end without its beginning
        SampleCounts{"cdevents/incident_resolved.json", "cdevents", 1, 0, 0, 0},
        SampleCounts{"cdevents/pipelinerun_finished.json", "cdevents", 1, 1, 0, 0},
        SampleCounts{"cdevents/service_deployed.json", "cdevents", 1, 1, 0, 0},
        SampleCounts{"cdevents/service_rolledback.json", "cdevents", 1, 1, 0, 0},
        SampleCounts{"circleci/pipelines.ndjson", "circleci-pipelines", 10, 10, 0, 0},
        SampleCounts{"circleci/usage_export.csv", "circleci-usage", 2, 2, 0, 0},
        SampleCounts{"circleci/workflows.ndjson", "circleci-workflows", 10, 10, 0, 0},
        SampleCounts{"devlake/cicd_deployment_commits_before_enrich.csv", "devlake-deployments", 15,
                     15, 0, 0},
        SampleCounts{"devlake/incidents.csv", "devlake-incidents", 7, 0, 0, 7},
        SampleCounts{"devlake/issues_input.csv", "devlake-incidents", 3, 0, 0, 2},
        // one of severity MAINTENANCE
        SampleCounts{"firehydrant/incidents_airbyte.ndjson", "firehydrant-incidents", 4, 0, 0, 3},
        SampleCounts{"git-log/git_log_tab.tsv", "git-log", 506, 0, 506, 0},
        SampleCounts{"git-log/git_log_utf16le.csv", "git-log", 192, 0, 192, 0},
        SampleCounts{"harness/executions_airbyte.ndjson", "harness-executions", 2, 2, 0, 0},
        SampleCounts{"jenkins/builds_multibranch.ndjson", "jenkins-builds", 15, 15, 0, 0},
        SampleCounts{"jenkins/builds_raw_table.csv", "jenkins-builds", 14, 14, 0, 0},
        SampleCounts{"jenkins/job_with_builds.json", "jenkins-builds", 5, 5, 0, 0},
        // 157 bugs, of which 11 are cancelled and one is aborted
        SampleCounts{"jira/issues_all_fields_en.csv", "jira-table", 219, 0, 0, 145},
        SampleCounts{"jira/issues_all_fields_fr.csv", "jira-table", 49, 0, 0, 49},
        SampleCounts{"jira/issues_all_fields_pl.csv", "jira-table", 22, 0, 0, 2},
        SampleCounts{"jira/search_page_server.json", "jira-issues", 2, 0, 0, 0},
        // six deployments and their releases
        SampleCounts{"octopus/deployments_releases_airbyte.ndjson", "octopus-deployments", 12, 6, 0,
                     0},
        SampleCounts{"opsgenie/incidents.ndjson", "opsgenie-incidents", 2, 0, 0, 2},
        SampleCounts{"opsgenie/incidents_with_timeline_airbyte.ndjson", "opsgenie-incidents", 3, 0,
                     0, 3},
        SampleCounts{"pagerduty/incidents.ndjson", "pagerduty-incidents", 3, 0, 0, 3},
        SampleCounts{"pagerduty/incidents_pandas.csv", "pagerduty-incidents", 3, 0, 0, 3},
        SampleCounts{"pagerduty/log_entries_and_incidents_airbyte.ndjson", "pagerduty-incidents", 6,
                     0, 0, 3},
        SampleCounts{"railway/deployments_utf8_bom.json", "railway-deployments", 20, 20, 0, 0},
        // 198 updates of 32 incidents
        SampleCounts{"servicenow/incident_event_log_small.csv", "servicenow-incidents", 198, 0, 0,
                     32},
        SampleCounts{"servicenow/incidents_export_en.xlsx", "servicenow-incidents", 557, 0, 0, 557},
        SampleCounts{"servicenow/incidents_export_pt-br.xlsx", "servicenow-incidents", 30, 0, 0,
                     30},
        SampleCounts{"spinnaker/pipeline_execution_nested.json", "spinnaker-executions", 1, 1, 0,
                     0},
        SampleCounts{"squadcast/incidents_airbyte.ndjson", "squadcast-incidents", 4, 0, 0, 4},
        // a maintenance window is no incident
        SampleCounts{"statuspage/incidents.json", "statuspage-incidents", 3, 0, 0, 2},
        SampleCounts{"statuspage/incidents_airbyte.ndjson", "statuspage-incidents", 5, 0, 0, 5},
        // nine were rejected
        SampleCounts{"tapd/bugs.ndjson", "tapd-bugs", 20, 0, 0, 11},
        SampleCounts{"teambition/tasks.ndjson", "teambition-tasks", 22, 0, 0, 22},
        SampleCounts{"tekton/pipelinerun.json", "tekton-runs", 1, 1, 0, 0},
        // one ticket of type incident among 14, and their metrics
        SampleCounts{"zendesk/tickets_and_metrics_airbyte.ndjson", "zendesk-tickets", 28, 0, 0, 1},
        SampleCounts{"zentao/bugs.ndjson", "zentao-bugs", 6, 0, 0, 6}),
    [](const testing::TestParamInfo<SampleCounts> &sample) {
        std::string name = sample.param.file;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !std::isalnum(c); }, '_');
        return name;
    });

TEST(DamagedSample, IsRefusedWithTheReason)
{
    const auto folder = test::samplesFolder();
    if (!folder)
        GTEST_SKIP() << "OBEYA_SAMPLES is not set";
    QFile file(*folder + QStringLiteral("/jira/issues_resaved_by_excel_pl_broken.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Error error = test::evidenceError(file.readAll());
    EXPECT_EQ(error.code, ErrorCode::BadContent);
    EXPECT_TRUE(error.message.contains(QStringLiteral("spreadsheet"))) << qPrintable(error.message);
}

} // namespace
} // namespace obeya
