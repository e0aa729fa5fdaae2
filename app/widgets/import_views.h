#pragma once

#include "app/widgets/card.h"
#include "app/widgets/text_label.h"

#include <QStyledItemDelegate>

class QComboBox;
class QGridLayout;

namespace obeya {

// Paints the rows of ImportFilesModel as cards.
class FileCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Paints the cells of PreviewTableModel: what is wrong with icon, colour and bold text.
class PreviewCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

// What there is, with what it rests on, and a choice for it: one row each.
class ChoiceGrid : public Card
{
    Q_OBJECT

public:
    struct Row
    {
        QString id; // for the signal
        QString label;
        QString remark = {}; // behind the label
        QStringList choices = {};
        int chosen = -1;      // of the choices
        bool isFixed = false; // the choice is shown, not changed
        QString value = {};
        QString check = {};
        TextTone tone = TextTone::Secondary;

        friend bool operator==(const Row &, const Row &) = default;
    };

    // The headers of label, choice, value and check; none without texts.
    ChoiceGrid(const QString &title, const QString &hint, const QStringList &headers,
               QWidget *parent = nullptr);
    void setHint(const QString &hint);
    // Widgets stay while ids and choices stay, and with them the focus.
    void setRows(const QList<Row> &rows);

signals:
    void picked(const QString &id, int choice); // by the user

private:
    struct Line
    {
        TextLabel *label = nullptr;
        TextLabel *remark = nullptr;
        TextLabel *fixed = nullptr; // instead of the choice
        QComboBox *choice = nullptr;
        TextLabel *value = nullptr;
        TextLabel *check = nullptr;
        QLabel *icon = nullptr;
        QLayout *names = nullptr; // of label and remark
    };
    void makeLines(const QList<Row> &rows);

    QGridLayout *m_grid;
    TextLabel *m_hint;
    int m_firstRow = 0;
    QList<Row> m_rows;
    QList<Line> m_lines;
};

} // namespace obeya
