#include "assessments/delivery/deployment_units.h"

#include <algorithm>
#include <tuple>

namespace obeya {

using namespace Qt::StringLiterals;

EnvironmentFilter::EnvironmentFilter(const QHash<QString, EnvironmentClass> &own,
                                     const QStringList &environments)
    : m_own(own)
{
    for (const QString &name : environments)
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

DeploymentUnit unitOf(const DeploymentColumns &rows, int row)
{
    const auto index = static_cast<size_t>(row);
    DeploymentUnit unit;
    unit.result = rows.result[index];
    unit.finished = rows.finished[index];
    unit.dated = unit.finished;
    for (const TimeColumn *other : {&rows.started, &rows.created}) {
        if (unit.dated == kNoTime)
            unit.dated = (*other)[index];
    }
    unit.row = row;
    return unit;
}

} // namespace

// What a row belongs to: its deployment in its environment, and its service.
struct DeploymentUnits::RowKey
{
    int deployment = -1;
    int service = -1;
    int row = -1;
    EnvironmentFit fit = EnvironmentFit::Chosen;

    friend bool operator<(const RowKey &left, const RowKey &right)
    {
        return std::tie(left.deployment, left.service, left.row)
               < std::tie(right.deployment, right.service, right.row);
    }
};

DeploymentUnits::DeploymentUnits(const DeliveryColumns &data, EnvironmentFilter &environments)
    : m_data(&data)
    , m_unitOfRow(data.deployments().size(), -1)
    , m_firstOfId(static_cast<size_t>(data.texts().size()), -1)
{
    makeUnits(keys(environments));
    rankUnits();
}

std::vector<DeploymentUnits::RowKey> DeploymentUnits::keys(EnvironmentFilter &environments)
{
    const DeploymentColumns &rows = m_data->deployments();
    std::vector<EnvironmentReading> readings;
    for (const QString &name : m_data->environments())
        readings.push_back(environments.read(name));
    std::vector<int> places; // of the environment, by deployment
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        const EnvironmentReading reading = readings[static_cast<size_t>(rows.environment[row])];
        const int id = rows.id[row];
        int found = id == 0 ? -1 : m_firstOfId[static_cast<size_t>(id)];
        while (found >= 0 && places[static_cast<size_t>(found)] != reading.place)
            found = m_nextOfId[static_cast<size_t>(found)];
        if (found < 0) { // rows without an id are deployments of their own
            found = static_cast<int>(places.size());
            places.push_back(reading.place);
            m_nextOfId.push_back(id == 0 ? -1 : m_firstOfId[static_cast<size_t>(id)]);
            if (id != 0)
                m_firstOfId[static_cast<size_t>(id)] = found;
        }
        keys.push_back({found, rows.service[row], static_cast<int>(row), reading.fit});
    }
    if (!std::is_sorted(keys.begin(), keys.end()))
        std::sort(keys.begin(), keys.end());
    return keys;
}

void DeploymentUnits::makeUnits(const std::vector<RowKey> &keys)
{
    int deployment = -1;
    int service = -1;
    m_units.reserve(keys.size());
    m_firstUnit.reserve(m_nextOfId.size() + 1);
    for (const RowKey &key : keys) {
        DeploymentUnit unit = unitOf(m_data->deployments(), key.row);
        unit.deployment = key.deployment;
        unit.service = key.service;
        unit.fit = key.fit;
        const bool isSame = key.deployment == deployment && key.service == service;
        if (key.deployment != deployment)
            m_firstUnit.push_back(static_cast<int>(m_units.size()));
        if (!isSame)
            m_units.push_back(unit);
        else if (decidesOver(unit, m_units.back()))
            m_units.back() = unit;
        deployment = key.deployment;
        service = key.service;
        m_unitOfRow[static_cast<size_t>(key.row)] = static_cast<int>(m_units.size()) - 1;
    }
    m_firstUnit.push_back(static_cast<int>(m_units.size()));
}

