#include "assessments/import/csv_reader.h"

#include <gtest/gtest.h>

namespace obeya {
namespace {

struct Row
{
    qint64 line = 0;
    QStringList cells;

    friend bool operator==(const Row &, const Row &) = default;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.line << ": " << qPrintable(row.cells.join(u'|'));
}

QList<Row> rows(QByteArrayView text)
{
    QList<Row> all;
    const auto read =
        readCsv(text, QStringLiteral("file"), [&all](qint64 line, std::span<const CsvCell> cells) {
            all.append({line, cellTexts(cells)});
            return true;
        });
    EXPECT_TRUE(read);
    return all;
}

Error csvFailure(QByteArrayView text)
{
    const auto read = readCsv(text, QStringLiteral("file"),
                              [](qint64, std::span<const CsvCell>) { return true; });
    EXPECT_FALSE(read);
    return read ? Error{} : read.error();
}

QStringList cells(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

TEST(CsvReader, DetectsEachSeparator)
{
    for (const char separator : {',', ';', '\t', '|'}) {
        const QByteArray text = QByteArray("id,b,c\n1,2,3\n").replace(',', separator);
        EXPECT_EQ(rows(text),
                  (QList<Row>{{1, cells({"id", "b", "c"})}, {2, cells({"1", "2", "3"})}}))
            << separator;
    }
}

TEST(CsvReader, TakesDecimalCommasForText)
{
    EXPECT_EQ(rows("id;hours\n1;2,5\n").at(1).cells, cells({"1", "2,5"}));
}

TEST(CsvReader, DoesNotSplitAtSeparatorsInQuotes)
{
    EXPECT_EQ(rows("id,\"a;b;c;d\"\n1,\"x;y;z;w\"\n").at(1).cells, cells({"1", "x;y;z;w"}));
}

TEST(CsvReader, ObeysTheSeparatorLineOfExcel)
{
    EXPECT_EQ(rows("sep=;\r\nid;a,b,c\r\n1;2\r\n"),
              (QList<Row>{{2, cells({"id", "a,b,c"})}, {3, cells({"1", "2"})}}));
}

TEST(CsvReader, KeepsLineBreaksAndDoubledQuotesInCellsAndCountsLines)
{
    EXPECT_EQ(rows("id,text\r\n1,\"two\nlines \"\"here\"\"\"\r\n2,x"),
              (QList<Row>{{1, cells({"id", "text"})},
                          {2, cells({"1", "two\nlines \"here\""})},
                          {4, cells({"2", "x"})}}));
}

TEST(CsvReader, KeepsQuotesThatAToolDidNotDouble)
{
    EXPECT_EQ(rows("\"id\",\"title\"\n\"1\",\"say \"hi\", twice\",\"\"\n\"2\",\"a\nb \"c\"\"\n"),
              (QList<Row>{{1, {QStringLiteral("id"), QStringLiteral("title")}},
                          {2,
                           {QStringLiteral("1"), QStringLiteral("say \"hi"),
                            QStringLiteral(" twice\""), QString()}},
                          {3, {QStringLiteral("2"), QStringLiteral("a\nb \"c\"")}}}));
}

TEST(CsvReader, ReportsAFileCutAfterAQuote)
{
    for (const char *text : {"a,b\n\"", "\"", "s\n\""})
        EXPECT_EQ(csvFailure(text).code, ErrorCode::BadContent) << text;
}

TEST(CsvReader, PassesOverBlankRowsButCountsTheirLines)
{
    EXPECT_EQ(rows("\nid,a\n\n,,\n1,2\n,,,\n"),
              (QList<Row>{{2, cells({"id", "a"})}, {5, cells({"1", "2"})}}));
}

TEST(CsvReader, HandsOutRowsOfAnyLength)
{
    EXPECT_EQ(rows("id,a,b\n1\n1,2,3,4\n"), (QList<Row>{{1, cells({"id", "a", "b"})},
                                                        {2, cells({"1"})},
                                                        {3, cells({"1", "2", "3", "4"})}}));
}

TEST(CsvReader, ReadsOldMacLineEnds)
{
    EXPECT_EQ(rows("id,a\r1,2\r"), (QList<Row>{{1, cells({"id", "a"})}, {2, cells({"1", "2"})}}));
}

TEST(CsvReader, ReportsLineOfUnclosedQuote)
{
    const Error error = csvFailure("id,a\n1,\"two\nlines\",\"open\n2,3\n");
    EXPECT_EQ(error.code, ErrorCode::BadContent);
    EXPECT_EQ(error.where, QStringLiteral("file:3"));
}

TEST(CsvReader, RefusesCellsOverOneMegabyte)
{
    const QByteArray huge(1'100'000, 'x');
    EXPECT_EQ(csvFailure("id,a\n1," + huge + "\n").where, QStringLiteral("file:2"));
    EXPECT_EQ(csvFailure("id,a\n1,\"" + huge + "\"\n").code, ErrorCode::BadContent);
}

TEST(CsvReader, RefusesRowsOfCountlessCells)
{
    EXPECT_EQ(csvFailure(QByteArray(1'000'000, ',') + "x\n").code, ErrorCode::BadContent);
}

TEST(CsvReader, StopsWhenCancelled)
{
    const QByteArray text = "id,a\n" + QByteArray("1,2\n").repeated(5000);
    int seen = 0;
    const auto read = readCsv(
        text, QStringLiteral("file"),
        [&seen](qint64, std::span<const CsvCell>) {
            ++seen;
            return true;
        },
        [](qint64 done, qint64) { return done < 2000; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    EXPECT_LE(seen, 2000);
}

} // namespace
} // namespace obeya
