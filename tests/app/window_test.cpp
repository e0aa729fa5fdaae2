#include "app/item_models/practice_list_model.h"
#include "app/pages/assessment_page.h"
#include "app/session/prompts.h"
#include "assessments/project/sample_project.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// The sample project open in a session.
class Window : public testing::Test
{
protected:
    void SetUp() override
    {
        const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        const QString path = m_folder.filePath(u"sample.obeya"_s);
        ASSERT_TRUE(writeSampleProject(path, u"en"_s, clock));
        auto session =
            ProjectSession::open(path, OpenMode::ReadWrite, ModelCatalog::builtIn(), clock);
        ASSERT_TRUE(session) << qPrintable(errorText(session.error()));
        m_session = *std::move(session);
    }

    PageContext context() { return {*m_session, Language(u"en"_s), m_prompts, m_settings}; }

    QTemporaryDir m_folder;
    DialogPrompts m_prompts;
    AppSettings m_settings;
    std::unique_ptr<ProjectSession> m_session;
};

} // namespace

TEST_F(Window, AnswersAndTargetsByKeyboardAndTakesThemBack)
{
    AssessmentPage page(context());
    const PracticeId practice = m_session->model()->practices().first()->id;
    page.showPractice(practice);
    const Answer before = m_session->answer(practice);
    QTest::keyClick(&page, Qt::Key_1);
    EXPECT_EQ(m_session->answer(practice).value, 1);
    QTest::keyClick(&page, Qt::Key_T);
    QTest::keyClick(&page, Qt::Key_2);
    EXPECT_EQ(m_session->answer(practice).target, 2);
    QTest::keyClick(&page, Qt::Key_D);
    EXPECT_EQ(m_session->answer(practice).state, AnswerState::DontKnow);
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    EXPECT_EQ(m_session->answer(practice), before);
    m_session->undoStack()->redo();
    EXPECT_EQ(m_session->answer(practice).value, 1);
}

TEST_F(Window, KeepsEveryAnswerInTheFile)
{
    const PracticeId practice = m_session->model()->practices().first()->id;
    Answer answer = m_session->answer(practice);
    answer.comment = u"from the test"_s;
    m_session->changeAnswer(practice, answer, AnswerEdit::Comment);
    const QString path = m_session->path();
    const AssessmentId assessment = m_session->assessment()->id;
    m_session.reset();
    const auto project = Project::open(path, OpenMode::ReadOnly, systemClock());
    ASSERT_TRUE(project);
    EXPECT_EQ((*project)->assessment(assessment)->answers.value(practice).comment,
              u"from the test"_s);
}

TEST_F(Window, ListsEveryPracticeOnce)
{
    PracticeListModel model(context(), nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    // 5 domains, 21 capabilities, 63 practices
    EXPECT_EQ(model.rowCount(), 89);
    const PracticeId practice = m_session->model()->practices().first()->id;
    m_session->changeAnswer(practice, ratedAnswer(0), AnswerEdit::Level);
    EXPECT_EQ(model.index(model.rowOf(practice)).data(PracticeListModel::ValueRole).toDouble(), 0);
}

} // namespace obeya
