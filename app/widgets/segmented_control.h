#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace obeya {

// Joined exclusive buttons; arrow keys move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index); // -1: none
    void setText(int index, const QString &text);
    void setTexts(const QStringList &texts); // other segments; none is chosen

signals:
    void picked(int index); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSegment(const QString &text);

    QButtonGroup *m_buttons;
};

} // namespace obeya
