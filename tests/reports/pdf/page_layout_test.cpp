#include "reports/pdf/page_layout.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

// Every character is 5 wide, every line 10 high.
QSizeF fakeMeasure(const QString &text, PaperText, double width)
{
    double lines = 0;
    for (const QString &line : text.split(u'\n')) {
        const double length = 5.0 * static_cast<double>(line.size());
        lines += std::max(1.0, std::ceil(length / std::max(width, 5.0)));
    }
    return {width, 10 * lines};
}

TableBlock tableOf(int rows, const QString &text = u"cell"_s)
{
    TableBlock table;
    table.columns = {{u"Name"_s, 0.5, CellAlign::Left}, {u"Value"_s, 0.5, CellAlign::Right}};
    for (int i = 0; i < rows; ++i) {
        ReportCell cell;
        cell.text = text;
        table.rows.append({cell, cell});
    }
    return table;
}

TextBlock body(int lines)
{
    return {TextRole::Body, QStringList(lines, u"x"_s).join(u'\n')};
}

ReportDocument documentOf(const QList<Block> &blocks)
{
    ReportDocument document;
    document.sections = {{u"summary"_s, u"Summary"_s, false, blocks}};
    return document;
}

PageLayout layOut(const QList<Block> &blocks)
{
    return layOutReport(documentOf(blocks), Paper::A4, fakeMeasure);
}

void expectInsideBody(const PageLayout &layout)
{
    for (const ReportPage &page : layout.pages) {
        for (const PlacedBlock &block : page.blocks)
            EXPECT_TRUE(layout.body.adjusted(-0.01, -0.01, 0.01, 0.01).contains(block.rect))
                << block.rect.top() << " to " << block.rect.bottom();
    }
}

void expectApart(const PageLayout &layout)
{
    for (const ReportPage &page : layout.pages) {
        for (qsizetype i = 0; i < page.blocks.size(); ++i) {
            for (qsizetype other = 0; other < i; ++other)
                EXPECT_FALSE(page.blocks[i].rect.intersects(page.blocks[other].rect));
        }
    }
}

std::shared_ptr<const ColumnsBlock> columnsOf(const QList<Block> &left, const QList<Block> &right,
                                              double share = 0.5)
{
    return std::make_shared<const ColumnsBlock>(ColumnsBlock{left, right, share});
}

ChartBlock chartOf(double height, const QString &title)
{
    ChartBlock chart;
    chart.chart.title = title;
    chart.height = height;
    return chart;
}

// The lines of a text block that has lines "0", "1", ... over all its parts.
template<typename Part>
QStringList linesOver(const PageLayout &layout, const Part &part)
{
    QStringList lines;
    for (const ReportPage &page : layout.pages) {
        for (const PlacedBlock &block : page.blocks)
            lines += part(block);
    }
    return lines;
}

QString numbers(int count, QChar separator)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(QString::number(i));
    return lines.join(separator);
}

} // namespace

TEST(PageLayout, KeepsTheMarginsOfA4)
{
    constexpr double kMillimetre = 72 / 25.4;
    const PageLayout layout = layOut({body(1)});
    EXPECT_NEAR(layout.paper.width(), 210 * kMillimetre, 0.1);
    EXPECT_NEAR(layout.paper.height(), 297 * kMillimetre, 0.1);
    EXPECT_NEAR(layout.body.left(), 18 * kMillimetre, 0.01);
    EXPECT_NEAR(layout.paper.width() - layout.body.right(), 18 * kMillimetre, 0.01);
    EXPECT_GE(layout.body.top(), 20 * kMillimetre);
    EXPECT_GE(layout.paper.height() - layout.body.bottom(), 16 * kMillimetre);
}

TEST(PageLayout, StartsAPageForEachSection)
{
    ReportDocument document = documentOf({body(1)});
    document.sections.append({u"method"_s, u"Method"_s, false, {body(1)}});
    const PageLayout layout = layOutReport(document, Paper::A4, fakeMeasure);
    ASSERT_EQ(layout.pages.size(), 2);
    EXPECT_EQ(layout.pages[1].section, u"Method"_s);
}

TEST(PageLayout, GoesOnToTheNextPageWhenABlockDoesNotFit)
{
    const PageLayout layout = layOut({body(50), body(50)});
    ASSERT_EQ(layout.pages.size(), 2);
    expectInsideBody(layout);
}

