#pragma once

#include <QStyledItemDelegate>

namespace obeya {

// Paints the rows of PracticeListModel: domain, capability, practice with level chip and marks.
class PracticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PracticeDelegate(double highestLevel, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    double m_highest;
};

} // namespace obeya
