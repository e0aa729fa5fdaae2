#pragma once

#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

#include <QScrollArea>

class QGridLayout;

namespace obeya {

class ChartView;

// Several small charts of one kind side by side, two in a row, to be compared by eye.
class SmallCharts : public QScrollArea
{
    Q_OBJECT

public:
    explicit SmallCharts(QWidget *parent = nullptr);
    // Room at the right end of the first row of titles, for a widget that lies there.
    void setHeadMargin(int width);
    void setCharts(const QList<ChartSpec> &charts, const Language &language);

private:
    QGridLayout *m_grid;
    QList<ChartView *> m_views;
    int m_firstMargin = 0;
};

} // namespace obeya
