#include "app/item_models/claims_model.h"
#include "app/pages/assessment_page.h"
#include "app/pages/claim_rules_dialog.h"
#include "app/pages/claims_page.h"
#include "app/session/app_settings.h"
#include "app/session/claims_session.h"
#include "app/session/project_session.h"
#include "assessments/project/sample_project.h"
#include "models/model_catalog.h"
#include "tests/app/answered_prompts.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class ClaimsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(writeSampleProject(m_path, u"en"_s, m_clock));
        open(OpenMode::ReadWrite);
    }

    void open(OpenMode mode)
    {
        m_page.reset();
        m_session.reset();
        auto session = ProjectSession::open(m_path, mode, ModelCatalog::builtIn(), m_clock);
        ASSERT_TRUE(session);
        m_session = *std::move(session);
        m_session->setAuthor(u"Mei"_s);
        m_page = std::make_unique<ClaimsPage>(
            PageContext{*m_session, Language(u"en"_s), m_prompts, m_settings});
        m_page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->claims()->counts().checked() > 0; },
                                    10'000));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    const ClaimReview &first() const { return m_session->claims()->reviews().first(); }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"sample.obeya"_s);
    Clock m_clock = [] { return QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC); };
    AppSettings m_settings;
    test::AnsweredPrompts m_prompts;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ClaimsPage> m_page;
};

} // namespace

TEST_F(ClaimsPageTest, ShowsTheWorstFirstWithItsSentence)
{
    auto *table = find<QTableView>(u"claimsTable"_s);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(first().finding(), Finding::Above);
    EXPECT_EQ(table->currentIndex().row(), 0);
    EXPECT_TRUE(find<QLabel>(u"claimSentence"_s)->text().startsWith(u"You answered"_s));
    EXPECT_GT(m_session->claims()->counts().open, 0);
}

TEST_F(ClaimsPageTest, ChangingTheAnswerIsOneUndoStep)
{
    const PracticeId practice = first().check.practice;
    const std::optional<double> before = m_session->answer(practice).value;
    const std::optional<double> level = suggestedLevel(first().check);
    press(u"changeAnswer"_s);
    EXPECT_EQ(m_session->answer(practice).value, level);
    const ClaimReview *review = m_session->claims()->review(practice);
    EXPECT_EQ(review->finding(), Finding::Agrees);
    ASSERT_TRUE(review->decision);
    EXPECT_TRUE(review->isStanding);
    EXPECT_EQ(review->decision->kind, ClaimDecisionKind::AnswerChanged);
    m_session->undoStack()->undo();
    EXPECT_EQ(m_session->answer(practice).value, before);
    EXPECT_FALSE(m_session->claims()->review(practice)->decision);
}

TEST_F(ClaimsPageTest, AReasonIsKeptWithAuthorAndTimeInTheProject)
{
    const int open = m_session->claims()->counts().open;
    m_prompts.enteredText = u"Measured <b>nights</b> only"_s;
    // In the table, as a user would: the key is the page's.
    QTest::keyClick(find<QTableView>(u"claimsTable"_s), Qt::Key_K);
    EXPECT_EQ(m_session->claims()->counts().open, open - 1);
    EXPECT_TRUE(find<QLabel>(u"claimDecision"_s)->text().contains(u"<b>nights</b>"_s));
    this->open(OpenMode::ReadWrite);
    ASSERT_TRUE(first().decision);
    EXPECT_EQ(first().decision->author, u"Mei"_s);
    EXPECT_EQ(first().decision->decidedAt, m_clock());
    EXPECT_TRUE(first().isStanding);
}

TEST_F(ClaimsPageTest, IncompleteDataTurnsTheFindingGrey)
{
    m_prompts.enteredText = u"The mobile service is missing"_s;
    QTest::keyClick(m_page.get(), Qt::Key_I);
    bool isFound = false;
    for (const ClaimReview &review : m_session->claims()->reviews()) {
        if (review.decision) {
            isFound = true;
            EXPECT_EQ(review.finding(), Finding::NotEnoughData);
        }
    }
    EXPECT_TRUE(isFound);
}

TEST_F(ClaimsPageTest, AsksAgainWhenTheAnswerIsAnotherOne)
{
    const PracticeId practice = first().check.practice;
    QTest::keyClick(m_page.get(), Qt::Key_W);
    EXPECT_TRUE(m_session->claims()->review(practice)->isStanding);
    Answer answer = m_session->answer(practice);
    answer.value = m_session->model()->scale.highest();
    m_session->changeAnswer(practice, answer, AnswerEdit::Level);
    EXPECT_FALSE(m_session->claims()->review(practice)->isStanding);
    EXPECT_TRUE(m_session->claims()->review(practice)->isOpen());
}

TEST_F(ClaimsPageTest, AFilterNeitherTakesNorLapsesDecisions)
{
    const PracticeId practice = first().check.practice;
    QTest::keyClick(m_page.get(), Qt::Key_W);
    MetricsOptions options = m_session->delivery()->options();
    options.services = {m_session->delivery()->services().first()};
    m_session->delivery()->setOptions(options);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_session->delivery()->isBusy(); }, 5'000));
    EXPECT_TRUE(m_session->claims()->review(practice)->isStanding);
    EXPECT_FALSE(find<QPushButton>(u"discussClaim"_s)->isEnabled());
}

TEST_F(ClaimsPageTest, AProjectForReadingOffersNoDecisions)
{
    open(OpenMode::ReadOnly);
    for (const QString &name :
         {u"changeAnswer"_s, u"keepAnswer"_s, u"dataIncomplete"_s, u"discussClaim"_s}) {
        EXPECT_FALSE(find<QPushButton>(name)->isEnabled());
        EXPECT_FALSE(find<QPushButton>(name)->toolTip().isEmpty());
    }
}

TEST_F(ClaimsPageTest, RulesOfTheProjectTakeThePlaceOfTheModels)
{
    const auto count = m_session->claims()->reviews().size();
    press(u"claimRules"_s);
    auto *dialog = find<ClaimRulesDialog>(u"claimRulesDialog"_s);
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableWidget *>(u"claimRulesTable"_s);
    ASSERT_EQ(table->rowCount(), count);
    table->item(0, 2)->setText(u"9: 1"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    EXPECT_FALSE(dialog->findChild<QLabel *>(u"ruleProblem"_s)->text().isEmpty());
    EXPECT_EQ(m_session->claims()->reviews().size(), count);
    dialog->reject();
    m_session->changeClaimRules({{first().check.practice, first().check.rule.measure, true,
                                  first().check.rule.limits, 1, 0}});
    EXPECT_EQ(m_session->claims()->reviews().size(), count - 1);
    m_session->undoStack()->undo();
    EXPECT_EQ(m_session->claims()->reviews().size(), count);
}

TEST_F(ClaimsPageTest, TheAssessmentPageShowsTheDataOfAPractice)
{
    AssessmentPage page({*m_session, Language(u"en"_s), m_prompts, m_settings});
    page.showPractice(first().check.practice);
    auto *compare = page.findChild<QPushButton *>(u"compareWithData"_s);
    EXPECT_FALSE(compare->parentWidget()->isHidden());
    PracticeId asked;
    QObject::connect(&page, &AssessmentPage::claimRequested, &page,
                     [&asked](const PracticeId &practice) { asked = practice; });
    compare->click();
    EXPECT_EQ(asked, first().check.practice);
}

} // namespace obeya
