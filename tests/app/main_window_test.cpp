#include "app/pages/assessment_page.h"
#include "app/pages/main_window.h"
#include "app/widgets/metric_tile.h"
#include "assessments/project/sample_project.h"
#include "tests/app/answered_prompts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// The whole window; the sample project is written when a test asks for it.
class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_settings.language = u"en"_s;
        makeWindow();
    }

    void makeWindow()
    {
        m_window =
            std::make_unique<MainWindow>(m_settings, m_prompts, ModelCatalog::builtIn(), m_clock);
    }

    QString sample()
    {
        const QString path = m_folder.filePath(u"sample.obeya"_s);
        EXPECT_TRUE(writeSampleProject(path, u"en"_s, m_clock));
        return path;
    }

    void openSample()
    {
        m_window->openProject(sample());
        ASSERT_TRUE(QTest::qWaitFor([this] { return tileValue() != u"–"_s; }, 10'000));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    QString tileValue(int tile = 0) const
    {
        const auto *found = find<MetricTile>(u"tile%1"_s.arg(tile));
        return found ? found->tile().value : u"–"_s;
    }

    QAction *command(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_window.get()) && label->text().contains(text))
                return true;
        }
        return false;
    }

    const Clock m_clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    QTemporaryDir m_folder;
    test::AnsweredPrompts m_prompts;
    AppSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, SaysWhatToDoWithoutAProject)
{
    EXPECT_TRUE(shows(u"No project open"_s));
    EXPECT_TRUE(find<QWidget>(u"welcome"_s));
    EXPECT_FALSE(find<QWidget>(u"sidebar"_s)->isVisibleTo(m_window.get()));
    EXPECT_FALSE(command(u"Close project"_s)->isEnabled());
}

TEST_F(MainWindowTest, ShowsTheFiguresOfTheSampleProject)
{
    openSample();
    EXPECT_EQ(m_window->windowTitle(), u"Checkout Platform — Obeya"_s);
    EXPECT_EQ(tileValue(0), u"4.2"_s);
    EXPECT_EQ(tileValue(1), u"3.8"_s);
    EXPECT_EQ(tileValue(2), u"12.8"_s);
    EXPECT_EQ(tileValue(3), u"3.7"_s);
    EXPECT_TRUE(shows(u"109 production deployments"_s));
    EXPECT_EQ(m_settings.recentProjects.size(), 1);
}

TEST_F(MainWindowTest, OpensThePagesByTheirShortcuts)
{
    openSample();
    const std::pair<QString, QString> pages[] = {{u"Ctrl+2"_s, u"assessmentPage"_s},
                                                 {u"Ctrl+4"_s, u"deliveryPage"_s},
                                                 {u"Ctrl+8"_s, u"reportPage"_s},
                                                 {u"Ctrl+1"_s, u"overviewPage"_s}};
    for (const auto &[keys, name] : pages) {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(keys))
                action->trigger();
        }
        const auto *page = find<QWidget>(name);
        ASSERT_TRUE(page) << qPrintable(name);
        EXPECT_TRUE(page->isVisibleTo(m_window.get())) << qPrintable(name);
    }
}

