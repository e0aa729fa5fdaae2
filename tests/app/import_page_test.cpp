#include "app/item_models/import_files_model.h"
#include "app/item_models/import_words.h"
#include "app/item_models/preview_table_model.h"
#include "app/pages/import_page.h"
#include "app/session/import_session.h"
#include "app/session/project_session.h"
#include "assessments/project/sample_project.h"
#include "tests/app/answered_prompts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr char kDeployments[] = "id,service,environment,result,finished\n"
                                "d1,shop,production,succeeded,2026-05-04T10:00:00Z\n"
                                "=cmd(),shop,production,succeeded,yesterday\n"
                                "d3,shop,production,failed,2026-05-06T10:00:00Z\n";
constexpr char kSheet[] = "Ticket;App;Ergebnis;Fertig am;Umgebung\n"
                          "7;shop;gut;04.05.2026 10:00;Live\n"
                          "8;shop;schlecht;13.05.2026 10:00;Live\n";
constexpr char kRuns[] =
    R"([{"databaseId":1,"workflowName":"Deploy","conclusion":"success","event":"push",)"
    R"("updatedAt":"2026-05-04T10:00:00Z","createdAt":"2026-05-04T09:00:00Z"},)"
    R"({"databaseId":2,"workflowName":"Tests","conclusion":"success","event":"pull_request",)"
    R"("updatedAt":"2026-05-05T10:00:00Z","createdAt":"2026-05-05T09:00:00Z"}])";

using Stage = ImportSession::Stage;

