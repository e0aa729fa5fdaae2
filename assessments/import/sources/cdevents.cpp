#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// The members of an event, bare or as data of a CloudEvent.
class CdEvent
{
public:
    explicit CdEvent(const RecordView &record)
        : m_record(record)
        , m_isWrapped(record.has("data.context"_L1))
    {
    }

    const RecordView &record() const { return m_record; }
    // Without the version at its end: "service.deployed".
    QString type() const
    {
        const QString type = text("data.context.type"_L1, "context.type"_L1);
        return type.mid(13).section(u'.', 0, 1);
    }
    QString id() const { return text("data.context.id"_L1, "context.id"_L1); }
    QString subject() const { return text("data.subject.id"_L1, "subject.id"_L1); }
    QString subjectSource() const
    {
        return orElse(text("data.subject.source"_L1, "subject.source"_L1),
                      text("data.context.source"_L1, "context.source"_L1));
    }
    QString environment() const
    {
        return text("data.subject.content.environment.id"_L1, "subject.content.environment.id"_L1);
    }
    QString artifact() const
    {
        return text("data.subject.content.artifactId"_L1, "subject.content.artifactId"_L1);
    }
    QString text(QLatin1StringView wrapped, QLatin1StringView bare) const
    {
        return m_record.text(m_isWrapped ? wrapped : bare);
    }
    std::optional<Instant> time(Conversion &conversion) const
    {
        return conversion.time(m_record,
                               m_isWrapped ? "data.context.timestamp"_L1 : "context.timestamp"_L1);
    }

private:
    const RecordView &m_record;
    bool m_isWrapped;
};

} // namespace

static void addServiceEvent(const CdEvent &event, Conversion &conversion)
{
    Deployment deployment;
    deployment.id = u"cdevents:"_s + event.id();
    deployment.service = event.subject();
    deployment.environment = orElse(event.environment(), conversion.options().environment);
    deployment.finished = event.time(conversion);
    deployment.result = DeploymentResult::Succeeded;
    deployment.version = event.artifact();
    if (event.type() == "service.rolledback"_L1)
        deployment.isRework = true; // it brings an earlier version back
    addDeployment(std::move(deployment), event.record(), conversion);
}

static void addPipelineEvent(const CdEvent &event, Conversion &conversion)
{
    Deployment deployment;
    deployment.id = u"cdevents:run:"_s + event.subject();
    deployment.service = orElse(
        event.text("data.subject.content.pipelineName"_L1, "subject.content.pipelineName"_L1),
        conversion.options().service);
    deployment.environment = conversion.options().environment;
    deployment.finished = event.time(conversion);
    deployment.result = conversion.outcome(
        event.text("data.subject.content.outcome"_L1, "subject.content.outcome"_L1),
        event.record());
    addDeployment(std::move(deployment), event.record(), conversion);
}

static void addChangeEvent(const CdEvent &event, Conversion &conversion)
{
    Change change;
    change.id = u"cdevents:"_s + event.subject();
    change.repository =
        event.text("data.subject.content.repository.id"_L1, "subject.content.repository.id"_L1);
    change.service = orElse(conversion.options().service, change.repository);
    change.merged = event.time(conversion);
    conversion.add(std::move(change), event.record(), change.merged);
}

static void addIncidentEvent(const CdEvent &event, Conversion &conversion)
{
    const QString id = u"cdevents:%1:%2"_s.arg(event.subjectSource(), event.subject());
    const auto moment = event.time(conversion);
    if (event.type() == "incident.resolved"_L1) {
        conversion.completeIncident(id, event.record(), [moment](Incident &incident) {
            incident.resolved = moment;
            incident.status = u"resolved"_s;
        });
        return;
    }
    Incident incident;
    incident.id = id;
    incident.opened = moment;
    incident.service =
        event.text("data.subject.content.service.id"_L1, "subject.content.service.id"_L1);
    incident.environment = orElse(event.environment(), conversion.options().environment);
    incident.title =
        event.text("data.subject.content.description"_L1, "subject.content.description"_L1);
    incident.status = u"open"_s;
    conversion.add(std::move(incident), event.record());
}

static void convertCdEvent(const RecordView &record, Conversion &conversion)
{
    const CdEvent event(record);
    const QString type = event.type();
    if (type == "service.deployed"_L1 || type == "service.upgraded"_L1
        || type == "service.published"_L1 || type == "service.rolledback"_L1)
        addServiceEvent(event, conversion);
    else if (type == "pipelinerun.finished"_L1)
        addPipelineEvent(event, conversion);
    else if (type == "change.merged"_L1)
        addChangeEvent(event, conversion);
    else if (type == "incident.detected"_L1 || type == "incident.reported"_L1
             || type == "incident.resolved"_L1)
        addIncidentEvent(event, conversion);
    else
        passOver(record, conversion);
}

const Source kCdEvents{
    "cdevents",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "CDEvents"),
    QT_TRANSLATE_NOOP("obeya::import",
                      "context.type dev.cdevents.…, bare or as data of a CloudEvent"),
    R"({"context": {"id": "e-1", "type": "dev.cdevents.service.deployed.0.3.0", )"
    R"("timestamp": "2026-05-04T10:05:00Z", "source": "/ci"}, "subject": {"id": "checkout", )"
    R"("content": {"environment": {"id": "production"}, "artifactId": "pkg:oci/checkout@1.2"}}})",
    [](const Sample &sample) {
        return sample.tells("context.type"_L1, "dev.cdevents."_L1)
                       || sample.tells("type"_L1, "dev.cdevents."_L1)
                   ? 88
                   : 0;
    },
    convertCdEvent};

} // namespace obeya
