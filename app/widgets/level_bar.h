#pragma once

#include <QWidget>

#include <optional>

namespace obeya {

// A level over the whole scale with previous level and target.
class LevelBarView : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBarView(double highest, QWidget *parent = nullptr);
    void setValues(std::optional<double> value, std::optional<double> previous,
                   std::optional<double> target);
    QSize sizeHint() const override { return {140, 20}; }
    QSize minimumSizeHint() const override { return {80, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_highest;
    std::optional<double> m_value;
    std::optional<double> m_previous;
    std::optional<double> m_target;
};

} // namespace obeya
