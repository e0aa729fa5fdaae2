#include "app/item_models/model_comparison_model.h"
#include "app/item_models/model_library_model.h"
#include "app/item_models/model_tree_model.h"
#include "app/item_models/problem_table_model.h"
#include "app/session/model_import.h"
#include "models/model_loader.h"
#include "tests/support/test_data.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

constexpr auto kFatal = Tester::FailureReportingMode::Fatal;

// The built-in models and the small one of the tests.
class ModelItems : public testing::Test
{
protected:
    static std::shared_ptr<const CapabilityModel> minimal()
    {
        const auto loaded = loadModel(test::data(u"models/minimal.json"_s), u"minimal.json"_s);
        EXPECT_TRUE(loaded);
        return std::make_shared<const CapabilityModel>(loaded->model);
    }

    static std::shared_ptr<const CapabilityModel> twelveFactor()
    {
        return *ModelCatalog::builtIn().find(ModelId(u"twelve-factor"_s));
    }

    const Language m_english{u"en"_s};
};

} // namespace

TEST_F(ModelItems, TreeHoldsEveryPracticeWithCounts)
{
    ModelTreeModel tree(nullptr);
    const Tester tester(&tree, kFatal);
    tree.setModel(twelveFactor(), u"en"_s);
    ASSERT_EQ(tree.rowCount(), 4);
    const QModelIndex domain = tree.index(0, 0);
    EXPECT_EQ(domain.data().toString(), u"Code and build"_s);
    EXPECT_EQ(domain.data(ModelTreeModel::CountRole).toInt(), 6);
    const QModelIndex practice = tree.indexOf(twelveFactor()->practices().last()->id);
    ASSERT_TRUE(practice.isValid());
    EXPECT_EQ(practice.data(ModelTreeModel::DomainRole).toInt(), 3);
    EXPECT_EQ(practice.parent().parent(), tree.index(3, 0));
    tree.setModel(nullptr, u"en"_s);
    EXPECT_EQ(tree.rowCount(), 0);
}

TEST_F(ModelItems, TreeSpeaksTheLanguageItIsGiven)
{
    ModelTreeModel tree(nullptr);
    tree.setModel(minimal(), u"zh_CN"_s);
    EXPECT_EQ(tree.index(0, 0).data().toString(), u"领域"_s);
}

