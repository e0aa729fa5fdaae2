#pragma once

#include "assessments/import/evidence_preview.h"

#include <QAbstractTableModel>

namespace obeya {

// Rows of a file as they stand there, with what is wrong in their cells.
class PreviewTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole }; // of the remark on a cell; none without one

    explicit PreviewTableModel(QObject *parent = nullptr);

    // `columns`: the file's columns by ours, where they have other names.
    void setPreview(const EvidencePreview &preview, const QHash<QString, QString> &columns);
    enum class Rows { All, Problems };
    void show(Rows rows);
    void showOnly(const RecordRemark &problem);      // the rows of which it is said
    int columnFor(const RecordRemark &remark) const; // 0: the row as a whole

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const RecordRemark *remarkOn(const PreviewRow &row, int column) const;

    EvidencePreview m_preview;
    QHash<QString, QString> m_columns;
    QList<PreviewRow> m_rows;
};

} // namespace obeya
