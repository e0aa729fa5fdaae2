#pragma once

#include "reports/content/delivery_charts.h"

#include <QAbstractButton>

namespace obeya {

// One delivery measure: name, group, value, sparkline, comparison, number of records. Checkable.
class MetricTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MetricTile(QWidget *parent = nullptr);
    void setTile(const MeasureTile &tile);
    const MeasureTile &tile() const { return m_tile; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MeasureTile m_tile;
};

} // namespace obeya