void DeploymentUnits::rankUnits()
{
    struct Finish
    {
        qint64 finished;
        int unit;
    };
    std::vector<Finish> finishes;
    for (size_t index = 0; index < m_units.size(); ++index) {
        const DeploymentUnit &unit = m_units[index];
        if (unit.fit == EnvironmentFit::Chosen && unit.isFinished())
            finishes.push_back({unit.finished, static_cast<int>(index)});
    }
    std::sort(finishes.begin(), finishes.end(), [this](const Finish &left, const Finish &right) {
        return left.finished != right.finished ? left.finished < right.finished
                                               : finishesBefore(unit(left.unit), unit(right.unit));
    });
    m_rank.assign(m_units.size(), -1);
    m_byFinish.reserve(finishes.size());
    for (const Finish &finish : finishes) {
        m_rank[static_cast<size_t>(finish.unit)] = static_cast<int>(m_byFinish.size());
        m_byFinish.push_back(finish.unit);
    }
}

std::vector<int> DeploymentUnits::unitsOfId(int id) const
{
    std::vector<int> units;
    int deployment = id <= 0 || static_cast<size_t>(id) >= m_firstOfId.size()
                         ? -1
                         : m_firstOfId[static_cast<size_t>(id)];
    for (; deployment >= 0; deployment = m_nextOfId[static_cast<size_t>(deployment)]) {
        for (int unit = firstUnit(deployment); unit < firstUnit(deployment + 1); ++unit)
            units.push_back(unit);
    }
    return units;
}

namespace {

// Orders rows by what they say, so that the order in which they came does not matter.
template<typename Column>
int compareTexts(const TextPool &texts, const Column &column, int left, int right)
{
    const int a = column[static_cast<size_t>(left)];
    const int b = column[static_cast<size_t>(right)];
    return a == b ? 0 : texts.view(a).compare(texts.view(b));
}

int compareServices(const DeliveryColumns &data, int left, int right)
{
    const auto &services = data.deployments().service;
    return data.services()
        .at(services[static_cast<size_t>(left)])
        .compare(data.services().at(services[static_cast<size_t>(right)]));
}

int compareEnvironments(const DeliveryColumns &data, int left, int right)
{
    const auto &places = data.deployments().environment;
    return data.environments()
        .at(places[static_cast<size_t>(left)])
        .compare(data.environments().at(places[static_cast<size_t>(right)]));
}

} // namespace

bool DeploymentUnits::decidesOver(const DeploymentUnit &left, const DeploymentUnit &right) const
{
    if (left.result != right.result)
        return strength(left.result) > strength(right.result);
    if (left.finished != right.finished)
        return left.finished > right.finished; // none is the earliest
    if (left.dated != right.dated)
        return left.dated > right.dated;
    const DeploymentColumns &rows = m_data->deployments();
    const TextPool &texts = m_data->texts();
    int order = compareServices(*m_data, left.row, right.row);
    for (const auto *column : {&rows.commit, &rows.version}) {
        if (order == 0)
            order = compareTexts(texts, *column, left.row, right.row);
    }
    return order != 0 ? order < 0 : compareEnvironments(*m_data, left.row, right.row) < 0;
}

bool DeploymentUnits::finishesBefore(const DeploymentUnit &left, const DeploymentUnit &right) const
{
    const DeploymentColumns &rows = m_data->deployments();
    const TextPool &texts = m_data->texts();
    int order = compareTexts(texts, rows.id, left.row, right.row);
    if (order == 0)
        order = compareServices(*m_data, left.row, right.row);
    for (const auto *column : {&rows.commit, &rows.version}) {
        if (order == 0)
            order = compareTexts(texts, *column, left.row, right.row);
    }
    return order != 0 ? order < 0 : compareEnvironments(*m_data, left.row, right.row) < 0;
}

} // namespace obeya
