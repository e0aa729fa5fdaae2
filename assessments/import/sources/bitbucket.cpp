#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertBitbucketPipeline(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{
        .system = "bitbucket"_L1,
        .id = {"uuid"_L1},
        .service = {"repository.full_name"_L1},
        .environment = {},
        .outcome = {"state.result.name"_L1, "state.name"_L1},
        .created = {"created_on"_L1, "createdOn"_L1},
        .started = {},
        .finished = {"completed_on"_L1, "completedOn"_L1},
        .commit = {"target.commit.hash"_L1},
        .version = {"build_number"_L1},
        .url = {"links.html.href"_L1},
        .workflow = {"target.selector.pattern"_L1, "target.ref_name"_L1}};
    if (auto deployment = readDeployment(record, conversion, fields))
        addDeployment(*std::move(deployment), record, conversion);
}

// "https://bitbucket.org/meridian/shop/addon/..." is of "meridian/shop".
static QString bitbucketRepository(const QString &url)
{
    return url.section(u"://"_s, 1).section(u'/', 1, 2);
}

static void convertBitbucketDeployment(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "bitbucket"_L1,
                                         .id = {"uuid"_L1},
                                         .service = {},
                                         .environment = {"environment.name"_L1},
                                         .outcome = {"state.status.name"_L1},
                                         .created = {"release.created_on"_L1},
                                         .started = {"state.started_on"_L1},
                                         .finished = {"state.completed_on"_L1},
                                         .commit = {"release.commit.hash"_L1},
                                         .version = {"release.name"_L1},
                                         .url = {"release.url"_L1}};
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    if (deployment->service.isEmpty())
        deployment->service = bitbucketRepository(deployment->url);
    const QString state = record.text("state.name"_L1);
    const bool hasOutcome = !record.text("state.status.name"_L1).isEmpty();
    if (!hasOutcome && state == "COMPLETED"_L1)
        noteNoOutcome(record, conversion); // completed is not the same as succeeded
    else if (!hasOutcome)
        deployment->result = conversion.outcome(state, record);
    addDeployment(*std::move(deployment), record, conversion,
                  conversion.time(record, "last_update_time"_L1));
}

const Source kBitbucketPipelines{
    "bitbucket-pipelines",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Bitbucket pipelines"),
    QT_TRANSLATE_NOOP("obeya::import", "uuid, state and target with created_on"),
    R"({"values": [{"type": "pipeline", "uuid": "{1}", "created_on": "2026-05-04T10:00:00Z", )"
    R"("completed_on": "2026-05-04T10:05:00Z", "state": {"name": "COMPLETED", )"
    R"("result": {"name": "SUCCESSFUL"}}, "target": {"commit": {"hash": "4f1c2ab"}}}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"uuid"_L1, "state"_L1, "target"_L1})
                       && hasAny(sample.keys, {"created_on"_L1, "createdon"_L1})
                   ? 88
                   : 0;
    },
    convertBitbucketPipeline};

const Source kBitbucketDeployments{
    "bitbucket-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Bitbucket deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "uuid, environment, release and state"),
    R"({"values": [{"uuid": "{1}", "environment": {"name": "Production"}, "release": )"
    R"({"name": "#7", "commit": {"hash": "4f1c2ab"}}, "state": {"name": "COMPLETED", )"
    R"("status": {"name": "SUCCESSFUL"}, "completed_on": "2026-05-04T10:05:00Z"}}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"uuid"_L1, "environment"_L1, "release"_L1, "state"_L1}) ? 88
                                                                                            : 0;
    },
    convertBitbucketDeployment};

} // namespace obeya
