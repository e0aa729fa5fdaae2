#include "assessments/project/answer_import.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

// Practices a1, a2, a3 with codes 1.1 to 1.3 on levels 0 to 5.
CapabilityModel smallModel()
{
    CapabilityModel model;
    for (int level = 0; level <= 5; ++level)
        model.scale.levels.append({double(level), {}, {}});
    Capability capability;
    for (int number = 1; number <= 3; ++number) {
        Practice practice;
        practice.id = PracticeId(u"a%1"_s.arg(number));
        practice.code = u"1.%1"_s.arg(number);
        capability.practices.append(practice);
    }
    Domain domain;
    domain.capabilities.append(capability);
    model.domains.append(domain);
    return model;
}

AnswerImport read(const QByteArray &bytes, const AnswerSheet &current = {})
{
    const auto result = readAnswers(bytes, u"answers.csv"_s, smallModel(), current);
    if (!result) {
        ADD_FAILURE() << qPrintable(errorText(result.error()));
        return {};
    }
    return *result;
}

Answer answerOf(const AnswerImport &import, const char *practice)
{
    return import.answers.value(PracticeId(QString::fromLatin1(practice)));
}

} // namespace

TEST(AnswerImport, ReadsLevelsNotApplicableAndDontKnow)
{
    const AnswerImport result = read("practice,value,reason\na1,3,\na2,n/a,No jobs\na3,?,\n");
    EXPECT_EQ(result.accepted, 3);
    EXPECT_EQ(result.rejected(), 0);
    EXPECT_EQ(answerOf(result, "a1"), ratedAnswer(3));
    EXPECT_EQ(answerOf(result, "a2").state, AnswerState::NotApplicable);
    EXPECT_EQ(answerOf(result, "a2").reason, u"No jobs"_s);
    EXPECT_EQ(answerOf(result, "a3").state, AnswerState::DontKnow);
}

TEST(AnswerImport, UnderstandsChineseWords)
{
    const AnswerImport result = read(
        u"practice,value,confidence,flag\na1,不适用,,是\na2,不清楚,,\na3,2,高,否\n"_s.toUtf8());
    EXPECT_EQ(answerOf(result, "a1").state, AnswerState::NotApplicable);
    EXPECT_TRUE(answerOf(result, "a1").isFlagged);
    EXPECT_EQ(answerOf(result, "a2").state, AnswerState::DontKnow);
    EXPECT_EQ(answerOf(result, "a3").confidence, Confidence::High);
}

TEST(AnswerImport, FindsPracticesByCode)
{
    EXPECT_EQ(answerOf(read("practice,value\n1.2,4\n"), "a2"), ratedAnswer(4));
}

TEST(AnswerImport, LeavesWhatTheFileLeavesEmpty)
{
    Answer present = ratedAnswer(2);
    present.comment = u"old"_s;
    const AnswerSheet current{{PracticeId(u"a1"_s), present}};
    const AnswerImport result = read("practice,value,target,comment\na1,,4,\na2,,,\n", current);
    EXPECT_EQ(result.accepted, 1);
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_EQ(answerOf(result, "a1").value, 2.0);
    EXPECT_EQ(answerOf(result, "a1").target, 4.0);
    EXPECT_EQ(answerOf(result, "a1").comment, u"old"_s);
}

TEST(AnswerImport, CountsWhatIsAlreadySoAsUnchanged)
{
    const AnswerImport result =
        read("practice,value\na1,2\n", {{PracticeId(u"a1"_s), ratedAnswer(2)}});
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_TRUE(result.answers.isEmpty());
}

TEST(AnswerImport, RefusesBothRowsThatDisagree)
{
    const AnswerImport result = read("practice,value\na1,2\n1.1,3\na2,1\na2,1\n");
    EXPECT_EQ(result.conflicting, 2);
    EXPECT_EQ(result.accepted, 1);
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_FALSE(result.answers.contains(PracticeId(u"a1"_s)));
}

TEST(AnswerImport, RefusesARowThatDisagreesWithAnUnchangedOne)
{
    const AnswerImport result =
        read("practice,value\na1,2\na1,3\n", {{PracticeId(u"a1"_s), ratedAnswer(2)}});
    EXPECT_EQ(result.conflicting, 2);
}

