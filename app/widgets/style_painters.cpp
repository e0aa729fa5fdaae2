#include "app/widgets/style_painters.h"

#include "app/widgets/obeya_style.h"

namespace obeya {

const Palette &tokensOf(const QStyleOption *option)
{
    const bool isDark = option->palette.color(QPalette::Window).lightness() < 128;
    return palette(isDark ? Theme::Dark : Theme::Light);
}

void paintRound(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line,
                double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = rect.center();
    painter.drawPolyline(QPolygonF{center + QPointF(-3.5, -1.5), center + QPointF(0, 2),
                                   center + QPointF(3.5, -1.5)});
    painter.restore();
}

void paintCheckIndicator(QPainter &painter, const QStyleOption *option, bool isRound)
{
    const Palette &tokens = tokensOf(option);
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor mark = isEnabled ? tokens.accent : tokens.noneLine;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? mark : tokens.ctl, 1));
    painter.setBrush(isOn ? mark : tokens.surface);
    const double radius = isRound ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, radius, radius);
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (isOn) {
        painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double unit = box.width() / 16;
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 8.2) * unit,
                                       box.topLeft() + QPointF(6.8, 11.4) * unit,
                                       box.topLeft() + QPointF(12.5, 4.8) * unit});
    }
    painter.restore();
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const Palette &tokens = tokensOf(&bar);
    QRectF track = bar.rect;
    const double height = qMin(6.0, track.height());
    track = QRectF(track.left(), track.center().y() - height / 2, track.width(), height);
    paintRound(painter, track, tokens.noneBg, {}, height / 2);
    if (bar.maximum <= bar.minimum) {
        paintRound(painter, track.adjusted(track.width() / 3, 0, -track.width() / 3, 0),
                   tokens.accent, {}, height / 2);
        return;
    }
    const double share = static_cast<double>(bar.progress - bar.minimum)
                         / static_cast<double>(bar.maximum - bar.minimum);
    if (share > 0) {
        QRectF done = track;
        done.setWidth(qMax(height, track.width() * qMin(1.0, share)));
        paintRound(painter, done, tokens.accent, {}, height / 2);
    }
}

void paintSpinBox(QPainter &painter, const QStyleOption *option, const QRect &up, const QRect &down)
{
    const Palette &tokens = tokensOf(option);
    paintRound(painter, option->rect, tokens.surface, tokens.ctl);
    paintChevron(painter, down, tokens.text2);
    painter.save();
    painter.translate(QRectF(up).center());
    painter.rotate(180);
    paintChevron(painter, QRectF(-up.width() / 2.0, -up.height() / 2.0, up.width(), up.height()),
                 tokens.text2);
    painter.restore();
    if (option->state & QStyle::State_HasFocus)
        paintFocusRing(painter, option->rect, tokens);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle)
{
    const Palette &tokens = tokensOf(&bar);
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    if (bar.maximum <= bar.minimum)
        return;
    const QRectF thumb = isHorizontal ? QRectF(handle).adjusted(1, 3, -1, -3)
                                      : QRectF(handle).adjusted(3, 1, -3, -1);
    const bool isHot = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    paintRound(painter, thumb, isHot ? tokens.ctl : tokens.noneLine, {},
               qMin(thumb.width(), thumb.height()) / 2);
}

} // namespace obeya