TEST_F(MainWindowTest, PreparesAnImportInThePlaceOfTheDeliveryData)
{
    openSample();
    QFile file(m_folder.filePath(u"incidents.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("id,opened\nnew-1,2026-05-04T10:00:00Z\n");
    file.close();
    m_window->showImport({file.fileName()});
    const auto startsWith = [this](const QString &text) {
        const auto *start = find<QPushButton>(u"startImport"_s);
        return start && start->text() == text;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return startsWith(u"Import 1 rows"_s); }, 10'000));
    m_window->showPage(PageId::Overview);
    command(u"Light or dark"_s)->trigger(); // every page is made anew
    m_window->showPage(PageId::Delivery);
    EXPECT_TRUE(startsWith(u"Import 1 rows"_s));
    find<QPushButton>(u"startImport"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return startsWith(u"Show delivery data"_s); }, 10'000));
    find<QPushButton>(u"startImport"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(find<QWidget>(u"importPage"_s));
    EXPECT_TRUE(find<QWidget>(u"deliveryPage"_s));
}

TEST_F(MainWindowTest, TakesAnOlderImportBack)
{
    openSample();
    m_prompts.confirms = true;
    command(u"Imports…"_s)->trigger();
    auto *dialog = find<QDialog>(u"importsDialog"_s);
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>(u"importsTable"_s);
    const int before = table->model()->rowCount();
    ASSERT_GT(before, 0);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog->findChild<QPushButton *>(u"takeImportBack"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == before - 1; }, 10'000));
    EXPECT_EQ(m_prompts.questions.size(), 1);
}

TEST_F(MainWindowTest, ShowsTheOriginalRowsOfAChange)
{
    openSample();
    m_window->showPage(PageId::Delivery);
    auto *table = find<QTableView>(u"recordTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 10'000));
    const QString source =
        table->model()->index(0, table->model()->columnCount() - 1).data().toString();
    emit table->activated(table->model()->index(0, 0));
    auto *dialog = find<QDialog>(u"recordDialog"_s);
    ASSERT_TRUE(dialog);
    const auto originals = dialog->findChildren<QPlainTextEdit *>(u"originalRow"_s);
    ASSERT_EQ(originals.size(), 2); // the change and its deployment
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return !originals[0]->toPlainText().isEmpty() && !originals[1]->toPlainText().isEmpty();
        },
        10'000));
    EXPECT_TRUE(originals[0]->toPlainText().contains(u','))
        << qPrintable(source + originals[0]->toPlainText());
}

TEST_F(MainWindowTest, SpeaksTheChosenLanguageAtOnce)
{
    openSample();
    command(u"简体中文"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(u"总体级别"_s); }, 5'000));
    EXPECT_EQ(m_settings.language, u"zh_CN"_s);
    EXPECT_EQ(tileValue(0), u"4.2"_s);
    command(u"English"_s)->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return shows(u"Overall level"_s); }, 5'000));
}

TEST_F(MainWindowTest, ChangesBetweenLightAndDark)
{
    openSample();
    const QPalette before = QApplication::palette();
    command(u"Light or dark"_s)->trigger();
    const bool wasDark = before.color(QPalette::Window).lightness() < 128;
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    EXPECT_NE(wasDark, isDark);
    EXPECT_EQ(m_settings.theme, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    EXPECT_EQ(tileValue(0), u"4.2"_s);
    QApplication::setPalette(before);
}

TEST_F(MainWindowTest, OffersToReadAProjectThatIsOpenElsewhere)
{
    openSample();
    const QString path = m_settings.recentProjects.first();
    test::AnsweredPrompts prompts;
    MainWindow second(m_settings, prompts, ModelCatalog::builtIn(), m_clock);
    second.openProject(path);
    ASSERT_EQ(prompts.questions.size(), 1);
    EXPECT_FALSE(second.findChild<QWidget *>(u"overviewPage"_s)) << "not without being confirmed";
    prompts.confirms = true;
    second.openProject(path);
    EXPECT_TRUE(second.findChild<QWidget *>(u"overviewPage"_s));
    second.showPage(PageId::Assessment);
    EXPECT_FALSE(second.findChild<QPushButton *>(u"notApplicable"_s)->isEnabled());
    second.showPage(PageId::Delivery);
    EXPECT_FALSE(second.findChild<QPushButton *>(u"importData"_s)->isEnabled());
}

TEST_F(MainWindowTest, NamesTheFileThatIsNoProject)
{
    const QString path = m_folder.filePath(u"notes.obeya"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("shopping list");
    file.close();
    m_window->openProject(path);
    ASSERT_TRUE(m_prompts.lastError);
    EXPECT_TRUE(m_prompts.lastError->where.contains(u"notes.obeya"_s)
                || m_prompts.lastError->message.contains(u"notes.obeya"_s));
    EXPECT_TRUE(shows(u"No project open"_s));
}

TEST_F(MainWindowTest, ForgetsARecentProjectThatIsGone)
{
    const QString path = m_folder.filePath(u"gone.obeya"_s);
    m_settings.rememberProject(path);
    m_window->openProject(path);
    ASSERT_TRUE(m_prompts.lastError);
    EXPECT_EQ(m_prompts.lastError->code, ErrorCode::NotFound);
    EXPECT_TRUE(m_settings.recentProjects.isEmpty());
}

TEST_F(MainWindowTest, ClosesTheProjectAndReleasesTheFile)
{
    openSample();
    const QString path = m_settings.recentProjects.first();
    command(u"Close project"_s)->trigger();
    EXPECT_TRUE(shows(u"No project open"_s));
    EXPECT_TRUE(Project::open(path, OpenMode::ReadWrite, m_clock));
}

TEST_F(MainWindowTest, RemembersItsSize)
{
    m_window->resize(1300, 800);
    m_window->close();
    EXPECT_FALSE(m_settings.geometry.isEmpty());
    makeWindow();
    EXPECT_EQ(m_window->size(), QSize(1300, 800));
}

TEST_F(MainWindowTest, SaysWhichVersionsAndLicencesItIsMadeOf)
{
    command(u"About Obeya"_s)->trigger();
    ASSERT_EQ(m_prompts.messages.size(), 1);
    for (const QString &wanted : {QStringLiteral(OBEYA_VERSION), QString::fromLatin1(qVersion()),
                                  u"GPL"_s, u"Open Font License"_s})
        EXPECT_TRUE(m_prompts.messages.first().contains(wanted)) << qPrintable(wanted);
}

TEST_F(MainWindowTest, AddsATeamAndShowsItEmpty)
{
    openSample();
    m_prompts.enteredText = u"Search & browse"_s;
    command(u"New team…"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return m_window->windowTitle().startsWith(u"Search & browse"_s); }, 5'000));
    m_window->showPage(PageId::Delivery);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return shows(u"Drop pipeline or incident exports here"_s); }, 5'000));
}

TEST_F(MainWindowTest, WritesTheReportInEveryFormat)
{
    openSample();
    m_window->showPage(PageId::Report);
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"csv"_s, u"xlsx"_s}) {
        m_prompts.fileToSave = m_folder.filePath(u"report."_s + suffix);
        find<QPushButton>(u"export_"_s + suffix)->click();
        EXPECT_FALSE(m_prompts.lastError) << qPrintable(suffix);
        EXPECT_GT(QFile(m_prompts.fileToSave).size(), 1000) << qPrintable(suffix);
    }
}

TEST_F(MainWindowTest, SaysWhenTheReportCannotBeWritten)
{
    openSample();
    m_window->showPage(PageId::Report);
    m_prompts.fileToSave = m_folder.filePath(u"no/such/folder/report.csv"_s);
    find<QPushButton>(u"export_csv"_s)->click();
    EXPECT_TRUE(m_prompts.lastError);
}

TEST_F(MainWindowTest, NarrowsThePeriodAndComparesItWithTheOneBefore)
{
    openSample();
    m_window->showPage(PageId::Delivery);
    auto *period = find<QComboBox>(u"periodFilter"_s);
    ASSERT_GE(period->findData(13), 0);
    EXPECT_TRUE(find<MetricTile>(u"deliveryTile0"_s)->tile().comparison.isEmpty());
    period->setCurrentIndex(period->findData(13));
    emit period->activated(period->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return !find<MetricTile>(u"deliveryTile0"_s)->tile().comparison.isEmpty(); },
        5'000));
    EXPECT_EQ(period->currentData().toInt(), 13);
    find<QPushButton>(u"resetFilters"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return tileValue() == u"4.2"_s; }, 5'000));
}

} // namespace obeya
