#pragma once

#include <QStringList>
#include <QWidget>

namespace obeya {

// The steps of a task, with the one in hand. Only shows; the footer's buttons lead on.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step); // those before it are done
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace obeya
