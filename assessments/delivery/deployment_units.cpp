#include "assessments/delivery/deployment_units.h"

#include <algorithm>
#include <tuple>

namespace obeya {

using namespace Qt::StringLiterals;

EnvironmentFilter::EnvironmentFilter(const DeliveryData &data, const MetricsOptions &options)
    : m_own(data.environmentClasses)
{
    for (const QString &name : options.environments)
        m_chosen.append(name.trimmed().toLower());
    if (m_chosen.isEmpty())
        m_chosen.append(environmentClassName(EnvironmentClass::Production));
}

EnvironmentReading EnvironmentFilter::read(const QString &name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    const auto own = m_own.constFind(name);
    const EnvironmentClass value = own == m_own.constEnd() ? classifyEnvironment(name) : *own;
    const QString className = environmentClassName(value);
    const QString plain = name.trimmed().toLower();
    EnvironmentReading reading;
    if (m_chosen.contains(className) || (!plain.isEmpty() && m_chosen.contains(plain)))
        reading.fit = EnvironmentFit::Chosen;
    else if (value == EnvironmentClass::Missing)
        reading.fit = EnvironmentFit::Missing;
    // Chosen by its own name, "prod-eu" must not be one with a "prod-us" that was not chosen.
    const QString place = (value == EnvironmentClass::Other ? u"name "_s + plain : className)
                          + (reading.fit == EnvironmentFit::Chosen ? u" chosen"_s : QString());
    const auto number = m_places.constFind(place);
    reading.place = number == m_places.constEnd() ? static_cast<int>(m_places.size()) : *number;
    m_places.insert(place, reading.place);
    m_known.insert(name, reading);
    return reading;
}

namespace {

int strength(DeploymentResult result)
{
    switch (result) {
    case DeploymentResult::Succeeded:
        return 5;
    case DeploymentResult::Failed:
        return 4;
    case DeploymentResult::Cancelled:
        return 3;
    case DeploymentResult::Skipped:
        return 2;
    case DeploymentResult::Running:
        return 1;
    case DeploymentResult::Unknown:
        break;
    }
    return 0;
}

DeploymentUnit unitOf(const Deployment &row, qsizetype index)
{
    DeploymentUnit unit;
    unit.result = row.result;
    unit.finished = row.finished;
    unit.dated = row.finished ? row.finished : row.started ? row.started : row.created;
    unit.row = index;
    return unit;
}

// What a row belongs to: its deployment in its environment, and its service.
struct RowKey
{
    int deployment = -1;
    int service = -1;
    EnvironmentFit fit = EnvironmentFit::Chosen;
    int row = -1;
};

class RowKeys
{
public:
    RowKeys(DeploymentUnits &result, EnvironmentFilter &environments)
        : m_result(result)
        , m_environments(environments)
    {
    }

    RowKey key(const Deployment &row, int index)
    {
        const EnvironmentReading environment = m_environments.read(row.environment);
        return {deployment(row.id, environment.place), service(row.service), environment.fit,
                index};
    }

    int deploymentCount() const { return static_cast<int>(m_places.size()); }

private:
    int service(const QString &name)
    {
        const auto known = m_result.serviceIndex.constFind(name);
        if (known != m_result.serviceIndex.constEnd())
            return *known;
        const int index = static_cast<int>(m_result.services.size());
        m_result.services.append(name);
        m_result.serviceIndex.insert(name, index);
        return index;
    }

    int deployment(const QString &id, int place)
    {
        const int next = deploymentCount();
        if (!id.isEmpty()) { // rows without an id are deployments of their own
            QList<int> &known = m_result.deploymentsById[id];
            for (const int candidate : std::as_const(known)) {
                if (m_places[static_cast<size_t>(candidate)] == place)
                    return candidate;
            }
            known.append(next);
        }
        m_places.push_back(place);
        return next;
    }

    DeploymentUnits &m_result;
    EnvironmentFilter &m_environments;
    std::vector<int> m_places; // by deployment
};

void makeUnits(const DeliveryData &data, const std::vector<RowKey> &keys, DeploymentUnits &result)
{
    int deployment = -1;
    int service = -1;
    for (const RowKey &key : keys) {
        DeploymentUnit unit = unitOf(data.deployments.at(key.row), key.row);
        unit.deployment = key.deployment;
        unit.service = key.service;
        unit.fit = key.fit;
        const bool isSame = key.deployment == deployment && key.service == service;
        if (key.deployment != deployment)
            result.firstUnit.push_back(static_cast<int>(result.units.size()));
        if (!isSame)
            result.units.push_back(unit);
        else if (decidesOver(data, unit, result.units.back()))
            result.units.back() = unit;
        deployment = key.deployment;
        service = key.service;
        result.unitOfRow[static_cast<size_t>(key.row)] = static_cast<int>(result.units.size()) - 1;
    }
    result.firstUnit.push_back(static_cast<int>(result.units.size()));
}

void rankUnits(const DeliveryData &data, DeploymentUnits &result)
{
    for (size_t index = 0; index < result.units.size(); ++index) {
        const DeploymentUnit &unit = result.units[index];
        if (unit.fit == EnvironmentFit::Chosen && unit.isFinished())
            result.byFinish.push_back(static_cast<int>(index));
    }
    std::sort(result.byFinish.begin(), result.byFinish.end(), [&](int left, int right) {
        return finishesBefore(data, result.unit(left), result.unit(right));
    });
    result.rank.assign(result.units.size(), -1);
    int rank = 0;
    for (const int index : result.byFinish)
        result.rank[static_cast<size_t>(index)] = rank++;
}

} // namespace

bool decidesOver(const DeliveryData &data, const DeploymentUnit &left, const DeploymentUnit &right)
{
    if (left.result != right.result)
        return strength(left.result) > strength(right.result);
    if (left.finished != right.finished)
        return left.finished > right.finished; // none is the earliest
    if (left.dated != right.dated)
        return left.dated > right.dated;
    const Deployment &a = data.deployments.at(left.row);
    const Deployment &b = data.deployments.at(right.row);
    return std::tie(a.service, a.commit, a.version, a.url, a.environment)
           < std::tie(b.service, b.commit, b.version, b.url, b.environment);
}

bool finishesBefore(const DeliveryData &data, const DeploymentUnit &left,
                    const DeploymentUnit &right)
{
    if (left.finished != right.finished)
        return left.finished < right.finished;
    const Deployment &a = data.deployments.at(left.row);
    const Deployment &b = data.deployments.at(right.row);
    return std::tie(a.id, a.service, a.commit, a.version, a.environment)
           < std::tie(b.id, b.service, b.commit, b.version, b.environment);
}

DeploymentUnits groupDeployments(const DeliveryData &data, EnvironmentFilter &environments)
{
    DeploymentUnits result;
    result.deploymentsById.reserve(data.deployments.size());
    result.unitOfRow.assign(static_cast<size_t>(data.deployments.size()), -1);
    RowKeys rowKeys(result, environments);
    std::vector<RowKey> keys;
    keys.reserve(static_cast<size_t>(data.deployments.size()));
    int index = 0;
    for (const Deployment &row : data.deployments)
        keys.push_back(rowKeys.key(row, index++));
    std::sort(keys.begin(), keys.end(), [](const RowKey &left, const RowKey &right) {
        return std::tie(left.deployment, left.service, left.row)
               < std::tie(right.deployment, right.service, right.row);
    });
    makeUnits(data, keys, result);
    rankUnits(data, result);
    return result;
}

} // namespace obeya
