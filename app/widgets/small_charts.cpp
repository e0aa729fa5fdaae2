#include "app/widgets/small_charts.h"

#include "app/widgets/chart_view.h"

#include <QGridLayout>

namespace obeya {

using namespace Qt::StringLiterals;

SmallCharts::SmallCharts(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *contents = new QWidget;
    m_grid = new QGridLayout(contents);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    setWidget(contents);
    viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
}

void SmallCharts::setHeadMargin(int width)
{
    m_firstMargin = width;
}

void SmallCharts::setCharts(const QList<ChartSpec> &charts, const Language &language)
{
    while (m_views.size() > charts.size())
        delete m_views.takeLast();
    const int columns = charts.size() > 2 ? 2 : 1;
    for (int place = 0; place < charts.size(); ++place) {
        if (place >= m_views.size()) {
            auto *view = new ChartView;
            view->setObjectName(u"smallChart%1"_s.arg(place));
            m_views.append(view);
        }
        m_views[place]->setMinimumHeight(150);
        m_views[place]->setHeadMargin(place + 1 == columns ? m_firstMargin : 0);
        m_views[place]->setChart(charts[place], language);
        m_grid->addWidget(m_views[place], place / columns, place % columns);
    }
}

} // namespace obeya
