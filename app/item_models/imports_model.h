#pragma once

#include "assessments/storage/stored_values.h"
#include "reports/content/language.h"

#include <QAbstractTableModel>

namespace obeya {

// The imports of a team, newest first.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Files, New, Changed, Unchanged, Rejected, ColumnCount };

    explicit ImportsModel(Language language, QObject *parent = nullptr);
    void setImports(const QList<ImportRecord> &imports);
    ImportId idAt(int row) const { return m_imports.at(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    QList<ImportRecord> m_imports;
};

} // namespace obeya
