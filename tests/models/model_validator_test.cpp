#include "models/model_catalog.h"
#include "models/model_loader.h"
#include "models/model_validator.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
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

std::ostream &operator<<(std::ostream &out, const Broken &broken)
{
    return out << broken.file;
}

class BrokenModel : public testing::TestWithParam<Broken>
{
};

class BuiltInModel : public testing::TestWithParam<QString>
{
};

QString allIssues(const IssueList &issues)
{
    QString text;
    for (const Issue &issue : issues.items())
        text += u"\n%1 %2: %3"_s.arg(issue.place.path, issue.code, issue.message);
    return text;
}

QByteArray builtIn(const QString &id)
{
    QFile file(u":/models/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QString> builtInIds()
{
    QList<QString> ids;
    for (const ModelId &id : ModelCatalog::builtIn().ids())
        ids.append(id.value());
    return ids;
}

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
    EXPECT_TRUE(isFound) << qPrintable(allIssues(issues));
    EXPECT_LE(issues.items().size(), 8) << qPrintable(allIssues(issues));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenModel,
    testing::Values(
        Broken{"missing-id", "$.id", "missing-member"},
        Broken{"missing-scale", "$.scale", "missing-member"},
        Broken{"empty-code", "$.domains[0].capabilities[0].practices[1].code", "empty-text"},
        Broken{"text-for-number", "$.scale.levels[1].number", "wrong-type"},
        Broken{"list-for-object", "$.scoring", "wrong-type"},
        Broken{"number-in-roles", "$.domains[0].capabilities[0].practices[1].roles[0]",
               "wrong-type"},
        Broken{"bad-version", "$.version", "bad-version"},
        Broken{"unknown-scale-kind", "$.scale.kind", "unknown-name"},
        Broken{"unknown-rule", "$.scoring.rule", "unknown-name"},
        Broken{"unknown-effort", "$.domains[0].capabilities[0].practices[1].levels[0].next.effort",
               "unknown-name"},
        Broken{"unknown-direction", "$.domains[0].capabilities[0].practices[1].claims[0].direction",
               "unknown-name"},
        Broken{"bad-id-characters", "$.domains[0].capabilities[0].practices[1].id", "schema"},
        Broken{"unknown-member", "$.domains[0].capabilities[0].practices[1]", "schema"},
        Broken{"negative-weight", "$.domains[0].capabilities[0].practices[1].weight", "schema"},
        Broken{"unknown-measure", "$.domains[0].capabilities[0].practices[1].claims[0].measure",
               "schema"},
        Broken{"unknown-role", "$.domains[0].capabilities[0].practices[1].roles[0]", "schema"},
        Broken{"empty-capability", "$.domains[0].capabilities[0].practices", "schema"},
        Broken{"no-domains", "$.domains", "schema"}, Broken{"wrong-format", "$.format", "schema"},
        Broken{"one-scale-level", "$.scale.levels", "schema"},
        Broken{"threshold-above-one", "$.scoring.options.threshold_share", "schema"},
        Broken{"duplicate-practice-id", "$.domains[0].capabilities[0].practices[1].id",
               "duplicate-id"},
        Broken{"id-of-capability", "$.domains[0].capabilities[0].practices[1].id", "duplicate-id"},
        Broken{"duplicate-code", "$.domains[0].capabilities[0].practices[1].code",
               "duplicate-code"},
        Broken{"duplicate-reading", "$.reading[1].id", "duplicate-id"},
        Broken{"missing-level", "$.domains[0].capabilities[0].practices[1].levels",
               "missing-level"},
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
        Broken{"change-to-nowhere", "$.changes[0].moves[0].to[0]", "dead-relation"}));

TEST(ModelValidator, AcceptsTheMinimalModel)
{
    const IssueList issues = validateModel(test::data(u"models/minimal.json"_s), u"minimal"_s);
    EXPECT_TRUE(issues.isEmpty()) << qPrintable(allIssues(issues));
}

TEST(ModelValidator, NamesLineAndColumnOfCutJson)
{
    const QByteArray whole = test::data(u"models/minimal.json"_s);
    const auto loaded = loadModel(whole.left(whole.size() / 2), u"cut.json"_s);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::BadContent);
    EXPECT_TRUE(loaded.error().where.startsWith("cut.json:"_L1));
}

