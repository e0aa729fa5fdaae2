#include "app/item_models/delivery_rows_model.h"
#include "app/pages/delivery_page.h"
#include "app/pages/method_dialog.h"
#include "app/session/app_settings.h"
#include "app/session/project_session.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/metric_tile.h"
#include "app/widgets/small_charts.h"
#include "assessments/project/sample_project.h"
#include "models/model_catalog.h"
#include "tests/app/answered_prompts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class DeliveryPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = m_folder.filePath(u"sample.obeya"_s);
        ASSERT_TRUE(writeSampleProject(path, u"en"_s, m_clock));
        auto session =
            ProjectSession::open(path, OpenMode::ReadWrite, ModelCatalog::builtIn(), m_clock);
        ASSERT_TRUE(session);
        m_session = *std::move(session);
        m_page = std::make_unique<DeliveryPage>(
            PageContext{*m_session, Language(u"en"_s), m_prompts, m_settings});
        m_page->resize(1220, 800);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->delivery()->metrics() != nullptr; },
                                    10'000));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    QAbstractItemModel *rows() const { return find<QTableView>(u"recordTable"_s)->model(); }
    void pickView(const QString &name)
    {
        auto *view = find<QComboBox>(u"trendView"_s);
        ASSERT_GE(view->findText(name), 0) << qPrintable(name);
        view->setCurrentIndex(view->findText(name));
        emit view->activated(view->currentIndex());
    }
    const MetricSet &figures() const { return m_session->delivery()->metrics()->all; }

    QTemporaryDir m_folder;
    Clock m_clock = [] { return QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC); };
    AppSettings m_settings;
    test::AnsweredPrompts m_prompts;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<DeliveryPage> m_page;
};

} // namespace

TEST_F(DeliveryPageTest, TheRowsAreThoseOfTheSelectedTile)
{
    const QAbstractItemModelTester tester(rows(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rows()->rowCount(), figures().leadTime.records);
    QTest::keyClick(m_page.get(), Qt::Key_1);
    EXPECT_EQ(rows()->rowCount(), figures().frequency.deployments);
    QTest::keyClick(m_page.get(), Qt::Key_3);
    EXPECT_EQ(rows()->rowCount(), figures().changeFailureRate.deployments);
    QTest::keyClick(m_page.get(), Qt::Key_4);
    EXPECT_GE(rows()->rowCount(), figures().timeToRestore.records);
}

TEST_F(DeliveryPageTest, ABucketNarrowsTheRowsUntilBackspace)
{
    auto *trend = find<ChartView>(u"trendChart"_s);
    emit trend->pointActivated(0);
    EXPECT_EQ(rows()->rowCount(), figures().leadTime.series.first().records);
    EXPECT_TRUE(find<QPushButton>(u"narrowing0"_s));
    emit find<ChartView>(u"distributionChart"_s)->pointActivated(0);
    EXPECT_LE(rows()->rowCount(), figures().leadTime.series.first().records);
    QTest::keyClick(m_page.get(), Qt::Key_Backspace);
    QTest::keyClick(m_page.get(), Qt::Key_Backspace);
    EXPECT_EQ(rows()->rowCount(), figures().leadTime.records);
}

TEST_F(DeliveryPageTest, ACountOfWhatWasLeftOutOpensItsRows)
{
    const DeliveryMetrics &metrics = *m_session->delivery()->metrics();
    ASSERT_FALSE(metrics.leftOutRows.isEmpty());
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->objectName().startsWith("leftOut"_L1))
            continue;
        const int count = button->text().section(u' ', 0, 0).toInt();
        button->click();
        EXPECT_EQ(rows()->rowCount(), count) << qPrintable(button->text());
        return;
    }
    ADD_FAILURE() << "nothing was left out";
}

TEST_F(DeliveryPageTest, ViewsFollowTheMeasure)
{
    pickView(u"Commit, merge, production"_s);
    EXPECT_TRUE(find<SmallCharts>(QString())->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_3);
    pickView(u"Rework rate"_s);
    EXPECT_EQ(rows()->rowCount(), figures().reworkRate.deployments);
    QTest::keyClick(m_page.get(), Qt::Key_1);
    pickView(u"Weekday and hour"_s);
    EXPECT_TRUE(find<ChartView>(u"smallChart1"_s));
    pickView(u"By service"_s);
    EXPECT_TRUE(find<ChartView>(u"smallChart0"_s));
}

TEST_F(DeliveryPageTest, SortsByTheValueNotByTheWords)
{
    rows()->sort(DeliveryRowsModel::First, Qt::AscendingOrder);
    double before = -1;
    for (int row = 0; row < rows()->rowCount(); ++row) {
        const double value = rows()
                                 ->index(row, DeliveryRowsModel::First)
                                 .data(DeliveryRowsModel::SortRole)
                                 .toDouble();
        EXPECT_GE(value, before);
        before = value;
    }
}

TEST_F(DeliveryPageTest, ExportsTheRowsShown)
{
    m_prompts.fileToSave = m_folder.filePath(u"rows.csv"_s);
    find<QPushButton>(u"exportRows"_s)->click();
    QFile file(m_prompts.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), rows()->rowCount() + 1);
}

TEST_F(DeliveryPageTest, SeveralServicesCanBeTicked)
{
    QMenu *menu = find<QMenu>(u"serviceFilterMenu"_s);
    QStringList ticked;
    for (QAction *action : menu->actions()) {
        if (action->isCheckable() && ticked.size() < 2) {
            action->setChecked(true);
            ticked.append(action->data().toString());
        }
    }
    ASSERT_EQ(ticked.size(), 2);
    const int all = figures().frequency.deployments;
    emit menu->aboutToHide();
    EXPECT_TRUE(QTest::qWaitFor([&] { return figures().frequency.deployments < all; }, 5'000));
    EXPECT_EQ(m_session->delivery()->metrics()->options.services, ticked);
}

TEST_F(DeliveryPageTest, EveryChartHasATableBehindIt)
{
    for (const QString &name : {u"trendChart"_s, u"distributionChart"_s}) {
        auto *chart = find<ChartView>(name);
        QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        auto *table = chart->findChild<QTableWidget *>(u"chartTable"_s);
        ASSERT_TRUE(table);
        EXPECT_EQ(table->rowCount(),
                  name == u"trendChart"_s ? figures().leadTime.series.size() : 8);
        EXPECT_FALSE(table->item(0, 1)->text().isEmpty());
    }
}

TEST_F(DeliveryPageTest, TheMethodCanBeChangedAndReset)
{
    const std::optional<double> median = figures().leadTime.value;
    find<QPushButton>(u"changeMethod"_s)->click();
    auto *dialog = find<MethodDialog>(u"methodDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->options(), m_session->delivery()->options());
    dialog->findChild<QComboBox *>(u"centralValue"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox *>(u"failureSource"_s)->setCurrentIndex(1);
    dialog->findChild<QCheckBox *>(u"usesWorkingHours"_s)->setChecked(true);
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return figures().leadTime.value != median; }, 5'000));
    const MetricsOptions &used = m_session->delivery()->metrics()->options;
    EXPECT_EQ(used.central, CentralValue::Mean);
    EXPECT_EQ(used.failure, FailureSource::Pipeline);
    EXPECT_TRUE(used.workingCalendar);
    find<QPushButton>(u"resetFilters"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return figures().leadTime.value == median; }, 5'000));
}

} // namespace obeya
