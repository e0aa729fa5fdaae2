#include "models/model_catalog.h"
#include "models/model_upgrade.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// A folder of own models beside the built-in ones.
class OwnModels : public testing::Test
{
protected:
    static QByteArray minimal(const QByteArray &version = "1.1", const QByteArray &id = "minimal")
    {
        QByteArray json = test::data(u"models/minimal.json"_s);
        json.replace("\"version\": \"1.1\"", "\"version\": \"" + version + "\"");
        return json.replace("\"id\": \"minimal\"", "\"id\": \"" + id + "\"");
    }

    void put(const QString &name, const QByteArray &json) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
    }

    QTemporaryDir m_folder;
    ModelCatalog m_catalog = ModelCatalog::withFolder(m_folder.path());
};

} // namespace

TEST_F(OwnModels, StandBehindTheBuiltInOnes)
{
    put(u"mine.json"_s, minimal());
    EXPECT_EQ(m_catalog.ids().last(), ModelId(u"minimal"_s));
    EXPECT_EQ(m_catalog.ids().size(), ModelCatalog::builtIn().ids().size() + 1);
    EXPECT_FALSE(m_catalog.entries().last().isBuiltIn);
    EXPECT_TRUE(m_catalog.entries().first().isBuiltIn);
}

TEST_F(OwnModels, KeepSeveralVersionsNewestFirst)
{
    put(u"a.json"_s, minimal("1.9"));
    put(u"b.json"_s, minimal("1.10"));
    const auto newest = m_catalog.find(ModelId(u"minimal"_s));
    ASSERT_TRUE(newest);
    EXPECT_EQ((*newest)->version.toText(), u"1.10"_s);
    EXPECT_TRUE(m_catalog.find(ModelId(u"minimal"_s), Version::fromText(u"1.9"_s)));
    EXPECT_FALSE(m_catalog.find(ModelId(u"minimal"_s), Version::fromText(u"1.8"_s)));
    EXPECT_EQ(m_catalog.ids().count(ModelId(u"minimal"_s)), 1);
}

TEST_F(OwnModels, NameFilesThatCannotBeUsed)
{
    put(u"cut.json"_s, "{\"format\": 1,");
    put(u"twelve.json"_s, minimal("1.1", "twelve-factor"));
    put(u"good.json"_s, minimal());
    put(u"same.json"_s, minimal());
    ASSERT_EQ(m_catalog.unusable().size(), 3);
    EXPECT_TRUE(m_catalog.unusable()[0].file.endsWith("cut.json"_L1));
    EXPECT_EQ(m_catalog.unusable()[1].error.code, ErrorCode::AlreadyExists);
    EXPECT_EQ(m_catalog.unusable()[2].error.where, u"$.id"_s);
    EXPECT_TRUE(m_catalog.find(ModelId(u"minimal"_s)));
}

TEST_F(OwnModels, AreAddedOnceAndFoundAtOnce)
{
    const auto added = m_catalog.add(minimal(), u"minimal.json"_s);
    ASSERT_TRUE(added) << qPrintable(errorText(added.error()));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"minimal-1.1.json"_s)));
    EXPECT_TRUE(m_catalog.find(ModelId(u"minimal"_s)));
    EXPECT_EQ(*m_catalog.fileOf(added->id, added->version), minimal());
    EXPECT_EQ(m_catalog.add(minimal(), u"again.json"_s).error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(m_catalog.add(minimal("2.0"), u"newer.json"_s));
}

TEST_F(OwnModels, AreRefusedWithThePathOfTheProblem)
{
    const auto broken = test::data(u"models/broken/unknown-rule.json"_s);
    const auto added = m_catalog.add(broken, u"broken.json"_s);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().where, u"$.scoring.rule"_s);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(OwnModels, CannotTakeThePlaceOfABuiltInModel)
{
    EXPECT_EQ(m_catalog.add(minimal("9.0", "twelve-factor"), u"mine.json"_s).error().code,
              ErrorCode::AlreadyExists);
}

