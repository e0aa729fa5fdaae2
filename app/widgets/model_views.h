#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace obeya {

// Paints the rows of ModelLibraryModel as cards.
class ModelCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Shows a ModelTreeModel: chevrons, domain marks, counts, an accent bar at the chosen row.
class ModelTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit ModelTreeView(QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
};

} // namespace obeya