TEST_F(ModelItems, FilterLooksInCodesNamesQuestionsAndLevelsOfAllLanguages)
{
    ModelTreeModel tree(nullptr);
    ModelTreeFilter filter(nullptr);
    filter.setSourceModel(&tree);
    const Tester tester(&filter, kFatal);
    tree.setModel(twelveFactor(), u"en"_s);
    const auto found = [&filter](const QString &words) {
        filter.setWords(words);
        return filter.practiceCount();
    };
    EXPECT_EQ(found({}), 24);
    EXPECT_EQ(found(u"1.1.1"_s), 1);
    EXPECT_EQ(found(u"CODEBASE"_s), found(u"codebase"_s));
    EXPECT_EQ(found(u"where does the code come from"_s), 1);
    EXPECT_EQ(found(u"refuses origin"_s), 1) << "of level 4, in any order";
    EXPECT_EQ(found(u"基准代码 拒绝次数"_s), 1);
    EXPECT_EQ(found(u"no such thing"_s), 0);
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST_F(ModelItems, FilterShowsAllOfADomainThatFitsAndCountsWhatIsShown)
{
    ModelTreeModel tree(nullptr);
    ModelTreeFilter filter(nullptr);
    filter.setSourceModel(&tree);
    tree.setModel(twelveFactor(), u"en"_s);
    filter.setWords(u"Processes and scale"_s);
    EXPECT_EQ(filter.practiceCount(), 6);
    filter.setWords(u"1.1.1"_s);
    EXPECT_EQ(filter.index(0, 0).data(ModelTreeModel::CountRole).toInt(), 1);
}

TEST_F(ModelItems, LibraryListsModelsThenUnusableFiles)
{
    QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"mine.json"_s, test::data(u"models/minimal.json"_s));
    put(u"notes.json"_s, "{}");
    const ModelLibrary library = readLibrary(ModelCatalog::withFolder(folder.path()));
    ModelLibraryModel list(m_english, nullptr);
    const Tester tester(&list, kFatal);
    list.setLibrary(library);
    const int builtIn = static_cast<int>(ModelCatalog::builtIn().ids().size());
    ASSERT_EQ(list.rowCount(), builtIn + 2);
    EXPECT_TRUE(list.index(0).data(ModelLibraryModel::BuiltInRole).toBool());
    const QModelIndex own = list.index(builtIn);
    EXPECT_EQ(own.data().toString(), u"Minimal"_s);
    EXPECT_EQ(own.data(ModelLibraryModel::OtherTitleRole).toString(), u"最小模型"_s);
    EXPECT_TRUE(own.data(ModelLibraryModel::FactsRole).toString().startsWith(u"1.1, own, 2"_s));
    const QModelIndex bad = list.index(builtIn + 1);
    EXPECT_EQ(bad.data().toString(), u"notes.json"_s);
    EXPECT_FALSE(bad.data(ModelLibraryModel::ProblemRole).toString().isEmpty());
    EXPECT_TRUE(list.unusableAt(builtIn + 1));
    EXPECT_FALSE(list.modelAt(builtIn + 1));
    EXPECT_FALSE(list.unusableAt(builtIn + 2));
}

TEST_F(ModelItems, ComparisonShowsBothSidesAndHidesWhatIsTheSame)
{
    const auto older = minimal();
    CapabilityModel changed = *older;
    changed.version = *Version::fromText(u"1.2"_s);
    changed.domains[0].capabilities[0].practices[1].weight = 3;
    ModelComparisonModel table(m_english, nullptr);
    ModelDifferences differences;
    differences.setSourceModel(&table);
    const Tester tester(&table, kFatal);
    const Tester second(&differences, kFatal);
    table.setModels(older, std::make_shared<const CapabilityModel>(changed));
    ASSERT_EQ(table.rowCount(), 2);
    ASSERT_EQ(differences.rowCount(), 1);
    const auto cell = [&differences](int column) {
        return differences.index(0, column).data().toString();
    };
    EXPECT_EQ(cell(ModelComparisonModel::Fate), u"Changed"_s);
    EXPECT_EQ(cell(ModelComparisonModel::Older), u"1.1.2 Practice 2"_s);
    EXPECT_EQ(cell(ModelComparisonModel::Changed), u"weight"_s);
    EXPECT_EQ(table.headerData(ModelComparisonModel::Newer, Qt::Horizontal, Qt::DisplayRole),
              u"Minimal 1.2"_s);
    EXPECT_EQ(table.count(PracticeFate::Kept), 1);
    differences.setShowsKept(true);
    EXPECT_EQ(differences.rowCount(), 2);
    table.setModels(nullptr, nullptr);
    EXPECT_EQ(table.rowCount(), 0);
}

TEST_F(ModelItems, ProblemsNameTheirPlace)
{
    const IssueList problems =
        problemsOf({test::dataPath(u"models/broken/negative-weight.json"_s), Error()});
    ProblemTableModel table(problems, nullptr);
    const Tester tester(&table, kFatal);
    ASSERT_GE(table.rowCount(), 1);
    EXPECT_TRUE(table.index(0, ProblemTableModel::Where).data().toString().startsWith(u"$."_s));
    EXPECT_FALSE(table.index(0, ProblemTableModel::Problem).data().toString().isEmpty());
    EXPECT_TRUE(table.asText().contains(u"negative-weight.json: $."_s))
        << qPrintable(table.asText());
}

} // namespace obeya