// The import page of a project without data.
class ImportPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = m_folder.filePath(u"new.obeya"_s);
        NewProject values;
        values.organization = u"Meridian Retail"_s;
        values.team = u"Checkout"_s;
        values.model = ModelId(u"twelve-factor"_s);
        values.modelVersion = Version::fromText(u"1.0"_s).value_or(Version());
        values.date = QDate(2026, 11, 23);
        auto created = Project::create(path, values, m_clock);
        ASSERT_TRUE(created) << qPrintable(errorText(created.error()));
        created->reset();
        auto session =
            ProjectSession::open(path, OpenMode::ReadWrite, ModelCatalog::builtIn(), m_clock);
        ASSERT_TRUE(session) << qPrintable(errorText(session.error()));
        m_session = *std::move(session);
        m_settings.mappingFolder = m_folder.filePath(u"mappings"_s);
        open();
    }

    void open()
    {
        m_page.reset();
        m_import = std::make_unique<ImportSession>(*m_session, m_settings.mappingFolder);
        m_page = std::make_unique<ImportPage>(
            PageContext{*m_session, Language(u"en"_s), m_prompts, m_settings}, *m_import);
        m_page->resize(1200, 800);
        m_page->show();
    }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    bool waitFor(Stage stage)
    {
        return QTest::qWaitFor([this, stage] { return m_import->stage() == stage; }, 30'000);
    }

    void look(const QStringList &files)
    {
        m_page->addFiles(files);
        ASSERT_TRUE(waitFor(Stage::Matching));
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }

    // As a user picks an entry.
    void pick(QComboBox *box, int index)
    {
        ASSERT_TRUE(box);
        ASSERT_GE(index, 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        ASSERT_TRUE(waitFor(Stage::Matching));
    }

    qint64 inProduction() const
    {
        return m_import->items()[0].preview->environments.value(u"production"_s).deployments;
    }

    // What the page says when the import is over.
    QString import()
    {
        auto *start = find<QPushButton>("startImport");
        EXPECT_TRUE(start->isEnabled());
        start->click();
        EXPECT_TRUE(waitFor(Stage::Done));
        return find<QLabel>("importResultTitle")->text() + u'\n'
               + find<QPlainTextEdit>("importDetails")->toPlainText();
    }

    bool waitForDeployments(int count)
    {
        return QTest::qWaitFor(
            [this, count] {
                const auto data = m_session->delivery()->data();
                return data && data->deployments().size() == static_cast<size_t>(count);
            },
            5'000);
    }

    const Clock m_clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    QTemporaryDir m_folder;
    test::AnsweredPrompts m_prompts;
    AppSettings m_settings;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ImportSession> m_import;
    std::unique_ptr<ImportPage> m_page;
};

} // namespace

TEST_F(ImportPageTest, StoresNothingBeforeItIsTold)
{
    look({written(u"deployments.csv"_s, kDeployments)});
    EXPECT_EQ(find<QLabel>("importCount")->text(), u"2 of 3 rows will be imported"_s);
    EXPECT_EQ(find<QPushButton>("startImport")->text(), u"Import 2 rows"_s);
    m_session->delivery()->reload();
    EXPECT_TRUE(waitForDeployments(0));
}

TEST_F(ImportPageTest, BringsInRowsAndListsTheRejectedOnes)
{
    look({written(u"deployments.csv"_s, kDeployments)});
    const QString text = import();
    EXPECT_TRUE(text.contains(u"2 deployments"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"1 rows rejected"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Row 3 rejected"_s)) << qPrintable(text);
    EXPECT_TRUE(waitForDeployments(2));
}

TEST_F(ImportPageTest, TakesAnImportBackAsOneStep)
{
    look({written(u"deployments.csv"_s, kDeployments)});
    import();
    ASSERT_TRUE(waitForDeployments(2));
    find<QPushButton>("undoImport")->click();
    EXPECT_TRUE(waitFor(Stage::Matching));
    EXPECT_TRUE(waitForDeployments(0));
}

TEST_F(ImportPageTest, AddsNothingTheSecondTime)
{
    const QString file = written(u"deployments.csv"_s, kDeployments);
    look({file});
    import();
    open();
    look({file});
    const QString text = import();
    EXPECT_TRUE(text.contains(u"0 new, 0 changed, 2 unchanged"_s)) << qPrintable(text);
    EXPECT_TRUE(waitForDeployments(2));
}

TEST_F(ImportPageTest, SavesRejectedRowsThatASpreadsheetDoesNotRun)
{
    look({written(u"deployments.csv"_s, kDeployments)});
    import();
    m_prompts.fileToSave = m_folder.filePath(u"rejected.csv"_s);
    find<QPushButton>("saveRejected")->click();
    QFile file(m_prompts.fileToSave);
    ASSERT_TRUE(QTest::qWaitFor([&file] { return file.exists(); }, 5000));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(csv.contains(u"deployments.csv"_s));
    EXPECT_FALSE(csv.contains(u",\"=cmd"_s)) << qPrintable(csv);
}

TEST_F(ImportPageTest, SaysWhyAFileIsNoDataAndImportsTheOthers)
{
    look({written(u"runs.json"_s, R"([{"id": 1, "head_sha": "a)"), written(u"empty.csv"_s, ""),
          written(u"deployments.csv"_s, kDeployments)});
    ASSERT_EQ(m_import->items().size(), 3);
    EXPECT_TRUE(m_import->items()[0].preview->error);
    EXPECT_FALSE(find<QLabel>("importError")->text().isEmpty());
    import();
    EXPECT_TRUE(waitForDeployments(2));
}

TEST_F(ImportPageTest, CannotImportWhatHasNoRows)
{
    look({written(u"empty.csv"_s, "")});
    EXPECT_FALSE(find<QPushButton>("startImport")->isEnabled());
}

TEST_F(ImportPageTest, MatchesTheColumnsOfAnUnknownTable)
{
    look({written(u"releases.csv"_s, kSheet)});
    ASSERT_TRUE(m_import->items()[0].preview->error);
    auto *source = find<QComboBox>("importSource");
    pick(source, source->findData(u"map:deployments"_s));
    EXPECT_EQ(m_import->items()[0].unmatchedColumns(), (QStringList{u"finished"_s, u"result"_s}));
    EXPECT_FALSE(find<QPushButton>("startImport")->isEnabled());
    auto *result = find<QComboBox>("choice-result");
    pick(result, result->findText(u"ergebnis"_s));
    pick(find<QComboBox>("choice-finished"), result->findText(u"fertig am"_s));
    pick(find<QComboBox>("choice-id"), result->findText(u"ticket"_s));
    pick(find<QComboBox>("choice-service"), result->findText(u"app"_s));
    pick(find<QComboBox>("choice-environment"), result->findText(u"umgebung"_s));
    pick(find<QComboBox>("outcome-gut"), 1);
    pick(find<QComboBox>("outcome-schlecht"), 2);
    EXPECT_EQ(m_import->accepted(), 2);
    import();
    ASSERT_TRUE(waitForDeployments(2));
    const auto data = m_session->delivery()->data();
    EXPECT_EQ(data->deployment(0).service, u"shop"_s);
    EXPECT_EQ(data->deployment(0).result, DeploymentResult::Succeeded);
    EXPECT_EQ(data->deployment(1).result, DeploymentResult::Failed);
}

TEST_F(ImportPageTest, OffersAKeptMappingForTheSameHeader)
{
    look({written(u"releases.csv"_s, kSheet)});
    auto *source = find<QComboBox>("importSource");
    pick(source, source->findData(u"map:deployments"_s));
    pick(find<QComboBox>("choice-id"), 1);
    pick(find<QComboBox>("choice-finished"), 4);
    pick(find<QComboBox>("choice-result"), 3);
    m_prompts.enteredText = u"Release sheet"_s;
    find<QPushButton>("keepMapping")->click();
    EXPECT_FALSE(m_prompts.lastError);
    open();
    look({written(u"next.csv"_s, kSheet)});
    ASSERT_FALSE(m_import->items()[0].preview->error);
    EXPECT_EQ(m_import->items()[0].options.mapping->name, u"Release sheet"_s);
    EXPECT_EQ(find<QComboBox>("importSource")->currentText(), u"Mapping: Release sheet"_s);
}

TEST_F(ImportPageTest, AsksOnceWhichWorkflowsDeploy)
{
    const QString file = written(u"runs.json"_s, kRuns);
    look({file});
    EXPECT_EQ(inProduction(), 0);
    const QAbstractItemModel *files = find<QListView>("importFiles")->model();
    EXPECT_EQ(files->index(0, 0).data(ImportFilesModel::ToneRole), ImportFilesModel::Warning);
    EXPECT_TRUE(files->index(0, 0).data(ImportFilesModel::StateRole).toString().startsWith(u'1'));
    pick(find<QComboBox>("choice-Deploy"), 1);
    EXPECT_EQ(inProduction(), 1);
    import();
    open();
    look({file});
    EXPECT_EQ(inProduction(), 1);
    EXPECT_EQ(find<QComboBox>("choice-Deploy")->currentIndex(), 1);
}

TEST_F(ImportPageTest, ReadsAnEnvironmentOfItsOwnAsTheUserSays)
{
    look({written(u"releases.csv"_s, "id,environment,result,finished,service\n"
                                     "1,Blue,succeeded,2026-05-04T10:00:00Z,shop\n")});
    auto *environment = find<QComboBox>("choice-Blue");
    ASSERT_TRUE(environment);
    EXPECT_EQ(environment->currentIndex(), 3); // other
    pick(environment, 0);
    import();
    ASSERT_TRUE(waitForDeployments(1));
    EXPECT_EQ(m_session->delivery()->data()->environmentClasses().value(u"Blue"_s),
              EnvironmentClass::Production);
}

TEST_F(ImportPageTest, ReadsAgainInAnotherEncodingAndZone)
{
    look({written(u"incidents.csv"_s, "id,opened,title\n1,2026-05-04 10:00,\xD1\xE1\xEE\xE9\n")});
    auto *encoding = find<QComboBox>("importEncoding");
    pick(encoding, encoding->findData(u"windows-1251"_s));
    auto *zone = find<QComboBox>("importZone");
    pick(zone, zone->findData(QByteArray("Asia/Shanghai")));
    EXPECT_EQ(find<QComboBox>("importEncoding")->currentText(), u"windows-1251"_s);
    import();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto data = m_session->delivery()->data();
        return data && data->incidents().size() == 1;
    }));
    const Incident incident = m_session->delivery()->data()->incidents().first();
    EXPECT_EQ(incident.title, u"Сбой"_s);
    EXPECT_EQ(incident.opened->time_since_epoch().count(), 1777860000000);
}

