#pragma once

#include <QWidget>

namespace obeya {

// A part of a page on the surface colour with a line at one edge.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Qt::Edge line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_line;
};

} // namespace obeya
