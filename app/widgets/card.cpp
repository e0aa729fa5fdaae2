#include "app/widgets/card.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace obeya {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_contents(new QVBoxLayout(this))
{
    m_contents->setContentsMargins(18, 14, 18, 14);
    m_contents->setSpacing(8);
}

void Card::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    painter.setPen(tokens.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace obeya
