#include "reports/charts/painters.h"
#include "reports/pdf/block_painter.h"

#include <QPainter>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static void paintTile(PaperPainter &paper, const QRectF &rect, const MeasureTile &tile)
{
    const Palette &colors = paper.palette();
    QPainter &painter = paper.painter();
    painter.setPen(QPen(colors.line, 0.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 5, 5);
    const QRectF inside = rect.adjusted(9, 7, -6, -6);
    paper.line(QRectF(inside.left(), inside.top(), inside.width(), 12), PaperText::Caption,
               colors.text2, tile.name);
    // A per cent sign belongs to the number; then there is room for what the rate rests on.
    const bool isRate = tile.unit == "%"_L1;
    const QRectF valueRow(inside.left(), inside.top() + 13, inside.width(), 20);
    const double used = paper.line(valueRow, PaperText::TileValue, colors.text,
                                   isRate ? tile.value + tile.unit : tile.value);
    paper.line(valueRow.adjusted(used + 4, 3.5, 0, 0), PaperText::Caption, colors.text2,
               isRate ? tile.detail : tile.unit);
    const QRectF last(inside.left(), valueRow.bottom() + 3, inside.width(), 12);
    if (!tile.reason.isEmpty()) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        paper.text(last.adjusted(0, -3, 0, 0), PaperText::Caption, colors.text2, tile.reason);
        painter.restore();
        return;
    }
    double x = last.left();
    if (tile.level) {
        paintGradeGlyph(painter, QRectF(x, last.top() + 1.5, 17, 9), tile.level, colors);
        x += 22;
    }
    paper.line(QRectF(QPointF(x, last.top()), last.bottomRight()), PaperText::CaptionStrong,
               colors.text, tile.group);
}

void paintTiles(PaperPainter &paper, const TilesBlock &tiles, const QRectF &rect)
{
    constexpr double kTileGap = 6;
    const auto count = static_cast<double>(std::max<qsizetype>(1, tiles.tiles.size()));
    const double width = (rect.width() - kTileGap * (count - 1)) / count;
    double x = rect.left();
    for (const MeasureTile &tile : tiles.tiles) {
        paintTile(paper, QRectF(x, rect.top(), width, rect.height()), tile);
        x += width + kTileGap;
    }
}

} // namespace obeya
