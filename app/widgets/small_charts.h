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
    void setCharts(const QList<ChartSpec> &charts, const Language &language);

private:
    QGridLayout *m_grid;
    QList<ChartView *> m_views;
};

} // namespace obeya
