#include "app/widgets/level_bar.h"

#include "app/widgets/theme.h"
#include "reports/charts/painters.h"

#include <QPainter>

namespace obeya {

static constexpr double kBarHeight = 18;

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
    // The bar keeps its height however tall the row is.
    const double top = (height() - kBarHeight) / 2;
    paintLevelBar(painter, QRectF(1, top, width() - 9, kBarHeight), m_value, m_previous, m_target,
                  paletteOf(this), m_highest);
}

} // namespace obeya
