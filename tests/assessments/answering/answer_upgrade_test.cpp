#include "assessments/answering/answer_upgrade.h"
#include "tests/support/answers_data.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

PracticeChange change(const QString &from, PracticeMove move, const QStringList &to)
{
    PracticeChange result{PracticeId(from), move, {}};
    for (const QString &target : to)
        result.to.append(PracticeId(target));
    return result;
}

// a stays, b is renamed, c is split, d and e become one, f is gone.
class AnswerUpgradeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_older.version = *Version::fromText(u"1.0"_s);
        m_newer.version = *Version::fromText(u"1.1"_s);
        m_newer.changes = {{m_older.version,
                            {change(u"b"_s, PracticeMove::Renamed, {u"b2"_s}),
                             change(u"c"_s, PracticeMove::Split, {u"c1"_s, u"c2"_s}),
                             change(u"d"_s, PracticeMove::Merged, {u"de"_s}),
                             change(u"e"_s, PracticeMove::Merged, {u"de"_s}),
                             change(u"f"_s, PracticeMove::Removed, {})}}};
    }

    Answer upgraded(const QString &answers, const QString &practice) const
    {
        return upgradeAnswers(m_older, m_newer, test::answers(answers))
            .answers.value(PracticeId(practice));
    }

    CapabilityModel m_older = test::questionnaire(u"d1: c1 = a b c, c2 = d e f"_s);
    CapabilityModel m_newer = test::questionnaire(u"d1: c1 = a b2 c1 c2, c2 = de"_s);
};

} // namespace

TEST_F(AnswerUpgradeTest, SaysOfEachAnswerWhatBecomesOfIt)
{
    const auto result =
        upgradeAnswers(m_older, m_newer, test::answers(u"a=3 b=2/4 c=1 d=2 e=2 f=5"_s));
    QList<AnswerFate> fates;
    for (const AnswerMove &move : result.moves)
        fates.append(move.fate);
    EXPECT_EQ(fates, QList({AnswerFate::Kept, AnswerFate::Moved, AnswerFate::Moved,
                            AnswerFate::Moved, AnswerFate::Moved, AnswerFate::Cleared}));
    EXPECT_EQ(result.answers.size(), 5);
}

TEST_F(AnswerUpgradeTest, ListsOnlyWhatWasEntered)
{
    EXPECT_EQ(upgradeAnswers(m_older, m_newer, test::answers(u"a=3"_s)).moves.size(), 1);
}

TEST_F(AnswerUpgradeTest, MovesValueAndTargetToTheNewName)
{
    EXPECT_EQ(upgraded(u"b=2/4"_s, u"b2"_s).value, 2);
    EXPECT_EQ(upgraded(u"b=2/4"_s, u"b2"_s).target, 4);
    EXPECT_EQ(upgraded(u"b=?"_s, u"b2"_s).state, AnswerState::DontKnow);
}

TEST_F(AnswerUpgradeTest, FlagsBothHalvesOfASplitPractice)
{
    EXPECT_TRUE(upgraded(u"c=1"_s, u"c1"_s).isFlagged);
    EXPECT_EQ(upgraded(u"c=1"_s, u"c2"_s).value, 1);
}

TEST_F(AnswerUpgradeTest, MergesToTheLowerValueAndFlagsTheDifference)
{
    const Answer merged = upgraded(u"d=4/4 e=2/5"_s, u"de"_s);
    EXPECT_EQ(merged.value, 2);
    EXPECT_EQ(merged.target, 5);
    EXPECT_TRUE(merged.isFlagged);
    EXPECT_FALSE(upgraded(u"d=2 e=2"_s, u"de"_s).isFlagged);
    EXPECT_EQ(upgraded(u"d=? e=3"_s, u"de"_s).value, 3);
}

TEST_F(AnswerUpgradeTest, ClearsALevelTheNewerScaleDoesNotHave)
{
    m_newer.scale.levels.removeLast();
    const auto result = upgradeAnswers(m_older, m_newer, test::answers(u"a=5/5 b=4"_s));
    EXPECT_EQ(result.moves.first().fate, AnswerFate::Cleared);
    EXPECT_EQ(result.answers.value(PracticeId(u"a"_s)).state, AnswerState::Unanswered);
    EXPECT_FALSE(result.answers.value(PracticeId(u"a"_s)).target);
    EXPECT_EQ(result.answers.value(PracticeId(u"b2"_s)).value, 4);
}

} // namespace obeya
