#pragma once

#include "assessments/delivery/metrics_options.h"
#include "assessments/delivery/records.h"

#include <utility>
#include <vector>

namespace obeya {

enum class EnvironmentFit { Chosen, Other, Missing };

// How a row's environment name is read.
struct EnvironmentReading
{
    EnvironmentFit fit = EnvironmentFit::Other;
    // Equal for names that are one environment: those of one class ("prod-eu", "prod-us"), or an
    // unknown name by itself.
    int place = -1;
};

// Reads environment names by the user's own classes and tells which are asked for.
class EnvironmentFilter
{
public:
    // The data must outlive the filter.
    EnvironmentFilter(const DeliveryData &data, const MetricsOptions &options);

    EnvironmentReading read(const QString &name);

private:
    const QHash<QString, EnvironmentClass> &m_own;
    QStringList m_chosen; // lower case
    QHash<QString, EnvironmentReading> m_known;
    QHash<QString, int> m_places;
};

// What the rows of one deployment did to one service in one environment. The units with the same
// `deployment` count once.
struct DeploymentUnit
{
    int deployment = -1;
    int service = -1; // index into DeploymentUnits::services
    EnvironmentFit fit = EnvironmentFit::Chosen;
    DeploymentResult result = DeploymentResult::Unknown;
    std::optional<Instant> finished; // of the row that decides the result
    std::optional<Instant> dated;    // finished, else started, else created
    qsizetype row = -1;              // that row

    bool isFinished() const // succeeded or failed, at a known time
    {
        return finished
               && (result == DeploymentResult::Succeeded || result == DeploymentResult::Failed);
    }
    bool isShipped() const { return isFinished() && result == DeploymentResult::Succeeded; }
};

struct DeploymentUnits
{
    QStringList services;              // names as they come; may hold an empty one
    QHash<QString, int> serviceIndex;  // the same, by name
    std::vector<DeploymentUnit> units; // those of one deployment stand together
    std::vector<int> unitOfRow;        // by row of DeliveryData::deployments
    std::vector<int> firstUnit;        // by deployment, and one more at the end
    QHash<QString, QList<int>> deploymentsById;

    // Finished units of the chosen environments in their order of finishing; `rank` is a unit's
    // place there, -1 for the others.
    std::vector<int> byFinish;
    std::vector<int> rank;

    const DeploymentUnit &unit(int index) const { return units[static_cast<size_t>(index)]; }
};

DeploymentUnits groupDeployments(const DeliveryData &data, EnvironmentFilter &environments);

// The better result of two rows or units of one deployment decides; of equal ones the later.
bool decidesOver(const DeliveryData &data, const DeploymentUnit &left, const DeploymentUnit &right);

// By finish; equal ones by id, so that the order of the rows does not matter.
bool finishesBefore(const DeliveryData &data, const DeploymentUnit &left,
                    const DeploymentUnit &right);

} // namespace obeya
