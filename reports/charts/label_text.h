#pragma once

#include <QFont>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace obeya {

// A label broken into lines.
struct LabelLines
{
    QStringList lines;
    QSizeF size;
    bool isCut = false; // a line is longer than the width, or there were too many lines
};

// A text measured once and then broken at any number of widths: between words, and between the
// characters of Chinese.
class LabelText
{
public:
    LabelText(const QString &text, const QFont &font);

    LabelLines wrapped(double width, int mostLines) const;
    // In as few lines as the width allows, of about the same length.
    LabelLines balanced(double width, int mostLines) const;
    double lineHeight() const { return m_lineHeight; }
    double fullWidth() const;
    const QFont &font() const { return m_font; }

private:
    struct Piece // up to the next place where a line may end
    {
        QString text;
        double width = 0;
        double spaceAfter = 0;
    };
    QFont m_font;
    QList<Piece> m_pieces;
    double m_lineHeight = 0;
};

// Draws with the painter's pen into a box whose upper edge is at top; lines that are too long for
// the width end in an ellipsis.
void drawLabel(QPainter &painter, const QRectF &box, const LabelLines &label, const QFont &font,
               Qt::Alignment alignment);

} // namespace obeya
