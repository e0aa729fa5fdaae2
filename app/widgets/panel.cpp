#include "app/widgets/panel.h"

#include "app/widgets/theme.h"

#include <QPainter>

namespace obeya {

Panel::Panel(Qt::Edge line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
}

void Panel::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.line);
    const QRect area = rect();
    switch (m_line) {
    case Qt::TopEdge:
        painter.drawLine(area.topLeft(), area.topRight());
        break;
    case Qt::LeftEdge:
        painter.drawLine(area.topLeft(), area.bottomLeft());
        break;
    case Qt::RightEdge:
        painter.drawLine(area.topRight(), area.bottomRight());
        break;
    case Qt::BottomEdge:
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        break;
    }
}

} // namespace obeya
