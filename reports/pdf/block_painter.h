#pragma once

#include "reports/pdf/paper_painter.h"

namespace obeya {

// Paints a placed block inside its rectangle.
void paintBlock(QPainter &painter, const PlacedBlock &placed, const PaintContext &context);

void paintTable(PaperPainter &paper, const TableBlock &table, const PlacedBlock &placed);
void paintTiles(PaperPainter &paper, const TilesBlock &tiles, const QRectF &rect);

} // namespace obeya
