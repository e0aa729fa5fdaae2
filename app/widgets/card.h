#pragma once

#include <QFrame>

class QVBoxLayout;

namespace obeya {

// A surface with a thin line and round corners.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    // Vertical, with the padding of the design.
    QVBoxLayout *contents() const { return m_contents; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_contents;
};

} // namespace obeya
