#include "reports/pdf/paper_painter.h"

#include "reports/pdf/fonts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

namespace obeya {

QFont paperFont(PaperText role)
{
    switch (role) {
    case PaperText::Eyebrow:
        return reportFont(9, QFont::DemiBold);
    case PaperText::Title:
        return reportFont(20, QFont::DemiBold);
    case PaperText::Section:
        return reportFont(12, QFont::DemiBold);
    case PaperText::Lead:
        return reportFont(10.5);
    case PaperText::Body:
        return reportFont(9.5);
    case PaperText::Strong:
        return reportFont(9.5, QFont::DemiBold);
    case PaperText::Caption:
        return reportFont(8);
    case PaperText::CaptionStrong:
        return reportFont(8, QFont::DemiBold);
    case PaperText::Cell:
        return reportFont(9);
    case PaperText::CellStrong:
        return reportFont(9, QFont::DemiBold);
    case PaperText::TileValue:
        return reportFont(16, QFont::DemiBold);
    case PaperText::Organization:
        return reportFont(15, QFont::DemiBold);
    case PaperText::CoverTitle:
        return reportFont(34, QFont::DemiBold);
    case PaperText::CoverLine:
        return reportFont(14);
    }
    return reportFont(9.5);
}

// A font of so many points has to follow the painter's unit.
QFont PaperPainter::deviceFont(PaperText role) const
{
    QFont font = paperFont(role);
    font.setPointSizeF(font.pointSizeF() * 72 / m_painter.device()->logicalDpiY());
    return font;
}

void PaperPainter::useFont(PaperText role)
{
    m_painter.setFont(deviceFont(role));
}

double PaperPainter::text(const QRectF &box, PaperText role, const QColor &color,
                          const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return 0;
    useFont(role);
    m_painter.setPen(color);
    constexpr double kEndless = 1e4;
    QRectF used;
    m_painter.drawText(QRectF(box.topLeft(), QSizeF(box.width(), kEndless)),
                       static_cast<int>(alignment) | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.height();
}

double PaperPainter::lineWidth(PaperText role, const QString &text) const
{
    return QFontMetricsF(deviceFont(role), m_painter.device()).horizontalAdvance(text);
}

double PaperPainter::line(const QRectF &box, PaperText role, const QColor &color,
                          const QString &text, Qt::Alignment alignment)
{
    useFont(role);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5);
    m_painter.setPen(color);
    // Never narrower than the text: the two ways to measure differ by rounding.
    const double spare = 1;
    const QRectF wide =
        alignment & Qt::AlignRight ? box.adjusted(-spare, 0, 0, 0) : box.adjusted(0, 0, spare, 0);
    m_painter.drawText(wide, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                       shown);
    return metrics.horizontalAdvance(shown);
}

void PaperPainter::rule(double left, double right, double y, const QColor &color)
{
    m_painter.setPen(QPen(color, 0.5));
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace obeya
