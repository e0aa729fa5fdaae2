#pragma once

#include "reports/pdf/page_layout.h"

namespace obeya {

// Heights of blocks at a width, in points, and how blocks that are higher than a page come apart.
class BlockSize
{
public:
    explicit BlockSize(const TextMeasure &measure)
        : m_measure(measure)
    {
    }

    double height(const Block &block, double width, bool isOnCover = false) const;
    QList<double> rowHeights(const TableBlock &table, double width) const; // header first
    double captionHeight(const TableBlock &table, double width) const;
    QList<double> factHeights(const FactsBlock &facts, double width) const;

    // Equal parts of the content, each at most so high. One part if it fits, or if it cannot be
    // parted (charts shrink instead).
    QList<Block> parts(const Block &block, double width, double most) const;
    // Rows whose text is higher than most are continued in further rows.
    TableBlock withLowRows(const TableBlock &table, double width, double most) const;

    static double gapAfter(const Block &block);

private:
    double textHeight(const QString &text, PaperText role, double width) const;
    QStringList pieces(const QString &text, PaperText role, double width, double most) const;
    double heightOf(const TableBlock &table, double width) const;
    double heightOf(const ChartBlock &chart, double width) const;
    double heightOf(const LevelGridBlock &grid, double width) const;
    double heightOf(const FactsBlock &facts, double width) const;
    double heightOf(const CalloutBlock &callout, double width) const;
    double heightOf(const ColumnsBlock &columns, double width) const;
    QList<Block> partsOf(const FactsBlock &facts, double width, double most) const;
    QList<Block> partsOf(const CalloutBlock &callout, double width, double most) const;

    const TextMeasure &m_measure;
};

// Widths of two stacks side by side.
std::pair<double, double> columnWidths(const ColumnsBlock &columns, double width);
inline constexpr double kColumnGap = 5 * paper::kPointsPerMillimetre;
double cellTextWidth(const TableBlock &table, qsizetype column, double tableWidth);
// Cells of a grid are square and as large as width and height allow.
QSizeF gridCell(const LevelGridBlock &grid, double width, double mostHeight);

} // namespace obeya
