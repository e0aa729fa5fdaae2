#pragma once

#include "reports/charts/label_text.h"

#include <QColor>

#include <functional>

namespace obeya {

// The names of the lines of a chart, at its right edge, moved apart where they would meet.
class EdgeLabels
{
public:
    explicit EdgeLabels(double mostWidth)
        : m_mostWidth(mostWidth)
    {
    }

    void add(double value, const QString &text, const QColor &color, const QFont &font);
    double width() const; // of the widest, 0 without labels
    // y gives the height at which a value is drawn.
    void place(const std::function<double(double)> &y, double bottom);
    void paint(QPainter &painter, double left) const;

private:
    struct Label
    {
        double value = 0;
        QColor color;
        QFont font;
        LabelLines text;
        double top = 0;
    };
    double m_mostWidth;
    QList<Label> m_labels;
};

} // namespace obeya
