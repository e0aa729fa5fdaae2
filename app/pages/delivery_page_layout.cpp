#include "app/item_models/delivery_rows_model.h"
#include "app/pages/delivery_page.h"
#include "app/session/project_session.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/metric_tile.h"
#include "app/widgets/record_table.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/small_charts.h"
#include "app/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

namespace obeya {

using namespace Qt::StringLiterals;

static void addLabel(QHBoxLayout *row, const QString &text)
{
    auto *name = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    name->setText(text);
    row->addWidget(name);
}

QComboBox *DeliveryPage::addFilter(QHBoxLayout *row, const QString &name, const QString &label)
{
    addLabel(row, label);
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(box);
    return box;
}

// A button with a list of names to tick; it stays open while ticking.
ActionButton *DeliveryPage::addChecklist(QHBoxLayout *row, const QString &name,
                                         const QString &label)
{
    addLabel(row, label);
    auto *button = new ActionButton(ButtonKind::Normal, u"chevd"_s, {});
    button->setObjectName(name);
    button->setAccessibleName(label);
    button->setLayoutDirection(Qt::RightToLeft); // the arrow behind the text
    auto *menu = new QMenu(button);
    menu->setLayoutDirection(Qt::LeftToRight);
    menu->setObjectName(name + "Menu"_L1);
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    connect(menu, &QMenu::aboutToHide, this, &DeliveryPage::readFilters);
    row->addWidget(button);
    return button;
}

QWidget *DeliveryPage::makeFilterBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 7, 24, 8);
    row->setSpacing(8);
    m_period = addFilter(row, u"periodFilter"_s, tr("Period"));
    connect(m_period, &QComboBox::activated, this, &DeliveryPage::pickPeriod);
    m_service = addChecklist(row, u"serviceFilter"_s, tr("Service"));
    m_environment = addChecklist(row, u"environmentFilter"_s, tr("Environment"));
    m_compare = addFilter(row, u"comparisonFilter"_s, tr("Compare"));
    m_compare->addItem(tr("previous period"));
    m_compare->addItem(tr("nothing"));
    connect(m_compare, &QComboBox::activated, this, &DeliveryPage::readFilters);
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
    m_year = addFilter(row, u"yearFilter"_s, tr("Report"));
    for (const int year : benchmarkYears())
        m_year->addItem(QString::number(year), year);
    connect(m_year, &QComboBox::activated, this, &DeliveryPage::readFilters);
    return bar;
}

QWidget *DeliveryPage::makeTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (const Measure measure : kMeasures) {
        auto *tile = new MetricTile;
        tile->setObjectName(u"deliveryTile%1"_s.arg(static_cast<int>(measure)));
        tile->setChecked(measure == m_measure);
        connect(tile, &QAbstractButton::clicked, this, [this, measure] { selectMeasure(measure); });
        row->addWidget(tile);
        m_tiles.append(tile);
    }
    return tiles;
}

QWidget *DeliveryPage::makeCharts()
{
    auto *charts = new QWidget;
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *trendCard = new Card;
    m_trend = new ChartView;
    m_trend->setObjectName(u"trendChart"_s);
    connect(m_trend, &ChartView::pointActivated, this, [this](int point) {
        narrow({Narrowing::By::Bucket, point, bucketName(point)});
    });
    m_small = new SmallCharts;
    m_trendStack = new QStackedWidget;
    m_trendStack->addWidget(m_trend);
    m_trendStack->addWidget(m_small);
    m_view = new QComboBox;
    m_view->setObjectName(u"trendView"_s);
    m_view->setAccessibleName(tr("What the chart shows"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_view, &QComboBox::activated, this, [this](int index) {
        m_shownView = static_cast<View>(m_view->itemData(index).toInt());
        m_narrowings.clear();
        showCharts();
        showRows();
    });
    // Beside the title of the chart, not above it: the height is the chart's.
    auto *overlaid = new QGridLayout;
    overlaid->addWidget(m_trendStack, 0, 0);
    overlaid->addWidget(m_view, 0, 0, Qt::AlignTop | Qt::AlignRight);
    trendCard->contents()->addLayout(overlaid, 1);
    auto *distributionCard = new Card;
    m_distribution = new ChartView;
    m_distribution->setObjectName(u"distributionChart"_s);
    connect(m_distribution, &ChartView::pointActivated, this, [this](int bar) {
        const auto &chart = std::get<DistributionChart>(m_distribution->chart()->chart);
        narrow({Narrowing::By::Bar, bar, chart.bars.value(bar).label});
    });
    distributionCard->contents()->addWidget(m_distribution);
    row->addWidget(trendCard, 8);
    row->addWidget(distributionCard, 5);
    return charts;
}

QWidget *DeliveryPage::makeTable()
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_tableTitle = new TextLabel(TypeRole::BodyStrong);
    m_tableNote = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    m_export = new ActionButton(ButtonKind::Quiet, u"exporti"_s, tr("Export rows"));
    m_export->setObjectName(u"exportRows"_s);
    connect(m_export, &QPushButton::clicked, this, &DeliveryPage::exportRows);
    head->addLayout(m_chips);
    head->addWidget(m_tableTitle);
    head->addWidget(m_tableNote);
    head->addStretch();
    head->addWidget(m_export);
    m_table = new RecordTable(tr("Records"), m_rows);
    m_table->setObjectName(u"recordTable"_s);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setMinimumSectionSize(84);
    m_table->horizontalHeader()->setResizeContentsPrecision(60); // rows that it measures
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DeliveryRowsModel::Name,
                                                      QHeaderView::Stretch);
    m_table->setMinimumHeight(110);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    card->contents()->addLayout(head);
    card->contents()->addWidget(m_table, 1);
    return card;
}

QWidget *DeliveryPage::makeFigures()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *figures = new QWidget;
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(16);
    column->addWidget(makeTiles());
    column->addWidget(makeCharts(), 3);
    column->addWidget(makeTable(), 2);
    row->addWidget(figures, 1);
    m_story = new FigurePanel;
    connect(m_story, &FigurePanel::methodRequested, this, &DeliveryPage::openMethod);
    connect(m_story, &FigurePanel::leftOutPicked, this, [this](LeftOutReason reason) {
        narrow({Narrowing::By::LeftOut, static_cast<int>(reason),
                leftOutReasonText(reason, m_context.language)});
    });
    row->addWidget(m_story);
    setSidePanel(m_story, SidePanelStart::Closed); // the figures need the width
    return page;
}

} // namespace obeya
