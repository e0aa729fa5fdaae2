#pragma once

#include "app/widgets/panel.h"
#include "reports/content/left_out.h"

class QVBoxLayout;

namespace obeya {

class TextLabel;

// How a figure comes about: what it is, what it rests on, how it was computed, and what was left
// out, each with its count as a button that asks for the rows.
class FigurePanel : public Panel
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
    };
    struct Story
    {
        QString title;
        QString figure; // with unit
        QString definition;
        QList<Fact> facts;
        QList<LeftOutItem> leftOut;
        QString note;
    };

    explicit FigurePanel(QWidget *parent = nullptr);
    void tell(const Story &story);

signals:
    void leftOutPicked(obeya::LeftOutReason reason);
    void methodRequested();

private:
    void addFact(const Fact &fact);
    void addHeading(const QString &text);

    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_outer;
};

} // namespace obeya