TEST(AnswerImport, NamesAnUnknownPracticeWithItsRow)
{
    const AnswerImport result = read("practice,value\na1,2\nzz,3\n");
    EXPECT_EQ(result.unknownPractice, 1);
    ASSERT_EQ(result.issues.items().size(), 1);
    const Issue issue = result.issues.items().first();
    EXPECT_EQ(issue.code, u"unknown-practice"_s);
    EXPECT_EQ(issue.place.row, 3);
    EXPECT_TRUE(issue.message.contains(u"zz"_s));
}

TEST(AnswerImport, RefusesValuesThatAreNotOnTheScale)
{
    for (const char *value : {"6", "2.5", "-1", "1e0", "nan", "0x1", "three", "\"2,0\""}) {
        const AnswerImport result = read("practice,value\na1," + QByteArray(value) + "\na2,1\n");
        EXPECT_EQ(result.badValue, 1) << value;
        EXPECT_EQ(result.accepted, 1) << value;
    }
}

TEST(AnswerImport, RefusesARowWithOneBadField)
{
    const AnswerImport result =
        read("practice,value,target,confidence,flag\na1,1,9,,\na2,1,,sure,\na3,1,,,perhaps\n");
    EXPECT_EQ(result.badValue, 3);
    EXPECT_TRUE(result.answers.isEmpty());
    EXPECT_EQ(result.issues.items().at(0).place.column, u"target"_s);
    EXPECT_EQ(result.issues.items().at(1).place.column, u"confidence"_s);
    EXPECT_EQ(result.issues.items().at(2).place.column, u"flag"_s);
}

TEST(AnswerImport, NeedsAColumnForThePractice)
{
    const auto result = readAnswers("name,value\na1,2\n", u"answers.csv"_s, smallModel(), {});
    EXPECT_EQ(result.error().code, ErrorCode::BadContent);
}

TEST(AnswerImport, ReadsAJsonArray)
{
    const AnswerImport result = read(
        R"([{"practice": "a1", "value": 3, "flag": true}, {"practice": "1.2", "value": "NA"}, {"practice": "a3", "value": null}])");
    EXPECT_EQ(result.accepted, 2);
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_TRUE(answerOf(result, "a1").isFlagged);
    EXPECT_EQ(answerOf(result, "a2").state, AnswerState::NotApplicable);
}

TEST(AnswerImport, ReadsAJsonObjectAndNamesThePathOfARefusedAnswer)
{
    const AnswerImport result =
        read(R"({"answers": [{"practice": "a1", "value": 3}, {"practice": "a2", "value": 7}, 5]})");
    EXPECT_EQ(result.accepted, 1);
    EXPECT_EQ(result.badValue, 1);
    EXPECT_EQ(result.unknownPractice, 1);
    EXPECT_EQ(result.issues.items().first().place.path, u"$.answers[1].value"_s);
}

TEST(AnswerImport, ReadsJsonInUtf16)
{
    const QString json = uR"([{"practice": "a1", "comment": "自评"}])"_s;
    QByteArray bytes("\xff\xfe", 2);
    bytes += QByteArray(reinterpret_cast<const char *>(json.utf16()), json.size() * 2);
    EXPECT_EQ(answerOf(read(bytes), "a1").comment, u"自评"_s);
}

TEST(AnswerImport, NamesTheLineOfCutJson)
{
    const auto result = readAnswers("[\n{\"practice\": \"a1\",\n", u"a.json"_s, smallModel(), {});
    EXPECT_EQ(result.error().code, ErrorCode::BadContent);
    EXPECT_TRUE(result.error().where.startsWith(u"a.json:"_s));
}

TEST(AnswerImport, RefusesJsonOfAnotherKind)
{
    const auto result = readAnswers(R"({"runs": []})", u"a.json"_s, smallModel(), {});
    EXPECT_EQ(result.error().code, ErrorCode::BadContent);
}

TEST(AnswerImport, RefusesAnEmptyFile)
{
    const auto result = readAnswers({}, u"a.csv"_s, smallModel(), {});
    EXPECT_EQ(result.error().code, ErrorCode::EmptyFile);
}

} // namespace obeya
