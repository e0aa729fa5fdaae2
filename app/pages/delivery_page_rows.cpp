#include "app/item_models/delivery_rows_model.h"
#include "app/pages/delivery_page.h"
#include "app/pages/record_dialog.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"
#include "models/base/atomic_file.h"
#include "reports/content/measure_figures.h"
#include "reports/export/csv_writer.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

QString DeliveryPage::bucketName(int bucket) const
{
    const auto metrics = m_context.session.delivery()->metrics();
    const QList<SeriesPoint> &series = measureSeries(metrics->all, shownMeasure());
    if (bucket < 0 || bucket >= series.size())
        return {};
    return bucketNameText(series[bucket].start, metrics->options.bucket, m_context.language);
}

// A new narrowing takes the place of the one of its kind; what was left out stands alone.
void DeliveryPage::narrow(const Narrowing &narrowing)
{
    const bool isAlone = narrowing.by == Narrowing::By::LeftOut;
    m_narrowings.removeIf([&](const Narrowing &other) {
        return isAlone || other.by == narrowing.by || other.by == Narrowing::By::LeftOut;
    });
    m_narrowings.append(narrowing);
    showRows();
}

void DeliveryPage::widen(qsizetype place)
{
    m_narrowings.removeAt(place);
    showRows();
}

QList<int> DeliveryPage::narrowedRows() const
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const DeliveryMetrics &metrics = *delivery.metrics();
    QList<int> rows = rowsOf(metrics, shownMeasure());
    for (const Narrowing &narrowing : m_narrowings) {
        const QList<int> some =
            narrowing.by == Narrowing::By::Bucket
                ? rowsOfBucket(metrics, *delivery.data(), shownMeasure(), narrowing.place)
                : rowsOfBar(metrics, shownMeasure(), narrowing.place);
        QList<int> both; // both lists rise
        std::set_intersection(rows.cbegin(), rows.cend(), some.cbegin(), some.cend(),
                              std::back_inserter(both));
        rows = both;
    }
    return rows;
}

void DeliveryPage::showRows()
{
    if (!m_context.session.delivery()->metrics())
        return;
    const RecordKind before = m_rows->kind();
    if (!m_narrowings.isEmpty() && m_narrowings.first().by == Narrowing::By::LeftOut)
        m_rows->showLeftOut(static_cast<LeftOutReason>(m_narrowings.first().place));
    else
        m_rows->showRows(shownMeasure(), narrowedRows());
    if (m_rows->kind() != before)
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    const QString titles[] = {tr("Deployments"), tr("Slowest changes"),
                              tr("Incidents, open ones first")};
    m_tableTitle->setText(titles[static_cast<int>(m_rows->kind())]);
    const QString count = tr("%n row(s).", nullptr, m_rows->rowCount());
    m_tableNote->setText(m_narrowings.isEmpty()
                             ? tr("%1 Select a bar or a bucket to narrow them.").arg(count)
                             : count);
    m_export->setEnabled(m_rows->rowCount() > 0);
    showChips();
}

void DeliveryPage::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype place = 0; place < m_narrowings.size(); ++place) {
        auto *chip = new ActionButton(ButtonKind::Normal, u"close"_s, m_narrowings[place].name);
        chip->setObjectName(u"narrowing%1"_s.arg(place));
        chip->setToolTip(tr("Show all rows again"));
        connect(chip, &QPushButton::clicked, this, [this, place] { widen(place); });
        m_chips->addWidget(chip);
    }
}

void DeliveryPage::openRow(int row)
{
    const auto records = m_context.session.delivery()->data();
    auto *dialog = new RecordDialog(m_context, this);
    if (m_rows->change(row) >= 0)
        dialog->addRecord(records->change(m_rows->change(row)));
    if (m_rows->incident(row) >= 0)
        dialog->addRecord(records->incidents().at(m_rows->incident(row)));
    if (m_rows->deployment(row) >= 0)
        dialog->addRecord(records->deployment(m_rows->deployment(row)));
    dialog->open();
}

// Durations in seconds, everything else in words.
static SheetCell exportCell(const QModelIndex &index)
{
    const QVariant value = index.data(DeliveryRowsModel::ExportRole);
    if (!value.isValid())
        return std::monostate();
    return value.userType() == QMetaType::Double ? SheetCell(value.toDouble())
                                                 : SheetCell(value.toString());
}

void DeliveryPage::exportRows()
{
    m_context.prompts.saveFile(
        this, tr("Export rows"), tr("CSV files (*.csv)"),
        u"%1/%2.csv"_s.arg(m_context.settings.lastFolder, tr("rows")), [this](const QString &path) {
            Sheet sheet;
            for (int column = 0; column < m_rows->columnCount(); ++column)
                sheet.columns.append(
                    {m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
            for (int row = 0; row < m_rows->rowCount(); ++row) {
                QList<SheetCell> cells;
                for (int column = 0; column < m_rows->columnCount(); ++column)
                    cells.append(exportCell(m_rows->index(row, column)));
                sheet.rows.append(cells);
            }
            if (const auto written = writeFileAtomically(path, writeCsv(sheet)); !written)
                m_context.prompts.error(this, tr("Export rows"), written.error());
        });
}

} // namespace obeya
