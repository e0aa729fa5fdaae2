#include "reports/pdf/block_size.h"

#include <algorithm>
#include <type_traits>

namespace obeya {

using paper::kPointsPerMillimetre;

static constexpr double kTileHeight = 66;
static constexpr double kCaptionGap = 5; // above a caption
static constexpr double kMostGridHeight = 250;
static constexpr double kLeastRow = 11;

PaperText paperText(TextRole role, bool isOnCover)
{
    switch (role) {
    case TextRole::Eyebrow:
        return isOnCover ? PaperText::CoverLine : PaperText::Eyebrow;
    case TextRole::Title:
        return isOnCover ? PaperText::CoverTitle : PaperText::Title;
    case TextRole::Section:
        return PaperText::Section;
    case TextRole::Lead:
        return isOnCover ? PaperText::CoverLine : PaperText::Lead;
    case TextRole::Body:
        return PaperText::Body;
    case TextRole::Caption:
        return PaperText::Caption;
    }
    return PaperText::Body;
}

double BlockSize::gapAfter(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block);
    if (!text)
        return 12;
    switch (text->role) {
    case TextRole::Eyebrow:
        return 2;
    case TextRole::Title:
    case TextRole::Section:
        return 5;
    case TextRole::Lead:
        return 11;
    case TextRole::Body:
        return 7;
    case TextRole::Caption:
        return 10;
    }
    return 7;
}

std::pair<double, double> columnWidths(const ColumnsBlock &columns, double width)
{
    const double left = (width - kColumnGap) * std::clamp(columns.leftShare, 0.1, 0.9);
    return {left, width - kColumnGap - left};
}

double cellTextWidth(const TableBlock &table, qsizetype column, double tableWidth)
{
    double shares = 0;
    for (const ReportColumn &each : table.columns)
        shares += each.share;
    return tableWidth * table.columns[column].share / std::max(shares, 0.001)
           - 2 * paper::kCellPadding;
}

QSizeF gridCell(const LevelGridBlock &grid, double width, double mostHeight)
{
    qsizetype columns = 1;
    for (const LevelGridBlock::Row &row : grid.rows)
        columns = std::max(columns, row.levels.size());
    const auto rows = static_cast<double>(std::max<qsizetype>(1, grid.rows.size()));
    constexpr double kLargest = 45;
    const double side = std::min({kLargest, mostHeight / rows - paper::kGridGap,
                                  width * 0.66 / static_cast<double>(columns) - paper::kGridGap});
    return {std::max(side, 4.0), std::max(side, 4.0)};
}

double BlockSize::textHeight(const QString &text, PaperText role, double width) const
{
    return text.isEmpty() ? 0 : m_measure(text, role, width).height();
}

double BlockSize::height(const Block &block, double width, bool isOnCover) const
{
    return std::visit(
        [&](const auto &value) -> double {
            using Type = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Type, TextBlock>)
                return textHeight(value.text, paperText(value.role, isOnCover), width);
            else if constexpr (std::is_same_v<Type, TilesBlock>)
                return kTileHeight;
            else if constexpr (std::is_same_v<Type, std::shared_ptr<const ColumnsBlock>>)
                return heightOf(*value, width);
            else
                return heightOf(value, width);
        },
        block);
}

QList<double> BlockSize::rowHeights(const TableBlock &table, double width) const
{
    double header = 0;
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        header = std::max(header, textHeight(table.columns[c].title, PaperText::CaptionStrong,
                                             cellTextWidth(table, c, width)));
    QList<double> heights{header + 2 * paper::kCellMargin};
    for (const QList<ReportCell> &row : table.rows) {
        double tallest = kLeastRow;
        for (qsizetype c = 0; c < std::min(row.size(), table.columns.size()); ++c) {
            const PaperText role = row[c].isBold ? PaperText::CellStrong : PaperText::Cell;
            tallest =
                std::max(tallest, textHeight(row[c].text, role, cellTextWidth(table, c, width)));
        }
        heights.append(tallest + 2 * paper::kCellMargin);
    }
    return heights;
}

double BlockSize::captionHeight(const TableBlock &table, double width) const
{
    return table.caption.isEmpty()
               ? 0
               : kCaptionGap + textHeight(table.caption, PaperText::Caption, width);
}

double BlockSize::heightOf(const TableBlock &table, double width) const
{
    double sum = captionHeight(table, width);
    for (const double row : rowHeights(table, width))
        sum += row;
    return sum;
}

double BlockSize::heightOf(const ChartBlock &chart, double width) const
{
    double sum = chart.height * kPointsPerMillimetre;
    if (!chart.chart.title.isEmpty())
        sum += textHeight(chart.chart.title, PaperText::Strong, width) + 1;
    if (!chart.chart.subtitle.isEmpty())
        sum += textHeight(chart.chart.subtitle, PaperText::Caption, width) + 5;
    return sum;
}

double BlockSize::heightOf(const LevelGridBlock &grid, double width) const
{
    const double cell = gridCell(grid, width, kMostGridHeight).height();
    const double caption = textHeight(grid.caption, PaperText::Caption, width);
    return static_cast<double>(grid.rows.size()) * (cell + paper::kGridGap)
           + (caption > 0 ? kCaptionGap + caption : 0);
}

QList<double> BlockSize::factHeights(const FactsBlock &facts, double width) const
{
    QList<double> heights;
    for (const auto &[label, value] : facts.facts) {
        const double labelHeight =
            textHeight(label, PaperText::Cell, width * paper::kFactLabel - paper::kCellPadding);
        const double valueHeight =
            textHeight(value, PaperText::Cell, width * (1 - paper::kFactLabel));
        heights.append(std::max({labelHeight, valueHeight, kLeastRow}) + 2 * paper::kFactMargin);
    }
    return heights;
}

double BlockSize::heightOf(const FactsBlock &facts, double width) const
{
    double sum = 0;
    for (const double row : factHeights(facts, width))
        sum += row;
    return sum;
}

double BlockSize::heightOf(const CalloutBlock &callout, double width) const
{
    const double inside = width - paper::kCalloutIndent;
    double sum = 6;
    if (!callout.title.isEmpty())
        sum += textHeight(callout.title, PaperText::Strong, inside) + 3;
    for (const QString &line : callout.lines)
        sum += textHeight(line, PaperText::Body, inside) + 2;
    return sum;
}

double BlockSize::heightOf(const ColumnsBlock &columns, double width) const
{
    const auto [left, right] = columnWidths(columns, width);
    const auto stack = [&](const QList<Block> &blocks, double stackWidth) {
        double sum = 0;
        for (const Block &block : blocks)
            sum += height(block, stackWidth) + gapAfter(block);
        return blocks.isEmpty() ? 0 : sum - gapAfter(blocks.last());
    };
    return std::max(stack(columns.left, left), stack(columns.right, right));
}

} // namespace obeya
