#include "tests/assessments/delivery/random_records.h"

#include "tests/support/delivery_data.h"

#include <algorithm>
#include <random>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    DeliveryData make(int deploymentCount)
    {
        for (int number = 0; number < deploymentCount; ++number)
            addDeployment(number);
        for (int number = 0; number < deploymentCount / 4; ++number)
            addIncident(number, deploymentCount);
        return m_data;
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    // Whole minutes, so that equal times happen too.
    Instant moment()
    {
        return at(u"2024-01-01T00:00Z"_s) + std::chrono::minutes(pick(182 * 24 * 60));
    }
    QString service() { return QStringList{u"api"_s, u"web"_s, u"jobs"_s}.at(pick(3)); }

    DeploymentResult result()
    {
        static constexpr DeploymentResult kRare[] = {
            DeploymentResult::Failed,  DeploymentResult::Failed,  DeploymentResult::Cancelled,
            DeploymentResult::Running, DeploymentResult::Skipped, DeploymentResult::Unknown};
        const int choice = pick(20);
        return choice < 6 ? kRare[choice] : DeploymentResult::Succeeded;
    }

    void addDeployment(int number)
    {
        Deployment row;
        row.id = u"d%1"_s.arg(number);
        row.environment =
            QStringList{u"production"_s, u"prod-eu"_s, u"production"_s, u"staging"_s}.at(pick(4));
        const Instant finished = moment();
        for (int repeat = 0; repeat <= pick(3); ++repeat) {
            row.service = service();
            row.result = result();
            row.finished = finished + std::chrono::minutes(pick(30));
            row.commit = u"%1"_s.arg(m_random(), 10, 16, QChar(u'0'));
            row.commits = addChanges(*row.finished, row.service);
            m_data.deployments.append(row);
        }
    }

    QStringList addChanges(Instant finished, const QString &service)
    {
        QStringList shas;
        for (int count = pick(4); count > 0; --count) {
            Change change;
            change.id = u"c0ffee%1"_s.arg(m_data.changes.size(), 8, 16, QChar(u'0'));
            change.service = service;
            // Some lie after their own deployment.
            change.committed = finished - std::chrono::minutes(pick(10'000) - 300);
            change.merged = *change.committed + std::chrono::minutes(pick(600));
            change.isMerge = pick(10) == 0;
            if (pick(3) > 0)
                shas.append(change.id);
            m_data.changes.append(change);
        }
        return shas;
    }

    void addIncident(int number, int deploymentCount)
    {
        Incident incident;
        incident.id = u"i%1"_s.arg(number);
        incident.service = pick(5) == 0 ? QString() : service();
        incident.opened = moment();
        if (pick(6) > 0)
            incident.resolved = *incident.opened + std::chrono::minutes(pick(3000) - 20);
        if (pick(4) == 0)
            incident.deployment = u"d%1"_s.arg(pick(deploymentCount));
        m_data.incidents.append(incident);
    }

    std::mt19937 m_random;
    DeliveryData m_data;
};

void move(std::optional<Instant> &moment, Duration by)
{
    if (moment)
        *moment += by;
}

} // namespace

DeliveryData randomRecords(unsigned seed, int deploymentCount)
{
    return Generator(seed).make(deploymentCount);
}

DeliveryData shuffled(DeliveryData data, unsigned seed)
{
    std::mt19937 random(seed);
    std::shuffle(data.deployments.begin(), data.deployments.end(), random);
    std::shuffle(data.changes.begin(), data.changes.end(), random);
    std::shuffle(data.incidents.begin(), data.incidents.end(), random);
    return data;
}

DeliveryData shifted(DeliveryData data, Duration by)
{
    for (Deployment &row : data.deployments)
        move(row.finished, by);
    for (Change &change : data.changes) {
        move(change.committed, by);
        move(change.merged, by);
    }
    for (Incident &incident : data.incidents) {
        move(incident.opened, by);
        move(incident.resolved, by);
    }
    return data;
}

} // namespace obeya::test