TEST_F(ImportPageTest, GoesToTheNextProblemByKey)
{
    look({written(u"deployments.csv"_s, kDeployments)});
    auto *table = find<QTableView>("previewTable");
    EXPECT_EQ(table->model()->rowCount(), 3);
    QTest::keyClick(m_page.get(), Qt::Key_F8);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"3"_s);
    EXPECT_TRUE(table->model()->index(0, 5).data(PreviewTableModel::SeverityRole).isValid());
}

TEST_F(ImportPageTest, SaysFirstThatPagesAreMissing)
{
    look({written(u"runs.json"_s,
                  QByteArray(R"({"total_count": 80, "workflow_runs": )") + kRuns + '}')});
    const QAbstractItemModel *files = find<QListView>("importFiles")->model();
    EXPECT_EQ(files->index(0, 0).data(ImportFilesModel::StateRole), u"Pages are missing"_s);
    const auto labels = find<QWidget>("importSide")->findChildren<QLabel *>();
    ASSERT_FALSE(labels.isEmpty());
    EXPECT_TRUE(labels.first()->text().contains(u"2 of 80"_s))
        << qPrintable(labels.first()->text());
}

TEST_F(ImportPageTest, ShowsTheRowsOfOneUnknownResultOnly)
{
    look({written(u"d.csv"_s, "id,service,environment,result,finished\n"
                              "1,a,prod,fine,2026-05-04T10:00Z\n"
                              "2,a,prod,bad,2026-05-04T11:00Z\n"
                              "3,a,prod,fine,2026-05-04T12:00Z\n")});
    const QAbstractItemModel *rows = find<QTableView>("previewTable")->model();
    QTest::keyClick(m_page.get(), Qt::Key_F8);
    EXPECT_EQ(rows->rowCount(), 2); // fine
    QTest::keyClick(m_page.get(), Qt::Key_F8);
    EXPECT_EQ(rows->rowCount(), 1); // bad
}

