#include "models/model_validator.h"
#include "tests/support/test_data.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <ostream>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// A file under tests/data/models/broken with the problem it was made for.
struct Broken
{
    const char *file;
    const char *path;
    const char *code;
};

constexpr Broken kBroken[] = {
    Broken{"block-scale-not-rising", "$.domains[0].scale.levels[2].number", "scale-not-rising"},
    Broken{"reversed-level", "$.domains[0].capabilities[0].practices[0].reversed",
           "reversed-level"},
    Broken{"missing-choice", "$.domains[0].capabilities[0].practices[0].levels", "missing-level"},
    Broken{"unknown-overall", "$.scoring.options.overall", "unknown-name"},
    Broken{"missing-id", "$.id", "missing-member"},
    Broken{"missing-scale", "$.scale", "missing-member"},
    Broken{"empty-code", "$.domains[0].capabilities[0].practices[1].code", "empty-text"},
    Broken{"text-for-number", "$.scale.levels[1].number", "wrong-type"},
    Broken{"list-for-object", "$.scoring", "wrong-type"},
    Broken{"number-in-roles", "$.domains[0].capabilities[0].practices[1].roles[0]", "wrong-type"},
    Broken{"bad-version", "$.version", "bad-version"},
    Broken{"unknown-scale-kind", "$.scale.kind", "unknown-name"},
    Broken{"unknown-rule", "$.scoring.rule", "unknown-name"},
    Broken{"unknown-effort", "$.domains[0].capabilities[0].practices[1].levels[0].next.effort",
           "unknown-name"},
    Broken{"unknown-direction", "$.domains[0].capabilities[0].practices[1].claims[0].direction",
           "unknown-name"},
    Broken{"bad-id-characters", "$.domains[0].capabilities[0].practices[1].id", "schema"},
    Broken{"unknown-member", "$.domains[0].capabilities[0].practices[1].colour", "schema"},
    Broken{"negative-weight", "$.domains[0].capabilities[0].practices[1].weight", "schema"},
    Broken{"unknown-measure", "$.domains[0].capabilities[0].practices[1].claims[0].measure",
           "schema"},
    Broken{"unknown-role", "$.domains[0].capabilities[0].practices[1].roles[0]", "schema"},
    Broken{"empty-capability", "$.domains[0].capabilities[0].practices", "schema"},
    Broken{"no-domains", "$.domains", "schema"},
    Broken{"wrong-format", "$.format", "schema"},
    Broken{"one-scale-level", "$.scale.levels", "schema"},
    Broken{"threshold-above-one", "$.scoring.options.threshold_share", "schema"},
    Broken{"duplicate-practice-id", "$.domains[0].capabilities[0].practices[1].id", "duplicate-id"},
    Broken{"id-of-capability", "$.domains[0].capabilities[0].practices[1].id", "duplicate-id"},
    Broken{"duplicate-code", "$.domains[0].capabilities[0].practices[1].code", "duplicate-code"},
    Broken{"duplicate-reading", "$.reading[1].id", "duplicate-id"},
    Broken{"missing-level", "$.domains[0].capabilities[0].practices[1].levels", "missing-level"},
    Broken{"level-not-in-scale", "$.domains[0].capabilities[0].practices[1].levels[2].number",
           "level-not-in-scale"},
    Broken{"duplicate-level", "$.domains[0].capabilities[0].practices[1].levels[1].number",
           "duplicate-level"},
    Broken{"scale-not-rising", "$.scale.levels[2].number", "scale-not-rising"},
    Broken{"zero-weight", "$.domains[0].capabilities[0].practices", "zero-weight"},
    Broken{"zero-domain-weight", "$.domains", "zero-weight"},
    Broken{"unit-mismatch", "$.domains[0].capabilities[0].practices[1].claims[0].unit",
           "unit-mismatch"},
    Broken{"unreachable-level", "$.domains[0].capabilities[0].practices[1].claims[0].limits[1]",
           "unreachable-level"},
    Broken{"claim-level-not-in-scale",
           "$.domains[0].capabilities[0].practices[1].claims[0].limits[1].level",
           "level-not-in-scale"},
    Broken{"unknown-reading", "$.domains[0].capabilities[0].practices[1].reading[0]",
           "unknown-reading"},
    Broken{"dead-relation", "$.domains[0].capabilities[0].practices[1].related[0].practice",
           "dead-relation"},
    Broken{"missing-chinese", "$.domains[0].capabilities[0].practices[1].question.zh_CN",
           "missing-language"},
    Broken{"same-text", "$.domains[0].capabilities[0].practices[1].question", "same-text"},
    Broken{"repeated-anchor", "$.domains[0].capabilities[0].practices[1].levels[1].text.en",
           "repeated-anchor"},
    Broken{"control-character", "$.domains[0].capabilities[0].practices[1].name.en",
           "control-character"},
    Broken{"long-anchor", "$.domains[0].capabilities[0].practices[1].levels[1].text.en",
           "text-too-long"},
    Broken{"version-not-risen", "$.changes[0].from", "version-not-risen"},
    Broken{"faults-in-domains-1-and-10", "$.domains[1].colour", "schema"},
    Broken{"missing-help", "$.domains[0].capabilities[0].practices[1].help", "missing-member"},
    Broken{"name-in-no-language", "$.domains[0].capabilities[0].practices[1].name", "schema"},
    Broken{"empty-languages", "$.languages", "schema"},
    Broken{"language-twice", "$.languages", "schema"},
    Broken{"fraction-of-records",
           "$.domains[0].capabilities[0].practices[1].claims[0].least_records", "wrong-type"},
    Broken{"records-beyond-limits",
           "$.domains[0].capabilities[0].practices[1].claims[0].least_records", "wrong-type"},
    Broken{"negative-days", "$.domains[0].capabilities[0].practices[1].claims[0].least_days",
           "schema"},
    Broken{"unknown-unit", "$.domains[0].capabilities[0].practices[1].claims[0].unit", "schema"},
    Broken{"no-limits", "$.domains[0].capabilities[0].practices[1].claims[0].limits", "schema"},
    Broken{"weight-as-text", "$.domains[0].weight", "wrong-type"},
    Broken{"empty-domain", "$.domains[0].capabilities", "schema"},
    Broken{"null-question", "$.domains[0].capabilities[0].practices[1].question", "wrong-type"},
    Broken{"unknown-move", "$.changes[0].moves[0].kind", "unknown-name"},
    Broken{"bad-change-version", "$.changes[0].from", "bad-version"},
    Broken{"zero-capability-weight", "$.domains[0].capabilities", "zero-weight"},
    Broken{"levels-not-rising", "$.domains[0].capabilities[0].practices[1].levels[1].number",
           "levels-not-rising"},
    Broken{"next-step-at-top", "$.domains[0].capabilities[0].practices[1].levels[2].next",
           "next-step-at-top"},
    Broken{"missing-next-step", "$.domains[0].capabilities[0].practices[1].levels[0]",
           "missing-next-step"},
    Broken{"anchor-inside-anchor", "$.domains[0].capabilities[0].practices[1].levels[2].text.en",
           "repeated-anchor"},
    Broken{"ratio-above-one", "$.domains[0].capabilities[0].practices[1].claims[0].limits[0].value",
           "limit-out-of-range"},
    Broken{"negative-limit", "$.domains[0].capabilities[0].practices[1].claims[0].limits[0].value",
           "limit-out-of-range"},
    Broken{"unusual-direction", "$.domains[0].capabilities[0].practices[1].claims[0].direction",
           "unusual-direction"},
    Broken{"undeclared-language", "$.domains[0].capabilities[0].practices[1].name.de",
           "undeclared-language"},
    Broken{"same-name", "$.domains[0].capabilities[0].practices[1].name", "same-text"},
    Broken{"long-name", "$.domains[0].capabilities[0].practices[1].name.en", "text-too-long"},
    Broken{"long-chinese-name", "$.domains[0].capabilities[0].practices[1].name.zh_CN",
           "text-too-long"},
    Broken{"long-question", "$.domains[0].capabilities[0].practices[1].question.en",
           "text-too-long"},
    Broken{"long-chinese-anchor", "$.domains[0].capabilities[0].practices[1].levels[1].text.zh_CN",
           "text-too-long"},
    Broken{"huge-id", "$.domains[0].capabilities[0].practices[1].id", "text-too-long"},
    Broken{"nul-in-tag", "$.domains[0].capabilities[0].practices[1].tags[0]", "control-character"},
    Broken{"line-break-in-code", "$.domains[0].capabilities[0].practices[1].code",
           "control-character"},
    Broken{"half-a-character", "$.domains[0].capabilities[0].practices[1].question.en",
           "control-character"},
    Broken{"summary-in-one-language", "$.domains[0].summary.zh_CN", "missing-language"},
    Broken{"note-in-one-language", "$.domains[0].capabilities[0].practices[1].claims[0].note.zh_CN",
           "missing-language"},
    Broken{"too-many-languages", "$.languages", "schema"},
    Broken{"huge-list", "$.domains[0].capabilities[0].practices[1].tags", "list-too-long"},
    Broken{"change-to-nowhere", "$.changes[0].moves[0].to[0]", "dead-relation"}};