TEST(ModelValidator, RefusesEmptyFilesAndForeignEncodings)
{
    EXPECT_EQ(loadModel("  \n", u"empty.json"_s).error().code, ErrorCode::EmptyFile);
    const QByteArray utf16("\xFF\xFE{\0}\0", 6);
    EXPECT_EQ(loadModel(utf16, u"utf16.json"_s).error().code, ErrorCode::BadEncoding);
    EXPECT_EQ(loadModel("{\"id\": \"\xE9\"}", u"latin.json"_s).error().code,
              ErrorCode::BadEncoding);
    EXPECT_EQ(loadModel("[]", u"list.json"_s).error().code, ErrorCode::BadContent);
}

TEST(ModelLoader, ReadsEveryMember)
{
    const auto loaded = loadModel(test::data(u"models/minimal.json"_s), u"minimal.json"_s);
    ASSERT_TRUE(loaded) << qPrintable(errorText(loaded.error()));
    const CapabilityModel &model = loaded->model;
    EXPECT_EQ(model.version.toText(), u"1.1"_s);
    EXPECT_EQ(model.practiceCount(), 2);
    const Practice *practice = model.findPracticeByCode(u"1.1.2"_s);
    ASSERT_NE(practice, nullptr);
    EXPECT_EQ(practice->id, PracticeId(u"practice-2"_s));
    EXPECT_EQ(practice->anchor(1)->text.in(u"zh_CN"_s), u"一个服务每月做一次。"_s);
    EXPECT_EQ(practice->anchor(1)->next->effort, Effort::High);
    EXPECT_FALSE(practice->anchor(2)->next);
    EXPECT_EQ(practice->claims.first().limits.last().value, 5);
    EXPECT_EQ(model.capabilityOf(practice->id)->code, u"1.1"_s);
    EXPECT_EQ(model.domainOf(practice->id)->code, u"1"_s);
}

TEST_P(BuiltInModel, IsValidWithoutARemark)
{
    const IssueList issues = validateModel(builtIn(GetParam()), GetParam());
    EXPECT_TRUE(issues.isEmpty()) << qPrintable(allIssues(issues));
}

TEST_P(BuiltInModel, IsFoundByTheNameOfItsFile)
{
    const auto model = ModelCatalog::builtIn().find(ModelId(GetParam()));
    ASSERT_TRUE(model);
    EXPECT_EQ((*model)->id.value(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Catalog, BuiltInModel, testing::ValuesIn(builtInIds()));

TEST(ModelCatalog, HoldsTheTwelveFactors)
{
    const auto model = ModelCatalog::builtIn().find(ModelId(u"twelve-factor"_s));
    ASSERT_TRUE(model);
    qsizetype capabilities = 0;
    for (const Domain &domain : (*model)->domains) {
        for (const Capability &capability : domain.capabilities) {
            ++capabilities;
            EXPECT_GE(capability.practices.size(), 2) << qPrintable(capability.code);
        }
    }
    EXPECT_EQ(capabilities, 12);
}

TEST(ModelCatalog, RefusesAnUnknownModelOrVersion)
{
    const ModelCatalog catalog = ModelCatalog::builtIn();
    EXPECT_EQ(catalog.find(ModelId(u"nothing"_s)).error().code, ErrorCode::UnknownModel);
    EXPECT_EQ(catalog.find(ModelId(u"twelve-factor"_s), Version{{99}}).error().code,
              ErrorCode::UnknownModel);
}

} // namespace obeya
