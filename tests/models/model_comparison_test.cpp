#include "models/model_comparison.h"
#include "models/model_loader.h"
#include "tests/support/test_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class ModelComparison : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto loaded = loadModel(test::data(u"models/minimal.json"_s), u"minimal.json"_s);
        ASSERT_TRUE(loaded) << qPrintable(errorText(loaded.error()));
        m_older = loaded->model;
        m_newer = m_older;
        m_newer.version = Version::fromText(u"1.2"_s).value_or(Version());
    }

    QList<Practice> &practices() { return m_newer.domains[0].capabilities[0].practices; }

    QList<PracticeFate> fates() const
    {
        QList<PracticeFate> fates;
        for (const PracticeComparison &row : compareModels(m_older, m_newer))
            fates.append(row.fate);
        return fates;
    }

    CapabilityModel m_older;
    CapabilityModel m_newer;
    const PracticeId m_first{u"practice-1"_s};
    const PracticeId m_second{u"practice-2"_s};
    const PracticeId m_third{u"practice-3"_s};
};

} // namespace

TEST_F(ModelComparison, KeepsWhatIsTheSame)
{
    EXPECT_THAT(fates(), ElementsAre(PracticeFate::Kept, PracticeFate::Kept));
}

TEST_F(ModelComparison, TellsWhichTextsChangedInWhichLanguage)
{
    practices()[0].levels[1].text =
        LocalizedText({{u"en"_s, u"Two do it."_s},
                       {u"zh_CN"_s, m_older.practices()[0]->levels[1].text.in(u"zh_CN"_s)}});
    EXPECT_THAT(fates(), ElementsAre(PracticeFate::Changed, PracticeFate::Kept));
    EXPECT_THAT(compareModels(m_older, m_newer)[0].changed, ElementsAre(PracticePart::Levels));
    EXPECT_THAT(textChanges(*m_older.practices()[0], practices()[0]),
                ElementsAre(TextChange{PracticePart::Levels, 1.0, u"en"_s,
                                       u"One service does it each month."_s, u"Two do it."_s}));
}

TEST_F(ModelComparison, ShowsALanguageThatIsNew)
{
    practices()[0].name = LocalizedText(
        {{u"en"_s, u"Practice 1"_s}, {u"zh_CN"_s, u"实践1"_s}, {u"de"_s, u"Praktik 1"_s}});
    EXPECT_THAT(textChanges(*m_older.practices()[0], practices()[0]),
                ElementsAre(TextChange{PracticePart::Name, {}, u"de"_s, {}, u"Praktik 1"_s}));
}

TEST_F(ModelComparison, NamesChangedRules)
{
    practices()[1].code = u"1.1.3"_s;
    practices()[1].weight = 2;
    practices()[1].roles = QStringList{u"tester"_s};
    practices()[1].claims.clear();
    EXPECT_THAT(compareModels(m_older, m_newer)[1].changed,
                ElementsAre(PracticePart::Code, PracticePart::Weight, PracticePart::Roles,
                            PracticePart::Measures));
}

TEST_F(ModelComparison, SeesThatAPracticeMovedToAnotherCapability)
{
    Capability other = m_newer.domains[0].capabilities[0];
    other.id = CapabilityId(u"other"_s);
    other.practices = {practices()[1]};
    practices().removeLast();
    m_newer.domains[0].capabilities.append(other);
    EXPECT_THAT(compareModels(m_older, m_newer)[1].changed, ElementsAre(PracticePart::Place));
}

TEST_F(ModelComparison, SeesAnotherScale)
{
    m_newer.domains[0].scale = m_newer.scale;
    m_newer.domains[0].scale->levels.removeLast();
    EXPECT_THAT(compareModels(m_older, m_newer)[0].changed, ElementsAre(PracticePart::Levels));
}

TEST_F(ModelComparison, FollowsTheListOfChangesAndListsWhatIsNew)
{
    practices()[0].id = m_third;
    practices()[1].id = PracticeId(u"practice-4"_s);
    m_newer.changes = {{m_older.version, {{m_first, PracticeMove::Renamed, {m_third}}}}};
    const auto rows = compareModels(m_older, m_newer);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0], (PracticeComparison{PracticeFate::Renamed, m_first, {m_third}, {}}));
    EXPECT_EQ(rows[1], (PracticeComparison{PracticeFate::Removed, m_second, {}, {}}));
    EXPECT_EQ(rows[2],
              (PracticeComparison{PracticeFate::Added, {}, {PracticeId(u"practice-4"_s)}, {}}));
}

TEST_F(ModelComparison, TellsSplitFromMerged)
{
    const auto split = [&](PracticeMove move, const QList<PracticeId> &to) {
        m_newer.changes = {{m_older.version, {{m_first, move, to}}}};
        return compareModels(m_older, m_newer).first().fate;
    };
    EXPECT_EQ(split(PracticeMove::Split, {m_first, m_second}), PracticeFate::Split);
    EXPECT_EQ(split(PracticeMove::Merged, {m_second}), PracticeFate::Merged);
}

TEST_F(ModelComparison, ReadsNoListOfChangesOfAnotherModel)
{
    m_newer.id = ModelId(u"other"_s);
    m_newer.changes = {{m_older.version, {{m_first, PracticeMove::Removed, {}}}}};
    EXPECT_THAT(fates(), ElementsAre(PracticeFate::Kept, PracticeFate::Kept));
}

} // namespace obeya
