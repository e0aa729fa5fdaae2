#include "assessments/import/table_reader.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

namespace obeya {
namespace {

using namespace Qt::StringLiterals;

ErrorCode refusal(const QByteArray &bytes)
{
    const auto table = readTable(bytes, u"file"_s);
    EXPECT_FALSE(table);
    return table ? ErrorCode::Internal : table.error().code;
}

TEST(TableReader, ReadsCsvWithItsLineNumbers)
{
    const auto table = readTable("\nid; level \n\na;\"3\n4\"\n;;\nb;2\n", u"file"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->header, (QStringList{u"id"_s, u"level"_s}));
    EXPECT_EQ(table->rows, (QList<TableRow>{{4, {u"a"_s, u"3\n4"_s}}, {7, {u"b"_s, u"2"_s}}}));
}

TEST(TableReader, ReadsTheFirstSheetOfAWorkbook)
{
    const auto table = readTable(test::data(u"import/answers.xlsx"_s), u"file"_s);
    ASSERT_TRUE(table) << qPrintable(errorText(table.error()));
    EXPECT_EQ(table->header, (QStringList{u"practice"_s, u"level"_s, u"agreed"_s, u"note"_s}));
    EXPECT_EQ(table->rows, (QList<TableRow>{{2, {u"one code base"_s, u"3"_s, u"true"_s, u"证据"_s}},
                                            {5, {{}, u"2.5"_s, {}, u"made"_s}}}));
}

TEST(TableReader, RefusesWorkbooksThatDeclareEntities)
{
    EXPECT_EQ(refusal(test::data(u"import/broken/entities.xlsx"_s)), ErrorCode::BadContent);
    EXPECT_EQ(refusal(test::data(u"import/broken/entities_in_strings.xlsx"_s)),
              ErrorCode::BadContent);
}

TEST(TableReader, RefusesWorkbooksThatUnpackToFarMoreThanTheyShould)
{
    EXPECT_EQ(refusal(test::data(u"import/broken/unpacks_a_thousandfold.xlsx"_s)),
              ErrorCode::TooLarge);
}

TEST(TableReader, RefusesDamagedWorkbooks)
{
    EXPECT_EQ(refusal(test::data(u"import/broken/no_sheet.xlsx"_s)), ErrorCode::BadContent);
    EXPECT_EQ(refusal(test::data(u"import/broken/cut_sheet.xlsx"_s)), ErrorCode::BadContent);
    const QByteArray whole = test::data(u"import/answers.xlsx"_s);
    for (qsizetype size = 5; size < whole.size(); size += 37)
        refusal(whole.left(size));
}

TEST(TableReader, RefusesEmptyTables)
{
    EXPECT_EQ(refusal({}), ErrorCode::EmptyFile);
    EXPECT_EQ(refusal(",,\n\n,\n"), ErrorCode::EmptyFile);
}

TEST(TableReader, RefusesTablesOfMoreThanAHundredThousandRows)
{
    EXPECT_EQ(refusal("id\n" + QByteArray("1\n").repeated(100'001)), ErrorCode::TooLarge);
}

} // namespace
} // namespace obeya
