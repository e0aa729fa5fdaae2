#pragma once

#include "models/model_comparison.h"
#include "reports/content/language.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace obeya {

using SharedModel = std::shared_ptr<const CapabilityModel>; // shared with the catalog, immutable

// What became of each practice between two models.
class ModelComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, Older, Newer, Changed, ColumnCount };
    enum Role { FateRole = Qt::UserRole };

    ModelComparisonModel(const Language &language, QObject *parent);
    void setModels(const SharedModel &older, const SharedModel &newer);
    int count(PracticeFate fate) const;
    // Of a row with one practice on each side; else empty.
    QList<TextChange> textChangesOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString fateText(PracticeFate fate);
    static QString partText(PracticePart part);

private:
    QString words(const PracticeComparison &row, int column) const;
    QString nameOf(const CapabilityModel &model, const PracticeId &practice) const;

    Language m_language;
    SharedModel m_older;
    SharedModel m_newer;
    QList<PracticeComparison> m_rows;
};

// Leaves out what was kept as it is.
class ModelDifferences : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShowsKept(bool shows);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_showsKept = false;
};

} // namespace obeya
