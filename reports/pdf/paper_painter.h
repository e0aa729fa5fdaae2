#pragma once

#include "reports/charts/palette.h"
#include "reports/content/language.h"
#include "reports/pdf/page_layout.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace obeya {

struct PaintContext
{
    const Palette &palette;
    QColor accent;
    Language language;
    double highestLevel = 5;
};

// Before painting pages: the font of a role.
QFont paperFont(PaperText role);

// Writes on paper. The painter's unit is a point whatever its device.
class PaperPainter
{
public:
    PaperPainter(QPainter &painter, const PaintContext &context)
        : m_painter(painter)
        , m_context(context)
    {
    }

    // Wrapped from the upper edge of the box down; returns the height.
    double text(const QRectF &box, PaperText role, const QColor &color, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft);
    // One line, in the middle of the box's height, with an ellipsis when it is too long; returns
    // the width.
    double line(const QRectF &box, PaperText role, const QColor &color, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft);
    double lineWidth(PaperText role, const QString &text) const;
    void rule(double left, double right, double y, const QColor &color);
    // Leaves the painter with the font of a role, for marks that write themselves.
    void useFont(PaperText role);

    QPainter &painter() { return m_painter; }
    const Palette &palette() const { return m_context.palette; }
    const PaintContext &context() const { return m_context; }

private:
    QFont deviceFont(PaperText role) const;

    QPainter &m_painter;
    const PaintContext &m_context;
};

} // namespace obeya