TEST(PageLayout, SpreadsFiveHundredRowsOverPagesWithoutLosingOne)
{
    const PageLayout layout = layOut({tableOf(500)});
    expectInsideBody(layout);
    qsizetype next = 0;
    for (const ReportPage &page : layout.pages) {
        ASSERT_EQ(page.blocks.size(), 1);
        EXPECT_EQ(page.blocks[0].firstRow, next);
        EXPECT_GT(page.blocks[0].lastRow, next);
        next = page.blocks[0].lastRow;
    }
    EXPECT_EQ(next, 500);
    EXPECT_NEAR(static_cast<double>(layout.pages.size()), 500 * 19 / 700.0, 3);
}

TEST(PageLayout, RepeatsTheHeaderOnEachPage)
{
    for (const ReportPage &page : layOut({tableOf(120)}).pages) {
        const PlacedBlock &table = page.blocks[0];
        EXPECT_EQ(table.rowHeights.size(), 1 + table.lastRow - table.firstRow);
    }
}

TEST(PageLayout, NeverSplitsARow)
{
    const PageLayout layout = layOut({tableOf(40, u"A text of several lines. "_s.repeated(12))});
    EXPECT_GT(layout.pages.size(), 1);
    for (const ReportPage &page : layout.pages) {
        const PlacedBlock &table = page.blocks[0];
        double sum = 0;
        for (const double height : table.rowHeights)
            sum += height;
        EXPECT_NEAR(sum, table.rect.height(), 0.01);
    }
    expectInsideBody(layout);
}

TEST(PageLayout, ContinuesARowHigherThanAPageInFurtherRows)
{
    TableBlock table = tableOf(1);
    table.rows[0][1].text = numbers(300, u'\n');
    const PageLayout layout = layOut({table});
    expectInsideBody(layout);
    const QStringList texts = linesOver(layout, [](const PlacedBlock &block) {
        QStringList cells;
        for (qsizetype row = block.firstRow; row < block.lastRow; ++row)
            cells.append(std::get<TableBlock>(block.block).rows[row][1].text);
        return cells;
    });
    EXPECT_GT(texts.size(), 1);
    EXPECT_EQ(texts.join(u'\n'), numbers(300, u'\n'));
}

TEST(PageLayout, KeepsAHeadingWithTheTableBelowIt)
{
    // A heading alone would still fit on the first page; its table's first row would not.
    const PageLayout layout =
        layOut({body(66), TextBlock{TextRole::Section, u"Practices"_s}, tableOf(3)});
    ASSERT_EQ(layout.pages.size(), 2);
    EXPECT_EQ(layout.pages[0].blocks.size(), 1);
    EXPECT_EQ(layout.pages[1].blocks.size(), 2);
}

TEST(PageLayout, KeepsSeveralHeadingsTogether)
{
    const PageLayout layout = layOut({body(64), TextBlock{TextRole::Eyebrow, u"1"_s},
                                      TextBlock{TextRole::Title, u"Title"_s}, body(10)});
    ASSERT_EQ(layout.pages.size(), 2);
    EXPECT_EQ(layout.pages[1].blocks.size(), 3);
}

TEST(PageLayout, PutsTheCaptionBelowTheLastPartOfATable)
{
    TableBlock table = tableOf(100);
    table.caption = u"A remark"_s;
    const PageLayout layout = layOut({table});
    ASSERT_GT(layout.pages.size(), 1);
    EXPECT_FALSE(layout.pages.first().blocks[0].hasCaption);
    EXPECT_TRUE(layout.pages.last().blocks[0].hasCaption);
}

TEST(PageLayout, PlacesColumnsSideBySide)
{
    const PageLayout layout = layOut({columnsOf({body(10)}, {body(4), body(5)}, 0.4), body(1)});
    ASSERT_EQ(layout.pages.size(), 1);
    const QList<PlacedBlock> &blocks = layout.pages[0].blocks;
    ASSERT_EQ(blocks.size(), 4);
    EXPECT_EQ(blocks[0].rect.top(), blocks[1].rect.top());
    EXPECT_LT(blocks[0].rect.right(), blocks[1].rect.left());
    EXPECT_NEAR(blocks[0].rect.width() / blocks[1].rect.width(), 0.4 / 0.6, 0.01);
    expectApart(layout);
    expectInsideBody(layout);
}