TEST_F(ImportPageTest, ImportsByKeyAndIsNotLeftByAStrayOne)
{
    QSignalSpy closed(m_page.get(), &ImportPage::closed);
    look({written(u"deployments.csv"_s, kDeployments)});
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    EXPECT_EQ(m_import->items().size(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(Stage::Done));
    EXPECT_EQ(closed.count(), 0);
}

TEST_F(ImportPageTest, TakesWhatWasTypedIntoAField)
{
    look({written(u"runs.json"_s, kRuns)});
    auto *environment = find<QComboBox>("importEnvironment");
    environment->setEditText(u"staging"_s);
    emit environment->lineEdit()->editingFinished();
    ASSERT_TRUE(waitFor(Stage::Matching));
    EXPECT_EQ(m_import->items()[0].options.environment, u"staging"_s);
    EXPECT_TRUE(m_import->items()[0].preview->environments.contains(u"staging"_s));
    emit environment->lineEdit()->editingFinished(); // nothing new: nothing is read
    EXPECT_EQ(m_import->stage(), Stage::Matching);
}

TEST_F(ImportPageTest, KeepsTheZoneAndTheResultsOfAMapping)
{
    look({written(u"releases.csv"_s, kSheet)});
    m_import->startMapping(0, u"deployments"_s);
    ASSERT_TRUE(waitFor(Stage::Matching));
    pick(find<QComboBox>("choice-id"), 1);
    pick(find<QComboBox>("choice-finished"), 4);
    pick(find<QComboBox>("choice-result"), 3);
    pick(find<QComboBox>("outcome-gut"), 1);
    auto *zone = find<QComboBox>("importZone");
    pick(zone, zone->findData(QByteArray("Europe/Berlin")));
    auto *encoding = find<QComboBox>("importEncoding");
    pick(encoding, encoding->findData(u"windows-1252"_s)); // leaves the zone alone
    ASSERT_TRUE(m_import->keepMapping(0, u"Releases"_s));
    const auto kept = keptMappings(m_settings.mappingFolder);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].mapping.results.value(u"gut"_s), u"succeeded"_s);
    ASSERT_TRUE(kept[0].mapping.zone);
    EXPECT_EQ(kept[0].mapping.zone->id(), "Europe/Berlin");
}

TEST_F(ImportPageTest, DoesNotAskAgainWhenNoWorkflowDeploys)
{
    const QString file = written(u"runs.json"_s, kRuns);
    look({file});
    EXPECT_EQ(unassignedWorkflows(m_import->items()[0]), 1); // the other runs for requests only
    pick(find<QComboBox>("choice-Deploy"), 0);
    EXPECT_EQ(unassignedWorkflows(m_import->items()[0]), 0);
    import();
    open();
    look({file});
    EXPECT_EQ(unassignedWorkflows(m_import->items()[0]), 0);
}

TEST_F(ImportPageTest, KeepsNothingWhenItIsStopped)
{
    QByteArray many = "id,service,environment,result,finished\n";
    for (int i = 0; i < 20'000; ++i)
        many += "d" + QByteArray::number(i) + ",shop,production,succeeded,2026-05-04T10:00:00Z\n";
    look({written(u"many.csv"_s, many)});
    find<QPushButton>("startImport")->click();
    ASSERT_EQ(m_import->stage(), Stage::Importing);
    find<QPushButton>("stopImport")->click();
    ASSERT_TRUE(waitFor(Stage::Matching));
    EXPECT_FALSE(m_import->summary());
    m_session->delivery()->reload();
    EXPECT_TRUE(waitForDeployments(0));
}

TEST_F(ImportPageTest, LeavesAMemberOfAnArchiveOut)
{
    look({written(u"a.csv"_s, kDeployments), written(u"b.csv"_s, kDeployments)});
    find<QPushButton>("removeFile")->click();
    ASSERT_EQ(m_import->items().size(), 1);
    EXPECT_EQ(m_import->items()[0].name(), u"b.csv"_s);
}

TEST_F(ImportPageTest, HasSoundItemModels)
{
    ImportFilesModel files(*m_import, Language(u"en"_s));
    const QAbstractItemModelTester filesTester(
        &files, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(m_import.get(), &ImportSession::changed, &files, &ImportFilesModel::refresh);
    PreviewTableModel rows;
    const QAbstractItemModelTester rowsTester(
        &rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    look({written(u"deployments.csv"_s, kDeployments), written(u"runs.json"_s, kRuns)});
    rows.setPreview(*m_import->items()[0].preview, {});
    rows.show(PreviewTableModel::Rows::Problems);
    EXPECT_EQ(rows.rowCount(), 1);
    rows.showOnly(m_import->items()[0].preview->problems.first().remark);
    EXPECT_EQ(rows.rowCount(), 1);
    m_import->removeItem(0);
    EXPECT_EQ(files.rowCount(), 1);
}

} // namespace obeya
