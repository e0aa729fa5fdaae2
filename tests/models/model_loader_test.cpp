#include "models/model_loader.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

TEST(ModelLoader, NamesLineAndColumnOfCutJson)
{
    const QByteArray whole = test::data(u"models/minimal.json"_s);
    const auto loaded = loadModel(whole.left(whole.size() / 2), u"cut.json"_s);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::BadContent);
    EXPECT_TRUE(loaded.error().where.startsWith("cut.json:"_L1));
}

TEST(ModelLoader, RefusesEmptyFilesAndForeignEncodings)
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

TEST(ModelLoader, AcceptsAByteOrderMark)
{
    EXPECT_TRUE(loadModel("\xEF\xBB\xBF" + test::data(u"models/minimal.json"_s), u"bom.json"_s));
}

TEST(ModelLoader, RefusesAModelCutAnywhere)
{
    const QByteArray whole = test::data(u"models/minimal.json"_s).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        ASSERT_FALSE(loadModel(whole.left(size), u"cut.json"_s)) << size;
}

TEST(ModelLoader, NamesTheFirstErrorWithItsPath)
{
    const auto loaded =
        loadModel(test::data(u"models/broken/duplicate-practice-id.json"_s), u"twice.json"_s);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::BadContent);
    EXPECT_EQ(loaded.error().where, u"$.domains[0].capabilities[0].practices[1].id"_s);
}

TEST(ModelLoader, KeepsWarningsOfAModelThatMayBeUsed)
{
    const auto loaded =
        loadModel(test::data(u"models/broken/long-anchor.json"_s), u"long-anchor.json"_s);
    ASSERT_TRUE(loaded) << qPrintable(errorText(loaded.error()));
    EXPECT_EQ(loaded->issues.count(Severity::Warning), 1);
    EXPECT_EQ(loaded->issues.items().first().code, u"text-too-long"_s);
}

} // namespace obeya
