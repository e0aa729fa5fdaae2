#include "reports/charts/painters.h"
#include "reports/pdf/block_painter.h"
#include "reports/pdf/block_size.h"

#include <QPainter>

#include <algorithm>

namespace obeya {

static Qt::Alignment alignmentOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        break;
    case CellAlign::Right:
        return Qt::AlignRight;
    case CellAlign::Center:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

// As high as a line of the table's text, and square for one digit.
static void paintCellChip(PaperPainter &paper, const QRectF &cell, const ReportCell &value,
                          CellAlign align)
{
    constexpr double kHeight = 13.5;
    const double width =
        std::max(kHeight, paper.lineWidth(PaperText::CaptionStrong, value.text) + 7);
    const double x = align == CellAlign::Right    ? cell.right() - width
                     : align == CellAlign::Center ? cell.center().x() - width / 2
                                                  : cell.left();
    paper.useFont(PaperText::CaptionStrong);
    paintLevelChip(paper.painter(), QRectF(x, cell.top() - 0.5, width, kHeight), value.level,
                   value.text, paper.palette(), paper.context().highestLevel);
}

void paintTable(PaperPainter &paper, const TableBlock &table, const PlacedBlock &placed)
{
    const Palette &colors = paper.palette();
    const QRectF &rect = placed.rect;
    double y = rect.top();
    for (qsizetype row = -1; row < placed.lastRow - placed.firstRow; ++row) {
        double x = rect.left();
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            const ReportColumn &column = table.columns[c];
            const double textWidth = cellTextWidth(table, c, rect.width());
            const double width = textWidth + 2 * paper::kCellPadding;
            // Outer cells are flush with the edges of the page.
            double left = x + paper::kCellPadding;
            if (c == 0)
                left = x;
            else if (c + 1 == table.columns.size())
                left = x + 2 * paper::kCellPadding;
            const QRectF cell(left, y + paper::kCellMargin, textWidth, 0);
            const Qt::Alignment align = alignmentOf(column.align);
            x += width;
            if (row < 0) {
                paper.text(cell, PaperText::CaptionStrong, colors.text2, column.title, align);
                continue;
            }
            const ReportCell value = table.rows[placed.firstRow + row].value(c);
            if (value.level)
                paintCellChip(paper, cell, value, column.align);
            else
                paper.text(cell, value.isBold ? PaperText::CellStrong : PaperText::Cell,
                           colors.text, value.text, align);
        }
        y += placed.rowHeights.value(row + 1);
        paper.rule(rect.left(), rect.right(), y, row < 0 ? colors.noneLine : colors.line);
    }
    if (placed.hasCaption)
        paper.text(QRectF(rect.left(), y + 5, rect.width(), 0), PaperText::Caption, colors.text3,
                   table.caption);
}

} // namespace obeya