TEST_F(OwnModels, NeedNoFolder)
{
    const ModelCatalog catalog = ModelCatalog::withFolder(m_folder.filePath(u"does/not/exist"_s));
    EXPECT_EQ(catalog.ids(), ModelCatalog::builtIn().ids());
}

namespace {

CapabilityModel withPractices(const QString &version, const QStringList &ids)
{
    CapabilityModel model;
    model.version = Version::fromText(version).value_or(Version());
    Capability capability;
    for (const QString &id : ids) {
        Practice practice;
        practice.id = PracticeId(id);
        capability.practices.append(practice);
    }
    Domain domain;
    domain.capabilities.append(capability);
    model.domains.append(domain);
    return model;
}

QStringList words(const QList<PracticeUpgrade> &plan)
{
    QStringList lines;
    for (const PracticeUpgrade &upgrade : plan) {
        QStringList to;
        for (const PracticeId &target : upgrade.to)
            to.append(target.value());
        lines.append(upgrade.from.value() + u"->"_s + to.join(u'+'));
    }
    return lines;
}

} // namespace

TEST(ModelUpgrade, KeepsRenamesSplitsMergesAndClears)
{
    const CapabilityModel older =
        withPractices(u"1.0"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    CapabilityModel newer = withPractices(u"1.1"_s, {u"a"_s, u"b2"_s, u"c1"_s, u"c2"_s, u"de"_s});
    newer.changes = {
        {older.version,
         {{PracticeId(u"b"_s), PracticeMove::Renamed, {PracticeId(u"b2"_s)}},
          {PracticeId(u"c"_s), PracticeMove::Split, {PracticeId(u"c1"_s), PracticeId(u"c2"_s)}},
          {PracticeId(u"d"_s), PracticeMove::Merged, {PracticeId(u"de"_s)}},
          {PracticeId(u"e"_s), PracticeMove::Merged, {PracticeId(u"de"_s)}},
          {PracticeId(u"f"_s), PracticeMove::Removed, {}}}}};
    const auto plan = planUpgrade(older, newer);
    EXPECT_EQ(words(plan), QStringList({u"a->a"_s, u"b->b2"_s, u"c->c1+c2"_s, u"d->de"_s,
                                        u"e->de"_s, u"f->"_s}));
    EXPECT_EQ(plan[0].move, PracticeMove::Kept);
    EXPECT_EQ(plan[1].move, PracticeMove::Renamed);
    EXPECT_EQ(plan[2].move, PracticeMove::Split);
    EXPECT_EQ(plan[5].move, PracticeMove::Removed);
}

TEST(ModelUpgrade, FollowsAPracticeOverSeveralVersions)
{
    const CapabilityModel older = withPractices(u"1.0"_s, {u"a"_s});
    CapabilityModel newer = withPractices(u"1.10"_s, {u"a3"_s});
    newer.changes = {{*Version::fromText(u"1.9"_s),
                      {{PracticeId(u"a2"_s), PracticeMove::Renamed, {PracticeId(u"a3"_s)}}}},
                     {*Version::fromText(u"1.0"_s),
                      {{PracticeId(u"a"_s), PracticeMove::Renamed, {PracticeId(u"a2"_s)}}}}};
    EXPECT_EQ(words(planUpgrade(older, newer)), QStringList({u"a->a3"_s}));
}

TEST(ModelUpgrade, ClearsWhatTheNewerVersionDoesNotHave)
{
    const auto plan =
        planUpgrade(withPractices(u"1.0"_s, {u"a"_s, u"b"_s}), withPractices(u"1.1"_s, {u"a"_s}));
    EXPECT_EQ(plan[1].move, PracticeMove::Removed);
    EXPECT_TRUE(plan[1].to.isEmpty());
}

} // namespace obeya
