#include "app/pages/main_window.h"
#include "app/pages/model_details.h"
#include "app/pages/models_page.h"
#include "app/widgets/level_grid.h"
#include "app/widgets/model_views.h"
#include "app/widgets/segmented_control.h"
#include "tests/app/answered_prompts.h"
#include "tests/support/test_data.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Receives what the page would hand to the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

// The page with a folder of own models, empty at first.
class ModelsPageTest : public testing::Test
{
protected:
    void makePage(const QString &language = u"en"_s)
    {
        m_page = std::make_unique<ModelsPage>(
            LibraryContext{m_catalog, Language(language), m_prompts, m_settings});
        ASSERT_TRUE(QTest::qWaitFor([this] { return rows() > 0; }, 5'000));
    }

    static QByteArray minimal(const QByteArray &version)
    {
        QByteArray json = test::data(u"models/minimal.json"_s);
        return json.replace("\"version\": \"1.1\"", "\"version\": \"" + version + "\"");
    }

    QString written(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
        file.write(bytes);
        return path;
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    QListView *list() const { return find<QListView>(u"modelLibrary"_s); }
    int rows() const { return list()->model()->rowCount(); }
    int builtIn() const { return static_cast<int>(ModelCatalog::builtIn().ids().size()); }
    QString chosen() const { return list()->currentIndex().data().toString(); }

    void choose(const QString &title) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (list()->model()->index(row, 0).data().toString() == title)
                list()->setCurrentIndex(list()->model()->index(row, 0));
        }
        ASSERT_EQ(chosen(), title);
    }

    void choosePractice(const QString &code) const
    {
        auto *tree = find<ModelTreeView>(u"modelTree"_s);
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), ModelTreeModel::CodeRole, code, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1);
        tree->setCurrentIndex(found.first());
    }

    void speak(int segment) const
    {
        auto *languages = find<SegmentedControl>(u"modelLanguages"_s);
        languages->setCurrent(segment);
        emit languages->picked(segment);
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(u"modelText"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    QDialog *dialog(const QString &name) const
    {
        QDialog *found = nullptr;
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return (found = find<QDialog>(name)) != nullptr; }, 5'000));
        return found;
    }

    QTemporaryDir m_elsewhere;
    QTemporaryDir m_folder;
    ModelCatalog m_catalog = ModelCatalog::withFolder(m_folder.filePath(u"models"_s));
    test::AnsweredPrompts m_prompts;
    AppSettings m_settings;
    std::unique_ptr<ModelsPage> m_page;
};

} // namespace

TEST_F(ModelsPageTest, ShowsTheFirstModelWithItsScale)
{
    makePage();
    EXPECT_EQ(rows(), builtIn());
    EXPECT_EQ(chosen(), (*m_catalog.find(m_catalog.ids().first()))->title.in(u"en"_s));
    EXPECT_TRUE(find<LevelGrid>(u"scaleGrid"_s));
    EXPECT_FALSE(find<LevelGrid>(u"levelGrid"_s));
}

TEST_F(ModelsPageTest, ShowsAPracticeInOneLanguageOrInBoth)
{
    makePage();
    choose(u"Twelve-factor application"_s);
    choosePractice(u"1.1.1"_s);
    ASSERT_TRUE(find<LevelGrid>(u"levelGrid"_s));
    EXPECT_EQ(find<LevelGrid>(u"levelGrid"_s)->findChildren<LevelChip *>().size(), 6);
    EXPECT_TRUE(texts().contains(u"1.1.1  One codebase per service"_s));
    EXPECT_FALSE(texts().contains(u"1.1.1  每个服务一份基准代码"_s));
    speak(2);
    EXPECT_TRUE(texts().contains(u"1.1.1  One codebase per service"_s));
    EXPECT_TRUE(texts().contains(u"1.1.1  每个服务一份基准代码"_s));
    EXPECT_TRUE(texts().contains(u"该级别可观察到的行为"_s));
    speak(1);
    EXPECT_FALSE(texts().contains(u"1.1.1  One codebase per service"_s));
    EXPECT_TRUE(texts().contains(u"Developer, Operations"_s)) << "in the language of the window";
}

TEST_F(ModelsPageTest, ShowsNextStepsWhenAsked)
{
    makePage();
    choose(u"Twelve-factor application"_s);
    choosePractice(u"1.1.1"_s);
    const auto steps = [this] { return texts().filter(u"Next step: "_s).size(); };
    EXPECT_EQ(steps(), 0);
    find<QPushButton>(u"nextSteps"_s)->click();
    EXPECT_EQ(steps(), 5) << "none at the highest level";
}

