#include "reports/charts/edge_labels.h"

#include <QPainter>

#include <algorithm>

namespace obeya {

void EdgeLabels::add(double value, const QString &text, const QColor &color, const QFont &font)
{
    if (!text.isEmpty())
        m_labels.append({value, color, font, LabelText(text, font).balanced(m_mostWidth, 2)});
}

double EdgeLabels::width() const
{
    double widest = 0;
    for (const Label &label : m_labels)
        widest = std::max(widest, label.text.size.width());
    return widest;
}

void EdgeLabels::place(const std::function<double(double)> &y, double bottom)
{
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const Label &a, const Label &b) { return a.value > b.value; });
    // Down from the upper edge where they meet, then up again from the lower one.
    double free = 0;
    for (Label &label : m_labels) {
        label.top = std::max(y(label.value) - label.text.size.height() / 2, free);
        free = label.top + label.text.size.height();
    }
    free = bottom;
    for (auto label = m_labels.rbegin(); label != m_labels.rend(); ++label) {
        label->top = std::min(label->top, free - label->text.size.height());
        free = label->top;
    }
}

void EdgeLabels::paint(QPainter &painter, double left) const
{
    for (const Label &label : m_labels) {
        painter.setPen(label.color);
        drawLabel(painter, QRectF(QPointF(left, label.top), label.text.size), label.text,
                  label.font, Qt::AlignLeft);
    }
}

} // namespace obeya
