#include "reports/pdf/page_layout.h"

#include <algorithm>
#include <cmath>

namespace obeya {

static constexpr double kPointsPerMillimetre = 72 / 25.4;
static constexpr double kHeaderHeight = 28;
static constexpr double kFooterHeight = 20;
static constexpr double kCoverTop = 110;
static constexpr double kColumnGap = 4 * kPointsPerMillimetre;
static constexpr double kCellPadding = 4;
static constexpr double kTileHeight = 64;
static constexpr double kGridRow = 26;

namespace {

double gapAfter(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block);
    if (!text)
        return 14;
    switch (text->role) {
    case TextRole::Eyebrow:
        return 3;
    case TextRole::Title:
        return 6;
    case TextRole::Section:
        return 5;
    case TextRole::Lead:
        return 12;
    case TextRole::Body:
        return 7;
    case TextRole::Caption:
        return 10;
    }
    return 8;
}

bool isHeading(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block);
    return text
           && (text->role == TextRole::Eyebrow || text->role == TextRole::Title
               || text->role == TextRole::Section);
}

class Layouter
{
public:
    Layouter(Paper paper, const TextMeasure &measure)
        : m_measure(measure)
    {
        m_layout.paper = paper == Paper::A4 ? QSizeF(595.28, 841.89) : QSizeF(612, 792);
        const double side = 18 * kPointsPerMillimetre;
        const double top = 20 * kPointsPerMillimetre + kHeaderHeight;
        const double bottom = 16 * kPointsPerMillimetre + kFooterHeight;
        m_layout.body = QRectF(side, top, m_layout.paper.width() - 2 * side,
                               m_layout.paper.height() - top - bottom);
    }

    PageLayout layOut(const ReportDocument &document)
    {
        for (const ReportSection &section : document.sections) {
            startPage(section);
            if (section.isCover)
                m_y += kCoverTop;
            for (qsizetype i = 0; i < section.blocks.size(); ++i)
                place(section, i);
        }
        return m_layout;
    }

private:
    double bottom() const { return m_layout.body.bottom(); }
    double width() const { return m_layout.body.width(); }

    void startPage(const ReportSection &section)
    {
        m_layout.pages.append({section.id, section.title, section.isCover, {}});
        m_y = m_layout.body.top();
    }

    bool isAtTop() const { return m_layout.pages.last().blocks.isEmpty(); }