TEST_F(ModelsPageTest, ShowsTheLinkedMeasureWithItsLimits)
{
    QDir().mkpath(m_catalog.folder());
    written(m_catalog.folder() + u"/mine.json"_s, minimal("1.1"));
    makePage();
    choose(u"Minimal"_s);
    choosePractice(u"1.1.1"_s);
    const QStringList shown = texts();
    for (const QString &wanted :
         {u"Linked measure"_s, u"Deployment frequency"_s, u"At least, per week"_s, u"5"_s})
        EXPECT_TRUE(shown.contains(wanted)) << qPrintable(wanted);
    EXPECT_TRUE(shown.filter(u"Needs 5 "_s).size() == 1) << qPrintable(shown.join(u'\n'));
}

TEST_F(ModelsPageTest, ShowsTheScaleOfABlockOfItsOwn)
{
    auto item = LibraryModel{{ModelId(u"twelve-factor"_s), {}, true, {}}, nullptr};
    CapabilityModel model = **m_catalog.find(item.entry.id);
    model.domains[0].scale = Scale{ScaleKind::Agreement,
                                   {{1, LocalizedText({{u"en"_s, u"Never"_s}}), {}},
                                    {7, LocalizedText({{u"en"_s, u"Always"_s}}), {}}}};
    for (Practice &practice : model.domains[0].capabilities[0].practices)
        practice.levels.clear();
    item.model = std::make_shared<const CapabilityModel>(model);
    ModelDetails details(Language(u"en"_s));
    details.showModel(item);
    details.showPart(ModelTreeModel::NodeKind::Practice, u"tf-codebase-one-per-service"_s);
    const auto *grid = details.findChild<LevelGrid *>(u"levelGrid"_s);
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->findChildren<LevelChip *>().size(), 2);
    QStringList shown;
    for (const QLabel *label : grid->findChildren<QLabel *>())
        shown.append(label->text());
    EXPECT_TRUE(shown.contains(u"Always"_s)) << qPrintable(shown.join(u'\n'));
    details.showPart(ModelTreeModel::NodeKind::Domain, model.domains[0].id.value());
    EXPECT_TRUE(details.findChild<LevelGrid *>(u"scaleGrid"_s));
}

TEST_F(ModelsPageTest, FindsPracticesAndSaysHowMany)
{
    makePage();
    choose(u"Twelve-factor application"_s);
    auto *search = find<QLineEdit>(u"modelSearch"_s);
    search->setText(u"codebase refuses"_s);
    EXPECT_TRUE(find<QLabel>(u"modelFound"_s)->text().startsWith(u"1 practice"_s));
    search->setText(u"no such thing"_s);
    EXPECT_EQ(find<QLabel>(u"modelFound"_s)->text(), u"No practice holds these words"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(find<QLabel>(u"modelFound"_s)->isHidden());
}

TEST_F(ModelsPageTest, ImportsAModelAndChoosesIt)
{
    makePage();
    m_prompts.filesToOpen = {written(m_elsewhere.filePath(u"any name.json"_s), minimal("1.1"))};
    find<QPushButton>(u"importModel"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return chosen() == u"Minimal"_s; }, 5'000));
    EXPECT_TRUE(QFile::exists(m_catalog.folder() + u"/minimal-1.1.json"_s));
    EXPECT_FALSE(find<QDialog>(u"modelProblemsDialog"_s));
    EXPECT_EQ(m_settings.lastFolder, m_elsewhere.path());
}

TEST_F(ModelsPageTest, ListsEveryProblemOfAFileThatCannotBeImported)
{
    makePage();
    m_page->importFiles({test::dataPath(u"models/broken/faults-in-domains-1-and-10.json"_s)});
    QDialog *shown = dialog(u"modelProblemsDialog"_s);
    ASSERT_TRUE(shown);
    const auto *table = shown->findChild<QTableView *>(u"modelProblems"_s);
    EXPECT_GE(table->model()->rowCount(), 2);
    EXPECT_EQ(shown->findChild<QLabel *>(u"problemsHeadline"_s)->text(),
              u"faults-in-domains-1-and-10.json was not imported"_s);
    shown->findChild<QPushButton *>(u"copyProblems"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"$.domains["_s));
    EXPECT_EQ(rows(), builtIn());
}

