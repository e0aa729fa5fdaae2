#include "app/widgets/chart_table_dialog.h"

#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"
#include "reports/content/chart_table.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

ChartTableDialog::ChartTableDialog(const ChartSpec &spec, const Language &language, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"chartTableDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Chart as a table"));
    resize(560, 480);
    const ChartTable values = chartTable(spec, language);
    auto *table = new QTableWidget(static_cast<int>(values.rows.size()),
                                   static_cast<int>(values.columns.size()));
    table->setObjectName(u"chartTable"_s);
    table->setAccessibleName(spec.title);
    table->setHorizontalHeaderLabels(values.columns);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(values.rows[row].value(column)));
    }
    auto *title = new TextLabel(TypeRole::Lead);
    title->setText(spec.title);
    title->setReadable();
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(title);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace obeya
