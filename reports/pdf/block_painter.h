#pragma once

#include "reports/charts/palette.h"
#include "reports/content/language.h"
#include "reports/pdf/page_layout.h"

#include <QFont>

class QPainter;

namespace obeya {

struct PaintContext
{
    const Palette &palette;
    QColor accent;
    Language language;
};

// The font of a role on paper; tables and facts use Body.
QFont paperFont(TextRole role, bool bold);

// The painter's unit is a point whatever its device; a font of so many points has to follow that.
void usePaperFont(QPainter &painter, QFont font);

void paintBlock(QPainter &painter, const PlacedBlock &placed, const PaintContext &context);

} // namespace obeya