TEST_F(ModelsPageTest, RefusesAVersionItHas)
{
    makePage();
    const QString file = written(m_elsewhere.filePath(u"mine.json"_s), minimal("1.1"));
    m_page->importFiles({file});
    ASSERT_TRUE(QTest::qWaitFor([this] { return chosen() == u"Minimal"_s; }, 5'000));
    m_page->importFiles({file, m_elsewhere.filePath(u"gone.json"_s)});
    QDialog *shown = dialog(u"modelProblemsDialog"_s);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->findChild<QLabel *>(u"problemsHeadline"_s)->text(),
              u"2 of 2 files were not imported"_s);
    EXPECT_EQ(shown->findChild<QTableView *>(u"modelProblems"_s)->model()->rowCount(), 2);
}

TEST_F(ModelsPageTest, FindsAFileThatIsPutIntoTheFolder)
{
    QDir().mkpath(m_catalog.folder());
    makePage();
    written(m_catalog.folder() + u"/mine.json"_s, minimal("1.1"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows() == builtIn() + 1; }, 5'000));
    QFile::remove(m_catalog.folder() + u"/mine.json"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows() == builtIn(); }, 5'000));
}

TEST_F(ModelsPageTest, ShowsWhyAFileCannotBeUsed)
{
    QDir().mkpath(m_catalog.folder());
    written(m_catalog.folder() + u"/mine.json"_s,
            test::data(u"models/broken/faults-in-domains-1-and-10.json"_s));
    makePage();
    choose(u"mine.json"_s);
    ASSERT_TRUE(find<QWidget>(u"unusableModel"_s));
    EXPECT_FALSE(find<QLineEdit>(u"modelSearch"_s)->isEnabled());
    find<QPushButton>(u"showProblems"_s)->click();
    QDialog *shown = dialog(u"modelProblemsDialog"_s);
    ASSERT_TRUE(shown);
    EXPECT_GE(shown->findChild<QTableView *>(u"modelProblems"_s)->model()->rowCount(), 2);
    choose(u"Twelve-factor application"_s);
    EXPECT_TRUE(find<LevelGrid>(u"scaleGrid"_s));
}

TEST_F(ModelsPageTest, OpensTheFolderOfOwnModels)
{
    const Desktop desktop;
    makePage();
    find<QPushButton>(u"openModelFolder"_s)->click();
    EXPECT_EQ(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(m_catalog.folder())});
    EXPECT_TRUE(QDir(m_catalog.folder()).exists());
}

TEST_F(ModelsPageTest, ComparesTwoVersions)
{
    QDir().mkpath(m_catalog.folder());
    written(m_catalog.folder() + u"/a.json"_s, minimal("1.1"));
    written(m_catalog.folder() + u"/b.json"_s,
            minimal("1.2").replace("How often does part 2 happen?", "When does part 2 happen?"));
    makePage();
    choose(u"Minimal"_s);
    list()->setCurrentIndex(list()->model()->index(builtIn(), 0)); // 1.2
    find<QPushButton>(u"compareModels"_s)->click();
    QDialog *shown = dialog(u"modelCompareDialog"_s);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->findChild<QLabel *>(u"compareSummary"_s)->text(), u"Changed: 1   Kept: 1"_s);
    auto *table = shown->findChild<QTableView *>(u"compareTable"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QStringList shownTexts;
    for (const QLabel *label :
         shown->findChild<QWidget *>(u"changedTexts"_s)->findChildren<QLabel *>())
        shownTexts.append(label->text());
    EXPECT_EQ(shownTexts, QStringList({u"question, English"_s, u"How often does part 2 happen?"_s,
                                       u"When does part 2 happen?"_s}));
    shown->findChild<QCheckBox *>(u"showKept"_s)->click();
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(ModelsPageTest, OffersNoFolderWithoutOne)
{
    m_catalog = ModelCatalog::builtIn();
    makePage();
    EXPECT_FALSE(find<QPushButton>(u"importModel"_s)->isEnabled());
    EXPECT_FALSE(find<QPushButton>(u"openModelFolder"_s)->isEnabled());
}

TEST_F(ModelsPageTest, OpensFromTheWindowWithoutAProjectAndLeadsBack)
{
    m_settings.language = u"en"_s;
    MainWindow window(m_settings, m_prompts, m_catalog, systemClock());
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+0"_s))
            action->trigger();
    }
    auto *page = window.findChild<ModelsPage *>();
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->isVisibleTo(&window));
    window.findChild<QPushButton *>(u"backToStart"_s)->click();
    EXPECT_FALSE(page->isVisibleTo(&window));
    EXPECT_TRUE(window.findChild<QWidget *>(u"welcome"_s)->isVisibleTo(&window));
}

} // namespace obeya

#include "models_page_test.moc"
