#include "models/model_catalog.h"
#include "models/model_validator.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class BuiltInModel : public testing::TestWithParam<QString>
{
};

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

TEST_P(BuiltInModel, IsValidWithoutARemark)
{
    const IssueList issues = validateModel(builtIn(GetParam()), GetParam());
    EXPECT_TRUE(issues.isEmpty()) << qPrintable(test::allIssues(issues));
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

TEST_P(BuiltInModel, IsWrittenInBothLanguages)
{
    const auto model = ModelCatalog::builtIn().find(ModelId(GetParam()));
    ASSERT_TRUE(model);
    EXPECT_EQ((*model)->languages, QStringList({u"en"_s, u"zh_CN"_s}));
}

TEST(ModelCatalog, HoldsNoSchemaAmongTheModels)
{
    const QList<ModelId> ids = ModelCatalog::builtIn().ids();
    EXPECT_TRUE(ids.contains(ModelId(u"twelve-factor"_s)));
    EXPECT_FALSE(ids.contains(ModelId(u"obeya-model.schema"_s)));
}

TEST(ModelCatalog, FindsOneVersionExactly)
{
    const ModelCatalog catalog = ModelCatalog::builtIn();
    const auto newest = catalog.find(ModelId(u"twelve-factor"_s));
    ASSERT_TRUE(newest);
    const auto exact = catalog.find(ModelId(u"twelve-factor"_s), (*newest)->version);
    ASSERT_TRUE(exact);
    EXPECT_EQ(exact->get(), newest->get());
}

TEST(ModelCatalog, GivesAllThreadsTheSameModel)
{
    const ModelCatalog catalog = ModelCatalog::builtIn();
    std::vector<const CapabilityModel *> found(4);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < found.size(); ++i) {
        threads.emplace_back([&found, i, copy = catalog] {
            const auto model = copy.find(ModelId(u"twelve-factor"_s));
            found[i] = model ? model->get() : nullptr;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_NE(found.front(), nullptr);
    EXPECT_TRUE(std::all_of(found.cbegin(), found.cend(),
                            [&](const auto *model) { return model == found.front(); }));
}

} // namespace obeya
