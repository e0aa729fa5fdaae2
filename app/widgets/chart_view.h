#pragma once

#include "reports/charts/chart_factory.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

#include <QWidget>

#include <optional>

namespace obeya {

// Shows a chart with title and subtitle. Arrow keys move a cursor over the data points and show the
// tooltip; Enter or a click activates a point; Ctrl+Alt+T shows the chart as a table.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    void setChart(const ChartSpec &spec, const Language &language);
    // Room at the right of the title for a widget that lies there.
    void setHeadMargin(int width);
    void clear();
    const std::optional<ChartSpec> &chart() const { return m_spec; }
    int currentPoint() const { return m_point; } // -1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pointActivated(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override; // tooltips
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF chartRect() const;
    const ChartPicture *picture() const; // laid out when first needed
    void setPoint(int point);

    std::optional<ChartSpec> m_spec;
    Language m_language;
    mutable std::optional<ChartPicture> m_picture;
    mutable QPixmap m_cache;
    int m_point = -1;
    int m_headMargin = 0;
};

} // namespace obeya
