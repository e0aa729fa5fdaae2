#include "reports/charts/chart_painter.h"

namespace obeya {

using namespace Qt::StringLiterals;

QFont chartFont(double pixels, QFont::Weight weight)
{
    // The Chinese font of our own, whose text can be copied out of a PDF; see reports/pdf/fonts.
    QFont font(QStringList{u"Obeya Sans"_s, u"Obeya Sans SC"_s});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace obeya
