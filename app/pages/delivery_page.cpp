#include "app/pages/delivery_page.h"

#include "app/item_models/change_table_model.h"
#include "app/pages/period_dialog.h"
#include "app/pages/record_dialog.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/dropped_files.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/metric_tile.h"
#include "app/widgets/record_table.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_label.h"
#include "reports/content/number_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace obeya {

using namespace Qt::StringLiterals;

DeliveryPage::DeliveryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"upload"_s))
    , m_rows(new ChangeTableModel(context.language, this))
{
    setObjectName(u"deliveryPage"_s);
    setAcceptDrops(true);
    auto *import = new ActionButton(ButtonKind::Primary, u"upload"_s, tr("Import data"));
    import->setObjectName(u"importData"_s);
    import->setEnabled(!context.session.isReadOnly());
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    addHeaderWidget(import);
    m_filterBar = makeFilterBar();
    addSubBar(m_filterBar);

    m_empty->setTexts(
        tr("Drop pipeline or incident exports here"),
        tr("CSV, JSON, XLSX, ZIP or gzip. They are recognized by their content. Files are read on "
           "this computer and are not uploaded."));
    connect(m_empty->setPrimary(u"upload"_s, tr("Import data")), &QPushButton::clicked, this,
            [this] { emit importRequested({}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeFigures());
    body()->addWidget(m_stack);

    DeliverySession *delivery = context.session.delivery();
    connect(delivery, &DeliverySession::changed, this, &DeliveryPage::show);
    connect(delivery, &DeliverySession::busyChanged, this, &Page::setBusy);
    connect(delivery, &DeliverySession::failed, this, [this](const Error &error) {
        m_context.prompts.error(this, tr("Delivery data"), error);
    });
    show();
}

QWidget *DeliveryPage::makeFilterBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 7, 24, 8);
    row->setSpacing(8);
    const auto label = [row](const QString &text) {
        auto *name = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
        name->setText(text);
        row->addWidget(name);
    };
    const auto combo = [this, row](const QString &name, const QString &accessible) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(accessible);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &DeliveryPage::readFilters);
        row->addWidget(box);
        return box;
    };
    label(tr("Period"));
    m_period = combo(u"periodFilter"_s, tr("Period"));
    disconnect(m_period, &QComboBox::activated, this, nullptr);
    connect(m_period, &QComboBox::activated, this, &DeliveryPage::pickPeriod);
    label(tr("Service"));
    m_service = combo(u"serviceFilter"_s, tr("Service"));
    label(tr("Environment"));
    m_environment = combo(u"environmentFilter"_s, tr("Environment"));
    label(tr("Compare"));
    m_compare = combo(u"comparisonFilter"_s, tr("Compare with"));
    m_compare->addItem(tr("previous period"));
    m_compare->addItem(tr("nothing"));
    m_bucket = new SegmentedControl({tr("Day"), tr("Week"), tr("Month")});
    m_bucket->setObjectName(u"bucketFilter"_s);
    connect(m_bucket, &SegmentedControl::picked, this, &DeliveryPage::readFilters);
    row->addWidget(m_bucket);
    m_reset = new ActionButton(ButtonKind::Quiet, {}, tr("Reset"));
    m_reset->setObjectName(u"resetFilters"_s);
    connect(m_reset, &QPushButton::clicked, m_context.session.delivery(),
            &DeliverySession::resetOptions);
    row->addWidget(m_reset);
    row->addStretch();
    label(tr("Report"));
    m_year = combo(u"yearFilter"_s, tr("Report year"));
    for (const int year : benchmarkYears())
        m_year->addItem(QString::number(year), year);
    return bar;
}

QWidget *DeliveryPage::makeFigures()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    for (const Measure measure : kMeasures) {
        auto *tile = new MetricTile;
        tile->setObjectName(u"deliveryTile%1"_s.arg(static_cast<int>(measure)));
        tile->setChecked(measure == m_measure);
        connect(tile, &QAbstractButton::clicked, this, [this, measure] {
            m_measure = measure;
            showCharts();
        });
        tiles->addWidget(tile);
        m_tiles.append(tile);
    }
    column->addLayout(tiles);

    auto *charts = new QHBoxLayout;
    charts->setSpacing(16);
    auto *trendCard = new Card;
    m_trend = new ChartView;
    m_trend->setObjectName(u"trendChart"_s);
    trendCard->contents()->addWidget(m_trend);
    auto *distributionCard = new Card;
    m_distribution = new ChartView;
    m_distribution->setObjectName(u"distributionChart"_s);
    distributionCard->contents()->addWidget(m_distribution);
    charts->addWidget(trendCard, 8);
    charts->addWidget(distributionCard, 5);
    column->addLayout(charts, 3);

    auto *tableCard = new Card;
    m_tableTitle = new TextLabel(TypeRole::BodyStrong);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_rows);
    proxy->setSortRole(ChangeTableModel::SortRole);
    m_table = new RecordTable(tr("Changes"), proxy);
    m_table->setObjectName(u"changeTable"_s);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ChangeTableModel::LeadTime, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(110);
    connect(m_table, &QAbstractItemView::activated, this,
            [this, proxy](const QModelIndex &index) { openRow(proxy->mapToSource(index).row()); });
    tableCard->contents()->addWidget(m_tableTitle);
    tableCard->contents()->addWidget(m_table, 1);
    column->addWidget(tableCard, 2);
    return page;
}

