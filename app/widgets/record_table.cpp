#include "app/widgets/record_table.h"

#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace obeya {

namespace {

// The chosen row shows where the focus is; a ring around one of its cells would mislead.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, cell, index);
    }
};

} // namespace

RecordTable::RecordTable(const QString &name, QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 12);
    horizontalHeader()->setFont(typeFont(TypeRole::CaptionStrong));
    horizontalHeader()->setHighlightSections(false);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool isTyped = event->key() > Qt::Key_Space && event->key() <= Qt::Key_AsciiTilde;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (isTyped || event->key() == Qt::Key_Backspace))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace obeya
