#pragma once

#include <QProxyStyle>

namespace obeya {

struct Palette;

// Fusion with the shapes of the design: round controls, one accent, visible focus. Colours come
// from the widget's palette through paletteOf().
class ObeyaStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ObeyaStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

// Rounded ring of the design for custom painted controls.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Palette &palette,
                    double radius = 6);

} // namespace obeya
