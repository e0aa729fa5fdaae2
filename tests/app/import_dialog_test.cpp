#include "app/pages/delivery_page.h"
#include "app/session/project_session.h"
#include "assessments/project/sample_project.h"
#include "tests/app/answered_prompts.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
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

// The Delivery page of a project without data, with files to import.
class ImportDialogTest : public testing::Test
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
        m_page = std::make_unique<DeliveryPage>(
            PageContext{*m_session, Language(u"en"_s), m_prompts, m_settings});
    }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    // What the dialog says when the import is over.
    QString imported(const QStringList &files)
    {
        m_page->importFiles(files);
        m_dialog = m_page->findChild<QDialog *>(u"importDialog"_s);
        EXPECT_TRUE(m_dialog);
        auto *close = m_dialog->findChild<QPushButton *>(u"importClose"_s);
        EXPECT_TRUE(QTest::qWaitFor([close] { return close->text() == u"Close"_s; }, 10'000));
        QString text;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text + m_dialog->findChild<QPlainTextEdit *>()->toPlainText();
    }

    bool waitForDeployments(int count)
    {
        return QTest::qWaitFor(
            [this, count] {
                const auto data = m_session->delivery()->data();
                return data && data->deployments.size() == count;
            },
            5'000);
    }

    const Clock m_clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    QTemporaryDir m_folder;
    test::AnsweredPrompts m_prompts;
    AppSettings m_settings;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<DeliveryPage> m_page;
    QPointer<QDialog> m_dialog;
};

} // namespace

TEST_F(ImportDialogTest, BringsInRowsAndListsTheRejectedOnes)
{
    const QString text = imported({written(u"deployments.csv"_s, kDeployments)});
    EXPECT_TRUE(text.contains(u"2 deployments"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"1 rows rejected"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Row 3 rejected"_s)) << qPrintable(text);
    EXPECT_TRUE(waitForDeployments(2));
}

TEST_F(ImportDialogTest, AddsNothingTheSecondTime)
{
    const QString file = written(u"deployments.csv"_s, kDeployments);
    imported({file});
    delete m_dialog;
    const QString text = imported({file});
    EXPECT_TRUE(text.contains(u"0 new, 0 changed, 2 unchanged"_s)) << qPrintable(text);
    EXPECT_TRUE(waitForDeployments(2));
}

TEST_F(ImportDialogTest, SavesRejectedRowsThatASpreadsheetDoesNotRun)
{
    imported({written(u"deployments.csv"_s, kDeployments)});
    m_prompts.fileToSave = m_folder.filePath(u"rejected.csv"_s);
    m_dialog->findChild<QPushButton *>(u"saveRejected"_s)->click();
    QFile file(m_prompts.fileToSave);
    ASSERT_TRUE(QTest::qWaitFor([&file] { return file.exists(); }, 5000));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(csv.contains(u"deployments.csv"_s));
    EXPECT_FALSE(csv.contains(u",\"=cmd"_s)) << qPrintable(csv);
}

TEST_F(ImportDialogTest, SaysOnceWhatHoldsForSeveralColumns)
{
    const QString text = imported(
        {written(u"incidents.csv"_s, "id,opened,resolved\n1,2026-05-04 10:00,2026-05-04 11:00\n")});
    EXPECT_EQ(text.count(u"Times without a zone"_s), 1) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"(2×)"_s)) << qPrintable(text);
}

TEST_F(ImportDialogTest, SaysWhyAFileIsNoData)
{
    const QString cut = written(u"runs.json"_s, R"([{"id": 1, "head_sha": "a)");
    const QString empty = written(u"empty.csv"_s, "");
    const QString text = imported({cut, empty});
    EXPECT_TRUE(text.contains(u"runs.json was not imported"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"empty.csv was not imported"_s)) << qPrintable(text);
    EXPECT_TRUE(waitForDeployments(0));
}

TEST_F(ImportDialogTest, KeepsTheGoodFileBesideABadOne)
{
    imported({written(u"empty.csv"_s, ""), written(u"deployments.csv"_s, kDeployments)});
    EXPECT_TRUE(waitForDeployments(2));
}

TEST_F(ImportDialogTest, KeepsNothingWhenItIsClosedBeforeTheEnd)
{
    QByteArray many = "id,service,environment,result,finished\n";
    for (int i = 0; i < 200'000; ++i)
        many += "d" + QByteArray::number(i) + ",shop,production,succeeded,2026-05-04T10:00:00Z\n";
    m_page->importFiles({written(u"many.csv"_s, many)});
    auto *dialog = m_page->findChild<QDialog *>(u"importDialog"_s);
    ASSERT_TRUE(dialog);
    delete dialog; // cancels and waits
    m_session->delivery()->reload();
    EXPECT_TRUE(waitForDeployments(0));
}

} // namespace obeya
