#include "assessments/import/outcome.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/github.h"

namespace obeya {

using namespace Qt::StringLiterals;

// The outcome of a deployment that stands in another file; the store joins both. Of several
// statuses the first success decides, else the first failure.
static void convertStatus(const RecordView &record, Conversion &conversion)
{
    const QString state = record.text("state"_L1);
    const DeploymentResult result = readOutcome(state);
    const bool isFinal =
        state.compare("inactive"_L1, Qt::CaseInsensitive) != 0
        && (result == DeploymentResult::Succeeded || result == DeploymentResult::Failed);
    if (!isFinal)
        return;
    const QString address = record.text("deployment_url"_L1);
    const QString repository = gitHubRepository(address);
    Deployment deployment;
    deployment.id = gitHubId(repository, address.section(u'/', -1));
    deployment.service = orElse(repository, conversion.options().service);
    deployment.environment =
        orElse(record.text("environment"_L1), conversion.options().environment);
    deployment.result = result;
    deployment.finished = conversion.time(record, "created_at"_L1);
    if (!deployment.finished)
        return conversion.noteMissingFinish(deployment, record);
    // The earlier the better, and any success before any failure.
    constexpr Duration kSuccess = std::chrono::hours(24 * 365 * 1000);
    const Duration age = -deployment.finished->time_since_epoch();
    const Instant rank(result == DeploymentResult::Succeeded ? age + kSuccess : age);
    conversion.add(std::move(deployment), record, rank);
}

static void convertRelease(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "github:release"_L1,
                                         .id = {"id"_L1},
                                         .service = {},
                                         .environment = {},
                                         .outcome = {},
                                         .created = {},
                                         .started = {},
                                         .finished = {"published_at"_L1},
                                         .commit = {},
                                         .version = {"tag_name"_L1},
                                         .url = {"html_url"_L1}};
    if (record.text("draft"_L1) == "true"_L1)
        return passOver(record, conversion);
    auto release = readDeployment(record, conversion, fields);
    if (!release)
        return;
    release->result = DeploymentResult::Succeeded;
    release->service = orElse(gitHubRepository(record.text("url"_L1)), release->service);
    addDeployment(*std::move(release), record, conversion);
}

const Source kGitHubStatuses{
    "github-deployment-statuses",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub deployment statuses"),
    QT_TRANSLATE_NOOP("obeya::import", "deployment_url, state and created_at"),
    R"([{"id": 1, "state": "success", "environment": "production", )"
    R"("created_at": "2026-05-04T10:05:00Z", "deployment_url": )"
    R"("https://git.example.org/repos/meridian/checkout/deployments/5"}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"state"_L1, "deployment_url"_L1, "created_at"_L1}) ? 92 : 0;
    },
    convertStatus};

const Source kGitHubReleases{
    "github-releases",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub releases as deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "tag_name, draft and published_at"),
    R"([{"id": 9, "tag_name": "v1.2", "draft": false, "published_at": "2026-05-04T10:05:00Z", )"
    R"("url": "https://git.example.org/repos/meridian/checkout/releases/9"}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"tag_name"_L1, "draft"_L1, "published_at"_L1}) ? 88 : 0;
    },
    convertRelease};

} // namespace obeya