std::ostream &operator<<(std::ostream &out, const Broken &broken)
{
    return out << broken.file;
}

class BrokenModel : public testing::TestWithParam<Broken>
{
};

} // namespace

TEST_P(BrokenModel, IsReportedWithItsPath)
{
    const Broken &broken = GetParam();
    const QString name = QString::fromLatin1(broken.file);
    const IssueList issues = validateModel(test::data(u"models/broken/%1.json"_s.arg(name)), name);
    const bool isFound =
        std::any_of(issues.items().cbegin(), issues.items().cend(), [&](const Issue &issue) {
            return issue.place.path == QLatin1StringView(broken.path)
                   && issue.code == QLatin1StringView(broken.code) && !issue.message.isEmpty();
        });
    EXPECT_TRUE(isFound) << qPrintable(test::allIssues(issues));
    EXPECT_LE(issues.items().size(), 8) << qPrintable(test::allIssues(issues));
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenModel, testing::ValuesIn(kBroken));

TEST(ModelValidator, AcceptsTheMinimalModel)
{
    const IssueList issues = validateModel(test::data(u"models/minimal.json"_s), u"minimal"_s);
    EXPECT_TRUE(issues.isEmpty()) << qPrintable(test::allIssues(issues));
}

TEST(ModelValidator, SaysWhatIsAllowed)
{
    const IssueList issues =
        validateModel(test::data(u"models/broken/unknown-role.json"_s), u"unknown-role.json"_s);
    ASSERT_EQ(issues.items().size(), 1);
    EXPECT_TRUE(issues.items().first().message.contains("developer, tester, operations"_L1))
        << qPrintable(issues.items().first().message);
}