void DeliveryPage::show()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const auto metrics = delivery.metrics();
    setTitle(
        tr("Delivery data"),
        delivery.imports().isEmpty()
            ? tr("Nothing imported yet")
            : tr("%n import(s), the newest of %1", nullptr,
                 static_cast<int>(delivery.imports().size()))
                  .arg(dateText(delivery.imports().first().importedAt.date(), m_context.language)));
    m_filterBar->setVisible(metrics != nullptr);
    m_stack->setCurrentIndex(metrics || !delivery.isLoaded() ? 1 : 0);
    if (!metrics)
        return;
    showFilters();
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setTile(
            measureTile(*metrics, delivery.comparison().get(), kMeasures[i], m_context.language));
    m_rows->setMetrics(delivery.data(), metrics);
    m_tableTitle->setText(
        tr("Slowest changes: %n row(s)", nullptr, static_cast<int>(metrics->changes.size())));
    showCharts();
}

void DeliveryPage::showFilters()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const MetricsOptions &used = delivery.metrics()->options;
    showPeriods();
    m_compare->setCurrentIndex(delivery.comparisonChoice() == Comparison::PreviousPeriod ? 0 : 1);
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &names,
                         const QStringList &chosen) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(all);
        for (const QString &name : names)
            box->addItem(name, name);
        box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen.first()));
    };
    fill(m_service, tr("All %1").arg(delivery.services().size()), delivery.services(),
         used.services);
    fill(m_environment, tr("production"), delivery.environments(), delivery.options().environments);
    m_bucket->setCurrent(used.bucket == Bucket::Day ? 0 : used.bucket == Bucket::Week ? 1 : 2);
    const QSignalBlocker blocker(m_year);
    m_year->setCurrentIndex(m_year->findData(used.benchmarkYear));
    m_reset->setVisible(delivery.differsFromDefault());
}

// Choices of the period; their data is the number of weeks, 0 for all data.
static constexpr int kWeekChoices[] = {4, 13, 26, 52};
static constexpr int kOwnPeriod = -1;

void DeliveryPage::showPeriods()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const MetricsOptions &used = delivery.metrics()->options;
    const QString dates = periodText(*used.from, *used.to, m_context.language);
    const int weeks = delivery.lastWeeks();
    const bool isAll = !delivery.options().from && !delivery.options().to;
    const QSignalBlocker blocker(m_period);
    m_period->clear();
    if (!isAll && weeks == 0)
        m_period->addItem(dates, kOwnPeriod);
    m_period->addItem(isAll ? dates : tr("All data"), 0);
    for (const int choice : kWeekChoices) {
        const QString name = tr("Last %n week(s)", nullptr, choice);
        m_period->addItem(choice == weeks ? dates : name, choice);
    }
    m_period->addItem(tr("Choose days…"), kOwnPeriod);
    m_period->setCurrentIndex(isAll || weeks > 0 ? m_period->findData(weeks) : 0);
}

void DeliveryPage::pickPeriod(int index)
{
    DeliverySession *delivery = m_context.session.delivery();
    const int weeks = m_period->itemData(index).toInt();
    if (weeks != kOwnPeriod)
        return delivery->setLastWeeks(weeks);
    if (!delivery->metrics())
        return;
    const MetricsOptions &used = delivery->metrics()->options;
    auto *dialog = new PeriodDialog(*used.from, *used.to, this);
    connect(dialog, &QDialog::accepted, delivery, [delivery, dialog] {
        MetricsOptions options = delivery->options();
        options.from = dialog->from();
        options.to = dialog->to();
        delivery->setOptions(options);
    });
    connect(dialog, &QDialog::rejected, this, &DeliveryPage::showPeriods);
    dialog->open();
}

void DeliveryPage::showCharts()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    if (!delivery.metrics())
        return;
    m_trend->setChart(trendChart(*delivery.metrics(), m_measure, m_context.language),
                      m_context.language);
    m_distribution->setChart(
        distributionChart(*delivery.metrics(), m_measure, m_context.language),
        m_context.language);
}

void DeliveryPage::openRow(int row)
{
    const auto records = m_context.session.delivery()->data();
    const ShippedChange &shipped = m_rows->shipped(row);
    auto *dialog = new RecordDialog(m_context, this);
    dialog->addRecord(records->change(shipped.change));
    dialog->addRecord(records->deployment(shipped.deployment));
    dialog->open();
}

void DeliveryPage::readFilters()
{
    MetricsOptions options = m_context.session.delivery()->options();
    const auto chosen = [](const QComboBox *box) {
        const QString name = box->currentData().toString();
        return name.isEmpty() ? QStringList() : QStringList{name};
    };
    options.services = chosen(m_service);
    options.environments = chosen(m_environment);
    options.benchmarkYear = m_year->currentData().toInt();
    options.bucket = m_bucket->current() == 0   ? Bucket::Day
                     : m_bucket->current() == 1 ? Bucket::Week
                                                : Bucket::Month;
    m_context.settings.benchmarkYear = options.benchmarkYear;
    m_context.session.delivery()->setOptions(options);
    m_context.session.delivery()->setComparison(
        m_compare->currentIndex() == 0 ? Comparison::PreviousPeriod : Comparison::None);
}

void DeliveryPage::keyPressEvent(QKeyEvent *event)
{
    const int tile = event->key() - Qt::Key_1;
    if (tile >= 0 && tile < m_tiles.size()) {
        m_tiles[tile]->click();
    } else if (event->key() == Qt::Key_U) {
        m_bucket->setCurrent((m_bucket->current() + 1) % 3);
        readFilters();
    } else {
        Page::keyPressEvent(event);
    }
}

void DeliveryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_context.session.isReadOnly() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DeliveryPage::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (!files.isEmpty())
        emit importRequested(files);
}

} // namespace obeya
