#include "app/item_models/change_table_model.h"

#include "reports/content/number_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

ChangeTableModel::ChangeTableModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ChangeTableModel::setMetrics(std::shared_ptr<const DeliveryColumns> data,
                                  std::shared_ptr<const DeliveryMetrics> metrics)
{
    beginResetModel();
    m_data = std::move(data);
    m_metrics = std::move(metrics);
    endResetModel();
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_metrics ? 0 : static_cast<int>(m_metrics->changes.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// From merge to the finish of the deployment that shipped it.
static std::optional<double> waitAfterMerge(const Change &change, const Deployment &deployment)
{
    if (!change.merged || !deployment.finished)
        return std::nullopt;
    return static_cast<double>((*deployment.finished - *change.merged).count());
}

static std::optional<double> commitToMerge(const Change &change)
{
    if (!change.merged || !change.committed)
        return std::nullopt;
    return static_cast<double>((*change.merged - *change.committed).count());
}

QVariant ChangeTableModel::words(const ShippedChange &row, int column) const
{
    const obeya::Change change = m_data->change(row.change);
    const Deployment deployment = m_data->deployment(row.deployment);
    switch (column) {
    case Deployed:
        return deployment.finished ? recordTimeText(*deployment.finished, m_metrics->options.zone)
                                   : u"–"_s;
    case Change:
        return change.id.left(18);
    case Service:
        return deployment.service;
    case LeadTime:
        return durationText(static_cast<double>(row.leadTime.count()), m_language).joined();
    case CommitToMerge:
        return durationText(commitToMerge(change), m_language).joined();
    case MergeToProduction:
        return durationText(waitAfterMerge(change, deployment), m_language).joined();
    case Source:
        return u"%1:%2"_s.arg(m_data->fileName(change.source.file)).arg(change.source.row);
    default:
        return {};
    }
}

QVariant ChangeTableModel::raw(const ShippedChange &row, int column) const
{
    const obeya::Change change = m_data->change(row.change);
    const Deployment deployment = m_data->deployment(row.deployment);
    switch (column) {
    case LeadTime:
        return static_cast<double>(row.leadTime.count());
    case CommitToMerge:
        return commitToMerge(change).value_or(-1);
    case MergeToProduction:
        return waitAfterMerge(change, deployment).value_or(-1);
    default:
        return words(row, column);
    }
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShippedChange &row = m_metrics->changes[index.row()];
    const bool isNumber = index.column() == LeadTime || index.column() == CommitToMerge
                          || index.column() == MergeToProduction;
    if (role == Qt::DisplayRole)
        return words(row, index.column());
    if (role == SortRole)
        return raw(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
            section == LeadTime || section == CommitToMerge || section == MergeToProduction;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deployed:
        return tr("Deployed");
    case Change:
        return tr("Change");
    case Service:
        return tr("Service");
    case LeadTime:
        return tr("Lead time");
    case CommitToMerge:
        return tr("Commit to merge");
    case MergeToProduction:
        return tr("Merge to production");
    case Source:
        return tr("Source row");
    default:
        return {};
    }
}

} // namespace obeya