TEST(ModelValidator, FindsFaultsFarApartInOnePass)
{
    const IssueList issues = validateModel(
        test::data(u"models/broken/faults-in-domains-1-and-10.json"_s), u"two.json"_s);
    ASSERT_EQ(issues.items().size(), 2) << qPrintable(test::allIssues(issues));
    EXPECT_EQ(issues.items().last().place.path, u"$.domains[10].weight"_s);
}

TEST(ModelValidator, AllowsShortNamesThatAreTheSameInAllLanguages)
{
    const QByteArray model = test::data(u"models/broken/same-name.json"_s);
    const IssueList same = validateModel(model, u"same.json"_s);
    ASSERT_EQ(same.items().size(), 1) << qPrintable(test::allIssues(same));
    const QJsonDocument document = QJsonDocument::fromJson(model);
    const QString name =
        document[u"domains"_s][0][u"capabilities"_s][0][u"practices"_s][1][u"name"_s][u"en"_s]
            .toString();
    ASSERT_GT(name.size(), 3);
    const IssueList none = validateModel(
        QByteArray(model).replace('"' + name.toUtf8() + '"', "\"CI\""), u"short.json"_s);
    EXPECT_TRUE(none.isEmpty()) << qPrintable(test::allIssues(none));
}

TEST(ModelValidator, CountsColumnsInCharacters)
{
    const IssueList issues =
        validateModel(u"{\n\"title\": \"一二三\" 4}"_s.toUtf8(), u"folder/broken.json"_s);
    ASSERT_EQ(issues.items().size(), 1);
    const Issue &issue = issues.items().first();
    EXPECT_EQ(issue.code, u"bad-json"_s);
    EXPECT_EQ(issue.place.file, u"folder/broken.json"_s);
    EXPECT_EQ(issue.place.row, 2);
    EXPECT_EQ(issue.place.column, u"16"_s);
}

TEST(ModelValidator, NamesWhatKeepsAFileFromBeingRead)
{
    const auto codeOf = [](const QByteArray &json) {
        return validateModel(json, u"model.json"_s).items().first().code;
    };
    EXPECT_EQ(codeOf({}), u"empty-file"_s);
    EXPECT_EQ(codeOf(QByteArray(8'000'001, ' ').replace(0, 1, "{")), u"file-too-large"_s);
    EXPECT_EQ(codeOf("\xFE\xFF"), u"bad-encoding"_s);
    EXPECT_EQ(codeOf("{\"id\": \"a"), u"bad-json"_s);
    EXPECT_EQ(codeOf(QByteArray(100'000, '[')), u"bad-json"_s);
}

TEST(ModelValidator, NamesAllThatAnEmptyObjectLacks)
{
    const IssueList issues = validateModel("{}", u"model.json"_s);
    EXPECT_EQ(issues.items().size(), 10) << qPrintable(test::allIssues(issues));
    for (const Issue &issue : issues.items())
        EXPECT_FALSE(issue.message.contains("%1"_L1)) << qPrintable(issue.message);
}

} // namespace obeya
