#include "app/pages/delivery_page.h"

#include "app/item_models/delivery_rows_model.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/dropped_files.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/metric_tile.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/small_charts.h"
#include "reports/content/delivery_views.h"
#include "reports/content/measure_figures.h"
#include "reports/content/method_text.h"
#include "reports/content/number_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace obeya {

using namespace Qt::StringLiterals;

DeliveryPage::DeliveryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"upload"_s))
    , m_rows(new DeliveryRowsModel(context.language, this))
{
    setObjectName(u"deliveryPage"_s);
    setAcceptDrops(true);
    auto *import = new ActionButton(ButtonKind::Primary, u"upload"_s, tr("Import data"));
    import->setObjectName(u"importData"_s);
    import->setEnabled(!context.session.isReadOnly());
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    m_filterBar = makeFilterBar();
    addSubBar(m_filterBar);
    setBodyMargins(0, 0, 0, 0);
    m_empty->setTexts(
        tr("Drop pipeline or incident exports here"),
        tr("CSV, JSON, XLSX, ZIP or gzip. They are recognized by their content. Files are read on "
           "this computer and are not uploaded."));
    connect(m_empty->setPrimary(u"upload"_s, tr("Import data")), &QPushButton::clicked, this,
            [this] { emit importRequested({}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeFigures());
    addHeaderWidget(import);
    body()->addWidget(m_stack);

    DeliverySession *delivery = context.session.delivery();
    connect(delivery, &DeliverySession::changed, this, &DeliveryPage::showData);
    connect(delivery, &DeliverySession::busyChanged, this, &Page::setBusy);
    connect(delivery, &DeliverySession::failed, this, [this](const Error &error) {
        m_context.prompts.error(this, tr("Delivery data"), error);
    });
    showData();
}

void DeliveryPage::showData()
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
    // Buckets and bars are others now; what was left out keeps its meaning.
    m_narrowings.removeIf(
        [](const Narrowing &narrowing) { return narrowing.by != Narrowing::By::LeftOut; });
    showCharts();
    showRows();
}

Measure DeliveryPage::shownMeasure() const
{
    return m_shownView == View::Rework ? Measure::ReworkRate : m_measure;
}

void DeliveryPage::selectMeasure(Measure measure)
{
    if (m_measure != measure) {
        m_measure = measure;
        m_shownView = View::Trend;
        m_narrowings.clear();
    }
    showCharts();
    showRows();
}

void DeliveryPage::showMeasure(const QString &measure)
{
    static const QHash<QString, Measure> tiles{
        {u"deployment_frequency"_s, Measure::DeploymentFrequency},
        {u"change_failure_rate"_s, Measure::ChangeFailureRate},
        {u"rework_rate"_s, Measure::ChangeFailureRate},
        {u"time_to_restore"_s, Measure::TimeToRestore}};
    m_tiles[static_cast<int>(tiles.value(measure, Measure::LeadTime))]->click();
}

// The views that the selected measure has.
void DeliveryPage::showViews()
{
    const QSignalBlocker blocker(m_view);
    m_view->clear();
    const auto add = [this](View view, const QString &name) {
        m_view->addItem(name, static_cast<int>(view));
    };
    add(View::Trend, tr("Trend"));
    if (m_measure == Measure::LeadTime)
        add(View::Parts, tr("Commit, merge, production"));
    if (m_measure == Measure::DeploymentFrequency)
        add(View::Calendar, tr("Weekday and hour"));
    if (m_measure == Measure::ChangeFailureRate)
        add(View::Rework, tr("Rework rate"));
    if (m_context.session.delivery()->metrics()->services.size() > 1)
        add(View::Services, tr("By service"));
    m_view->setCurrentIndex(qMax(0, m_view->findData(static_cast<int>(m_shownView))));
    m_shownView = static_cast<View>(m_view->currentData().toInt());
}

void DeliveryPage::showCharts()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const auto metrics = delivery.metrics();
    if (!metrics)
        return;
    showViews();
    QList<ChartSpec> small;
    if (m_shownView == View::Parts)
        small = leadTimeParts(*metrics, *delivery.data(), m_context.language);
    else if (m_shownView == View::Calendar)
        small = deploymentCalendar(*metrics, m_context.language);
    else if (m_shownView == View::Services)
        small = serviceTrends(*metrics, m_measure, m_context.language);
    m_trend->setHeadMargin(m_view->sizeHint().width() + 8);
    m_small->setHeadMargin(m_view->sizeHint().width() + 8);
    m_small->setCharts(small, m_context.language);
    m_trendStack->setCurrentIndex(small.isEmpty() ? 0 : 1);
    m_trend->setChart(trendChart(*metrics, shownMeasure(), m_context.language), m_context.language);
    m_distribution->setChart(distributionChart(*metrics, shownMeasure(), m_context.language),
                             m_context.language);
    showStory();
}

QString DeliveryPage::storyNote() const
{
    const GraphGaps &gaps = m_context.session.delivery()->metrics()->graphGaps;
    QStringList notes;
    if (gaps.unknownCommits > 0)
        notes.append(tr("%n deployment(s) of a commit that is not in the imported history.",
                        nullptr, gaps.unknownCommits));
    if (gaps.turns > 0)
        notes.append(tr("%n deployment(s) do not contain the one before: another branch, an "
                        "earlier commit or a rewritten history.",
                        nullptr, gaps.turns));
    if (gaps.unknownParents > 0)
        notes.append(
            tr("The history names %n commit(s) without a record.", nullptr, gaps.unknownParents));
    return shownMeasure() == Measure::LeadTime ? notes.join(u' ') : QString();
}

void DeliveryPage::showStory()
{
    const DeliveryMetrics &metrics = *m_context.session.delivery()->metrics();
    const Language &language = m_context.language;
    const Measure measure = shownMeasure();
    FigurePanel::Story story;
    story.title = measureName(measure, language);
    const QString reason = reasonText(measureReason(metrics.all, measure), language);
    story.figure = measureValue(metrics.all, measure)
                       ? tr("%1, from %2")
                             .arg(measureValueText(metrics.all, measure, language).joined(),
                                  measureRecordsText(metrics.all, measure, language))
                       : reason;
    story.definition = definitionText(measure, metrics.options, language);
    if (measure == Measure::LeadTime)
        story.leftOut = leadTimeLeftOut(metrics.all.leadTime, language);
    else if (measure == Measure::TimeToRestore)
        story.leftOut = restoreLeftOut(metrics.all.timeToRestore, language);
    else if (measure == Measure::ChangeFailureRate)
        story.leftOut = failureLeftOut(metrics.all.incidents, language);
    story.leftOut += recordsLeftOut(metrics.all.leftOut, language);
    for (const auto &[name, value] : optionFacts(metrics.options, language))
        story.facts.append({name, value});
    if (metrics.dataUntil)
        story.facts.append(
            {tr("Data until"), recordTimeText(*metrics.dataUntil, metrics.options.zone)});
    story.note = storyNote();
    m_story->tell(story);
}

void DeliveryPage::keyPressEvent(QKeyEvent *event)
{
    const int tile = event->key() - Qt::Key_1;
    if (tile >= 0 && tile < m_tiles.size()) {
        m_tiles[tile]->click();
    } else if (event->key() == Qt::Key_U) {
        m_bucket->setCurrent((m_bucket->current() + 1) % 3);
        readFilters();
    } else if (event->key() == Qt::Key_Backspace && !m_narrowings.isEmpty()) {
        widen(m_narrowings.size() - 1);
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
