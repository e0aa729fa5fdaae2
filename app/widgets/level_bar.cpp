#include "app/widgets/level_bar.h"

#include "app/widgets/theme.h"
#include "reports/charts/painters.h"

#include <QPainter>

namespace obeya {

LevelBarView::LevelBarView(double highest, QWidget *parent)
    : QWidget(parent)
    , m_highest(highest)
{
}

void LevelBarView::setValues(std::optional<double> value, std::optional<double> previous,
                             std::optional<double> target)
{
    m_value = value;
    m_previous = previous;
    m_target = target;
    update();
}

void LevelBarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLevelBar(painter, QRectF(rect()).adjusted(1, 2, -8, -2), m_value, m_previous, m_target,
                  paletteOf(this), m_highest);
}

} // namespace obeya
