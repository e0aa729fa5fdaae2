// The sample project's figures on the screen, in the JSON of the command line and in the PDF.
#include "app/cli/command.h"
#include "app/pages/delivery_page.h"
#include "app/session/project_session.h"
#include "app/widgets/metric_tile.h"
#include "assessments/project/sample_project.h"
#include "tests/app/answered_prompts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class SameFigures : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(writeSampleProject(m_path, u"en"_s, m_clock)); }

    QString printed(const QStringList &arguments) const
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        EXPECT_EQ(
            runCli(arguments, {outStream, errStream, u"en"_s, ModelCatalog::builtIn(), m_clock}),
            kDone)
            << qPrintable(err);
        return out;
    }

    QJsonObject json(const QString &command) const
    {
        return QJsonDocument::fromJson(printed({command, m_path, u"--json"_s}).toUtf8()).object();
    }

    // The report's text, or nothing when the tool is missing.
    QString pdfText() const
    {
        const QString file = m_folder.filePath(u"report.pdf"_s);
        printed({u"report"_s, m_path, u"--output"_s, file});
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            return {};
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()) : QString();
    }

    // The text of each tile: value and unit.
    QStringList shownFigures()
    {
        auto session =
            ProjectSession::open(m_path, OpenMode::ReadOnly, ModelCatalog::builtIn(), m_clock);
        EXPECT_TRUE(session);
        DeliveryPage page({**session, Language(u"en"_s), m_prompts, m_settings});
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return (*session)->delivery()->metrics() != nullptr; }, 10'000));
        QStringList figures;
        for (int i = 0; i < 4; ++i)
            figures.append(page.findChild<MetricTile *>(u"deliveryTile%1"_s.arg(i))->tile().value);
        return figures;
    }

    const Clock m_clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"sample.obeya"_s);
    test::AnsweredPrompts m_prompts;
    AppSettings m_settings;
};

} // namespace

TEST_F(SameFigures, AreShownPrintedAndReported)
{
    const QJsonObject metrics = json(u"metrics"_s);
    const QString pdf = pdfText();
    const QStringList shown = shownFigures();
    const double day = 86'400;
    const QStringList expected{
        QString::number(metrics[u"deployment_frequency"_s][u"per_week"_s].toDouble(), 'f', 1),
        QString::number(metrics[u"lead_time"_s][u"median_s"_s].toDouble() / day, 'f', 1),
        QString::number(metrics[u"change_failure_rate"_s][u"value"_s].toDouble() * 100, 'f', 1),
        QString::number(metrics[u"time_to_restore"_s][u"median_s"_s].toDouble() / 3600, 'f', 1)};
    EXPECT_EQ(shown, expected);
    if (pdf.isEmpty())
        GTEST_SKIP() << "pdftotext is missing";
    for (const QString &figure : expected)
        EXPECT_TRUE(pdf.contains(figure)) << qPrintable(figure);
    const QString overall =
        QString::number(json(u"score"_s)[u"overall"_s][u"score"_s].toDouble(), 'f', 1);
    EXPECT_TRUE(pdf.contains(overall)) << qPrintable(overall);
}

} // namespace obeya
