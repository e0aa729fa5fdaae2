#pragma once

#include "app/session/page_context.h"
#include "assessments/delivery/delivery_columns.h"
#include "reports/content/delivery_rows.h"

#include <QAbstractTableModel>

#include <memory>

namespace obeya {

// The records behind a measure: deployments, changes or incidents, all of them, those of a bar or
// bucket, or those that were left out. Sorts itself; a million rows stay where they are. Values by
// SortRole, words by DisplayRole.
class DeliveryRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Name, Service, First, Second, Third, Fourth, Source, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        ExportRole // seconds for durations
    };

    DeliveryRowsModel(const Language &language, QObject *parent);

    void setMetrics(std::shared_ptr<const DeliveryColumns> data,
                    std::shared_ptr<const DeliveryMetrics> metrics);
    // Places in the list of the measure's kind.
    void showRows(Measure measure, const QList<int> &rows);
    void showLeftOut(LeftOutReason reason);

    RecordKind kind() const { return m_kind; }
    // What a row stands for; -1: nothing of the kind.
    qsizetype deployment(int row) const; // row of the data's deployments
    qsizetype change(int row) const;
    qsizetype incident(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    // One row of any kind: what it stands for, and its place in the lists of the metrics if it has
    // one there.
    struct Row
    {
        int record = -1;
        int deployment = -1;
        int place = -1;
    };

    void sortRows();
    QVariant cell(const Row &row, int column, bool isRaw) const;
    QVariant changeCell(const Row &row, int column, bool isRaw) const;
    QVariant deploymentCell(const Row &row, int column, bool isRaw) const;
    QVariant incidentCell(const Row &row, int column, bool isRaw) const;
    QVariant duration(std::optional<double> milliseconds, bool isRaw) const;
    QVariant time(std::optional<Instant> moment, bool isRaw) const;
    QString sourceText(const SourceRow &source) const;
    bool isNumber(int column) const;

    Language m_language;
    // Shared with the session and its workers, immutable.
    std::shared_ptr<const DeliveryColumns> m_data;
    std::shared_ptr<const DeliveryMetrics> m_metrics;
    RecordKind m_kind = RecordKind::Change;
    QList<Row> m_rows;
    int m_sortColumn = -1; // as they come
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace obeya
