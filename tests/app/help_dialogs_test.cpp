#include "app/pages/comparison_dialog.h"
#include "app/pages/figures_help.h"
#include "app/session/app_settings.h"
#include "app/session/project_session.h"
#include "assessments/project/sample_project.h"
#include "models/model_catalog.h"
#include "reports/content/conformance.h"
#include "tests/app/answered_prompts.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

TEST(FiguresHelp, ShowsEveryCaseInBothLanguages)
{
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        const FiguresHelp help(Language(code), nullptr);
        const QString text = help.findChild<QTextBrowser *>(u"figuresText"_s)->toPlainText();
        for (const ConformanceCase &one : conformanceCases()) {
            EXPECT_TRUE(text.contains(one.title.in(code))) << qPrintable(one.id);
            EXPECT_TRUE(text.contains(one.why.in(code))) << qPrintable(one.id);
        }
    }
}

TEST(ComparisonDialog, FillsInTheFiguresAndComputesTheCost)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.obeya"_s);
    const Clock clock = [] { return QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC); };
    ASSERT_TRUE(writeSampleProject(path, u"en"_s, clock));
    auto session = ProjectSession::open(path, OpenMode::ReadOnly, ModelCatalog::builtIn(), clock);
    ASSERT_TRUE(session);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return (*session)->delivery()->metrics() != nullptr; }, 10'000));
    test::AnsweredPrompts prompts;
    AppSettings settings;
    const ComparisonDialog dialog({**session, Language(u"en"_s), prompts, settings}, nullptr);
    const auto field = [&](const QString &name) {
        return dialog.findChild<QDoubleSpinBox *>(name);
    };
    auto *cost = dialog.findChild<QLabel *>(u"downtimeCost"_s);
    EXPECT_NEAR(field(u"deploymentsPerYear"_s)->value(), 219, 1);
    EXPECT_EQ(cost->text(), u"Enter every figure to see the cost."_s);
    field(u"deploymentsPerYear"_s)->setValue(1460);
    field(u"failurePercent"_s)->setValue(7.5);
    field(u"restoreHours"_s)->setValue(1);
    field(u"costPerHour"_s)->setValue(500'000);
    EXPECT_EQ(cost->text(), u"54,750,000 a year"_s);
}

} // namespace obeya