    // What has to fit below a heading: a line of text, a table's header and first row, or the whole
    // block.
    double leastHeight(const Block &block, double blockWidth) const
    {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            const QList<double> heights = rowHeights(*table, blockWidth);
            return heights.first() + heights.value(1);
        }
        return height(block, blockWidth);
    }

    void place(const ReportSection &section, qsizetype index)
    {
        const Block &block = section.blocks[index];
        double wanted = leastHeight(block, width());
        for (qsizetype next = index;
             isHeading(section.blocks[next]) && next + 1 < section.blocks.size(); ++next)
            wanted +=
                gapAfter(section.blocks[next]) + leastHeight(section.blocks[next + 1], width());
        if (!isAtTop() && m_y + wanted > bottom())
            startPage(section);
        if (const auto *table = std::get_if<TableBlock>(&block))
            placeTable(section, *table);
        else
            m_y = placeAt(block, m_layout.body.left(), m_y, width()) + gapAfter(block);
    }

    // Places a block that is not split; columns become their parts. Returns the lower edge.
    double placeAt(const Block &block, double x, double y, double blockWidth)
    {
        if (const auto *columns = std::get_if<std::shared_ptr<const ColumnsBlock>>(&block)) {
            const double left = (blockWidth - kColumnGap) * (*columns)->leftShare;
            const double right = blockWidth - kColumnGap - left;
            return std::max(placeStack((*columns)->left, x, y, left),
                            placeStack((*columns)->right, x + left + kColumnGap, y, right));
        }
        PlacedBlock placed;
        placed.rect = QRectF(x, y, blockWidth, height(block, blockWidth));
        placed.block = block;
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            placed.lastRow = table->rows.size();
            placed.rowHeights = rowHeights(*table, blockWidth);
        }
        m_layout.pages.last().blocks.append(placed);
        return placed.rect.bottom();
    }

    double placeStack(const QList<Block> &blocks, double x, double y, double blockWidth)
    {
        for (const Block &block : blocks)
            y = placeAt(block, x, y, blockWidth) + gapAfter(block);
        return y;
    }

    void placeTable(const ReportSection &section, const TableBlock &table)
    {
        const QList<double> heights = rowHeights(table, width());
        for (qsizetype row = 0; row < std::max<qsizetype>(1, table.rows.size());) {
            PlacedBlock placed;
            placed.block = table;
            placed.firstRow = row;
            placed.rowHeights = {heights.first()};
            double used = heights.first();
            while (row < table.rows.size()
                   && (row == placed.firstRow || m_y + used + heights[row + 1] <= bottom())) {
                used += heights[row + 1];
                placed.rowHeights.append(heights[row + 1]);
                ++row;
            }
            placed.lastRow = row;
            placed.rect = QRectF(m_layout.body.left(), m_y, width(), used);
            m_layout.pages.last().blocks.append(placed);
            m_y += used + 14;
            if (row >= table.rows.size())
                break;
            startPage(section);
        }
    }

    QList<double> rowHeights(const TableBlock &table, double tableWidth) const
    {
        double shares = 0;
        for (const ReportColumn &column : table.columns)
            shares += column.share;
        const auto cellWidth = [&](qsizetype column) {
            return tableWidth * table.columns[column].share / std::max(shares, 0.001)
                   - 2 * kCellPadding;
        };
        double header = 0;
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            header = std::max(
                header,
                m_measure(table.columns[c].title, TextRole::Caption, true, cellWidth(c)).height());
        QList<double> heights{header + 8};
        for (const auto &row : table.rows) {
            double tallest = 10;
            for (qsizetype c = 0; c < std::min(row.size(), table.columns.size()); ++c) {
                const QSizeF size =
                    m_measure(row[c].text, TextRole::Body, row[c].isBold, cellWidth(c));
                tallest = std::max(tallest, size.height());
            }
            heights.append(tallest + 8);
        }
        return heights;
    }

    double height(const Block &block, double blockWidth) const
    {
        return std::visit([&](const auto &value) { return heightOf(value, blockWidth); }, block);
    }

    double heightOf(const TextBlock &text, double blockWidth) const
    {
        return m_measure(text.text, text.role, false, blockWidth).height();
    }

    double heightOf(const TableBlock &table, double blockWidth) const
    {
        double sum = 0;
        for (const double row : rowHeights(table, blockWidth))
            sum += row;
        return sum;
    }

    double heightOf(const ChartBlock &chart, double blockWidth) const
    {
        double sum = chart.height * kPointsPerMillimetre;
        if (!chart.chart.title.isEmpty())
            sum += m_measure(chart.chart.title, TextRole::Body, true, blockWidth).height() + 2;
        if (!chart.chart.subtitle.isEmpty())
            sum +=
                m_measure(chart.chart.subtitle, TextRole::Caption, false, blockWidth).height() + 4;
        return sum;
    }

    double heightOf(const TilesBlock &, double) const { return kTileHeight; }

    double heightOf(const LevelGridBlock &grid, double blockWidth) const
    {
        const double caption =
            grid.caption.isEmpty()
                ? 0
                : m_measure(grid.caption, TextRole::Caption, false, blockWidth).height() + 6;
        return static_cast<double>(grid.rows.size()) * kGridRow + caption;
    }

    double heightOf(const FactsBlock &facts, double blockWidth) const
    {
        double sum = 0;
        for (const auto &[label, value] : facts.facts)
            sum += m_measure(value, TextRole::Body, false, blockWidth * 0.72).height() + 7;
        return sum;
    }

    double heightOf(const CalloutBlock &callout, double blockWidth) const
    {
        double sum = m_measure(callout.title, TextRole::Body, true, blockWidth - 14).height() + 10;
        for (const QString &line : callout.lines)
            sum += m_measure(line, TextRole::Body, false, blockWidth - 14).height() + 2;
        return sum;
    }

    double heightOf(const std::shared_ptr<const ColumnsBlock> &columns, double blockWidth) const
    {
        const double left = (blockWidth - kColumnGap) * columns->leftShare;
        const auto stack = [&](const QList<Block> &blocks, double stackWidth) {
            double sum = 0;
            for (const Block &block : blocks)
                sum += height(block, stackWidth) + gapAfter(block);
            return sum;
        };
        return std::max(stack(columns->left, left),
                        stack(columns->right, blockWidth - kColumnGap - left));
    }

    const TextMeasure &m_measure;
    PageLayout m_layout;
    double m_y = 0;
};

} // namespace

PageLayout layOutReport(const ReportDocument &document, Paper paper, const TextMeasure &measure)
{
    return Layouter(paper, measure).layOut(document);
}

} // namespace obeya
