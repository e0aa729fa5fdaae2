#pragma once

#include <QTableView>

namespace obeya {

// A table to read: rows are chosen as a whole, Tab leaves it. Lies in a card.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(const QString &name, QAbstractItemModel *model, QWidget *parent = nullptr);

protected:
    // Letters, digits and Backspace are keys of the page, not a search in the table.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace obeya
