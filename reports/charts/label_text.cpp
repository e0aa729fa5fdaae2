#include "reports/charts/label_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace obeya {

LabelText::LabelText(const QString &text, const QFont &font)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; end = finder.toNextBoundary()) {
        const QString whole = text.mid(begin, end - begin);
        QString word = whole;
        while (!word.isEmpty() && word.back().isSpace())
            word.chop(1);
        const double width = metrics.horizontalAdvance(word);
        m_pieces.append({word, width,
                         word.size() == whole.size() ? 0 : metrics.horizontalAdvance(QChar(u' '))});
        begin = end;
    }
}

double LabelText::fullWidth() const
{
    double width = 0;
    for (const Piece &piece : m_pieces)
        width += piece.width + piece.spaceAfter;
    return width;
}

LabelLines LabelText::wrapped(double width, int mostLines) const
{
    LabelLines result;
    double used = 0;
    double space = 0;
    for (const Piece &piece : m_pieces) {
        const bool startsLine = result.lines.isEmpty() || used + space + piece.width > width;
        if (startsLine && result.lines.size() < mostLines) {
            result.lines.append(piece.text);
            used = piece.width;
        } else {
            result.isCut = result.isCut || startsLine;
            result.lines.last() += space > 0 ? QChar(u' ') + piece.text : piece.text;
            used += space + piece.width;
        }
        // A tiny excess comes from rounding, not from the text.
        result.isCut = result.isCut || used > width + 0.5;
        result.size.setWidth(std::max(result.size.width(), used));
        space = piece.spaceAfter;
    }
    result.size = QSizeF(std::min(std::max(result.size.width(), 0.0), std::max(width, 0.0)),
                         m_lineHeight * static_cast<double>(result.lines.size()));
    return result;
}

LabelLines LabelText::balanced(double width, int mostLines) const
{
    LabelLines best = wrapped(width, mostLines);
    if (best.isCut || best.lines.size() < 2)
        return best;
    constexpr double kStep = 4;
    for (double narrower = width - kStep; narrower > kStep; narrower -= kStep) {
        const LabelLines next = wrapped(narrower, mostLines);
        if (next.isCut || next.lines.size() > best.lines.size())
            break;
        best = next;
    }
    return best;
}

void drawLabel(QPainter &painter, const QRectF &box, const LabelLines &label, const QFont &font,
               Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double baseline = box.top() + metrics.ascent();
    for (const QString &whole : label.lines) {
        const QString line =
            label.isCut ? metrics.elidedText(whole, Qt::ElideRight, box.width() + 0.5) : whole;
        double x = box.left();
        if (alignment & Qt::AlignRight)
            x = box.right() - metrics.horizontalAdvance(line);
        else if (alignment & Qt::AlignHCenter)
            x = box.center().x() - metrics.horizontalAdvance(line) / 2;
        painter.drawText(QPointF(x, baseline), line);
        baseline += metrics.height();
    }
}

} // namespace obeya
