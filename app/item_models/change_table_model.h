#pragma once

#include "app/session/page_context.h"
#include "assessments/delivery/metrics.h"

#include <QAbstractTableModel>

#include <memory>

namespace obeya {

// The changes behind the lead time, slowest first as computed; values by SortRole, words by
// DisplayRole.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Deployed,
        Change,
        Service,
        LeadTime,
        CommitToMerge,
        MergeToProduction,
        Source,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    ChangeTableModel(const Language &language, QObject *parent);
    void setMetrics(std::shared_ptr<const DeliveryColumns> data,
                    std::shared_ptr<const DeliveryMetrics> metrics);

    const ShippedChange &shipped(int row) const { return m_metrics->changes[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant words(const ShippedChange &row, int column) const;
    QVariant raw(const ShippedChange &row, int column) const;

    Language m_language;
    // Shared with the session and its workers, immutable.
    std::shared_ptr<const DeliveryColumns> m_data;
    std::shared_ptr<const DeliveryMetrics> m_metrics;
};

} // namespace obeya
