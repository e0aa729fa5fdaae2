#pragma once

#include "assessments/delivery/delivery_columns.h"

#include <vector>

namespace obeya {

enum class EnvironmentFit : quint8 { Chosen, Other, Missing };

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
    // Environments as of MetricsOptions.
    EnvironmentFilter(const QHash<QString, EnvironmentClass> &own, const QStringList &environments);

    EnvironmentReading read(const QString &name);

private:
    QHash<QString, EnvironmentClass> m_own;
    QStringList m_chosen; // lower case
    QHash<QString, EnvironmentReading> m_known;
    QHash<QString, int> m_places;
};

// What the rows of one deployment did to one service in one environment. The units with the same
// `deployment` count once.
struct DeploymentUnit
{
    int deployment = -1;
    int service = -1; // place in DeliveryColumns::services()
    int row = -1;     // that decides the result
    EnvironmentFit fit = EnvironmentFit::Chosen;
    DeploymentResult result = DeploymentResult::Unknown;
    qint64 finished = kNoTime; // of that row
    qint64 dated = kNoTime;    // finished, else started, else created

    bool isFinished() const // succeeded or failed, at a known time
    {
        return finished != kNoTime
               && (result == DeploymentResult::Succeeded || result == DeploymentResult::Failed);
    }
    bool isShipped() const { return isFinished() && result == DeploymentResult::Succeeded; }
};

class DeploymentUnits
{
public:
    DeploymentUnits(const DeliveryColumns &data, EnvironmentFilter &environments);

    const std::vector<DeploymentUnit> &all() const { return m_units; } // one deployment's together
    const DeploymentUnit &unit(int index) const { return m_units[static_cast<size_t>(index)]; }
    int unitOfRow(size_t row) const { return m_unitOfRow[row]; }

    int deploymentCount() const { return static_cast<int>(m_firstUnit.size()) - 1; }
    int firstUnit(int deployment) const // up to that of the next deployment
    {
        return m_firstUnit[static_cast<size_t>(deployment)];
    }
    // The units of all deployments with an id, as a text; in every environment.
    std::vector<int> unitsOfId(int id) const;

    // Finished units of the chosen environments in their order of finishing; a unit's rank is its
    // place there, -1 for the others.
    const std::vector<int> &byFinish() const { return m_byFinish; }
    int rank(int unit) const { return m_rank[static_cast<size_t>(unit)]; }

    // The better result of two units of one deployment decides; of equal ones the later.
    bool decidesOver(const DeploymentUnit &left, const DeploymentUnit &right) const;

private:
    struct RowKey;

    std::vector<RowKey> keys(EnvironmentFilter &environments);
    void makeUnits(const std::vector<RowKey> &keys);
    void rankUnits();
    bool finishesBefore(const DeploymentUnit &left, const DeploymentUnit &right) const;

    const DeliveryColumns *m_data;
    std::vector<DeploymentUnit> m_units;
    std::vector<int> m_unitOfRow;
    std::vector<int> m_firstUnit; // by deployment, and one more at the end
    std::vector<int> m_firstOfId; // deployment, by text; -1: none
    std::vector<int> m_nextOfId;  // by deployment: another with the same id
    std::vector<int> m_byFinish;
    std::vector<int> m_rank;
};

} // namespace obeya