TEST(PageLayout, LinesUpChartsSideBySideWhoseTitlesDiffer)
{
    const QString longTitle = u"A title that takes several lines of the column"_s.repeated(3);
    const PageLayout layout =
        layOut({columnsOf({chartOf(40, longTitle)}, {chartOf(40, u"Short"_s)})});
    const QList<PlacedBlock> &blocks = layout.pages[0].blocks;
    ASSERT_EQ(blocks.size(), 2);
    EXPECT_EQ(blocks[0].rect.bottom(), blocks[1].rect.bottom());
    EXPECT_EQ(blocks[0].chartHeight, blocks[1].chartHeight);
}

TEST(PageLayout, StacksColumnsHigherThanAPage)
{
    const PageLayout layout = layOut({columnsOf({body(60), body(60)}, {body(60)})});
    EXPECT_EQ(layout.pages.size(), 3);
    expectInsideBody(layout);
    expectApart(layout);
}

TEST(PageLayout, PartsATextHigherThanAPage)
{
    const PageLayout layout = layOut({TextBlock{TextRole::Body, numbers(300, u'\n')}});
    EXPECT_GT(layout.pages.size(), 3);
    expectInsideBody(layout);
    const QStringList parts = linesOver(layout, [](const PlacedBlock &block) {
        return QStringList{std::get<TextBlock>(block.block).text};
    });
    EXPECT_EQ(parts.join(u'\n'), numbers(300, u'\n'));
}

TEST(PageLayout, PartsFactsAndCalloutsHigherThanAPage)
{
    FactsBlock facts;
    CalloutBlock callout{u"Title"_s, {}};
    for (int i = 0; i < 120; ++i) {
        facts.facts.append({u"Label"_s, QString::number(i)});
        callout.lines.append(QString::number(i));
    }
    const PageLayout layout = layOut({facts, callout});
    expectInsideBody(layout);
    expectApart(layout);
    qsizetype placedFacts = 0;
    qsizetype placedLines = 0;
    for (const ReportPage &page : layout.pages) {
        for (const PlacedBlock &block : page.blocks) {
            if (const auto *part = std::get_if<FactsBlock>(&block.block))
                placedFacts += part->facts.size();
            else
                placedLines += std::get<CalloutBlock>(block.block).lines.size();
        }
    }
    EXPECT_EQ(placedFacts, 120);
    EXPECT_EQ(placedLines, 120);
}

TEST(PageLayout, ShrinksAChartHigherThanAPage)
{
    const PageLayout layout = layOut({chartOf(900, u"Title"_s)});
    EXPECT_EQ(layout.pages.size(), 1);
    expectInsideBody(layout);
}

TEST(PageLayout, PlacesTheFactsOfACoverAtItsFoot)
{
    ReportDocument document;
    LevelGridBlock grid;
    for (int i = 0; i < 5; ++i)
        grid.rows.append({u"Domain"_s, {1.0, 2.0, {}, 4.0}});
    document.sections = {
        {u"cover"_s,
         u"Cover"_s,
         true,
         {TextBlock{TextRole::Title, u"Team"_s}, grid, FactsBlock{{{u"Model"_s, u"One"_s}}}}}};
    const PageLayout layout = layOutReport(document, Paper::A4, fakeMeasure);
    ASSERT_EQ(layout.pages.size(), 1);
    expectApart(layout);
    const PlacedBlock &facts = layout.pages[0].blocks[0];
    EXPECT_TRUE(std::holds_alternative<FactsBlock>(facts.block));
    EXPECT_GT(facts.rect.top(), layout.paper.height() * 0.85);
}

TEST(PageLayout, ShrinksTheGridOfACoverWithManyDomains)
{
    ReportDocument document;
    LevelGridBlock grid;
    for (int i = 0; i < 40; ++i)
        grid.rows.append({u"Domain"_s, QList<std::optional<double>>(20, 2.0)});
    document.sections = {
        {u"cover"_s, u"Cover"_s, true, {grid, FactsBlock{{{u"Model"_s, u"One"_s}}}}}};
    const PageLayout layout = layOutReport(document, Paper::A4, fakeMeasure);
    expectApart(layout);
    EXPECT_LT(layout.pages[0].blocks[1].cell.height(), 12);
}

TEST(PageLayout, OfAnEmptyDocumentHasNoPages)
{
    EXPECT_TRUE(layOutReport(ReportDocument(), Paper::A4, fakeMeasure).pages.isEmpty());
    EXPECT_EQ(layOut({}).pages.size(), 1);
    EXPECT_EQ(layOut({TableBlock()}).pages.size(), 1);
}

} // namespace obeya
