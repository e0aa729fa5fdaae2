#include "app/widgets/step_bar.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kDot = 20;
static constexpr int kGap = 8;
static constexpr int kLine = 28;

StepBar::StepBar(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepBar::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeRole::BodyStrong));
    int width = 0;
    for (const QString &step : m_steps)
        width += kDot + kGap + metrics.horizontalAdvance(step) + 2 * kGap + kLine;
    return {width - kLine - kGap, qMax(kDot, metrics.height()) + 4};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    int left = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isCurrent = i == m_current;
        const QRectF dot(left + 0.5, middle - kDot / 2.0 + 0.5, kDot - 1, kDot - 1);
        painter.setPen(isCurrent ? tokens.accent : tokens.ctl);
        painter.setBrush(isCurrent ? tokens.accent : tokens.surface);
        painter.drawEllipse(dot);
        if (i < m_current) {
            lineIcon(u"check"_s, tokens.text2).paint(&painter, dot.adjusted(3, 3, -3, -3).toRect());
        } else {
            painter.setFont(typeFont(TypeRole::CaptionStrong));
            painter.setPen(isCurrent ? tokens.onAccent : tokens.text2);
            painter.drawText(dot, Qt::AlignCenter, QString::number(i + 1));
        }
        left += kDot + kGap;
        painter.setFont(typeFont(isCurrent ? TypeRole::BodyStrong : TypeRole::Body));
        painter.setPen(isCurrent ? tokens.accentText : tokens.text2);
        const int text = painter.fontMetrics().horizontalAdvance(m_steps[i]);
        painter.drawText(QRectF(left, 0, text + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_steps[i]);
        left += text + kGap;
        if (i + 1 < m_steps.size()) {
            painter.setPen(tokens.line);
            painter.drawLine(QPointF(left, middle), QPointF(left + kLine, middle));
            left += kLine + kGap;
        }
    }
}

} // namespace obeya
