#include "app/widgets/figure_panel.h"

#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

FigurePanel::FigurePanel(QWidget *parent)
    : Panel(Qt::LeftEdge, parent)
    , m_outer(new QVBoxLayout)
{
    setObjectName(u"figurePanel"_s);
    setAccessibleName(tr("How the figure comes about"));
    setFixedWidth(288);
    auto *contents = new QWidget;
    contents->setLayout(m_outer);
    m_outer->setContentsMargins(18, 16, 14, 16);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    scroll->setWidget(contents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(scroll);
}

void FigurePanel::addHeading(const QString &text)
{
    auto *heading = new TextLabel(TypeRole::BodyStrong);
    heading->setText(text);
    heading->setContentsMargins(0, 10, 0, 0);
    m_column->addWidget(heading);
}

void FigurePanel::addFact(const Fact &fact)
{
    if (fact.value.isEmpty())
        return;
    auto *name = new TextLabel(TypeRole::Caption, TextTone::Muted);
    name->setText(fact.name);
    auto *value = new TextLabel(TypeRole::Secondary);
    value->setText(fact.value);
    value->setReadable();
    m_column->addWidget(name);
    m_column->addWidget(value);
}

void FigurePanel::tell(const Story &story)
{
    delete m_contents;
    m_contents = new QWidget;
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto *title = new TextLabel(TypeRole::Lead);
    title->setText(story.title);
    title->setReadable();
    auto *figure = new TextLabel(TypeRole::BodyStrong, TextTone::Secondary);
    figure->setText(story.figure);
    figure->setReadable();
    auto *definition = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    definition->setText(story.definition);
    definition->setReadable();
    for (QWidget *label : {static_cast<QWidget *>(title), static_cast<QWidget *>(figure),
                           static_cast<QWidget *>(definition)})
        m_column->addWidget(label);
    addHeading(tr("Left out"));
    for (const LeftOutItem &item : story.leftOut) {
        auto *button =
            new ActionButton(ButtonKind::Quiet, {}, u"%1  %2"_s.arg(item.count).arg(item.reason));
        button->setObjectName(u"leftOut%1"_s.arg(static_cast<int>(item.kind)));
        button->setToolTip(tr("Show these rows"));
        connect(button, &QPushButton::clicked, this,
                [this, kind = item.kind] { emit leftOutPicked(kind); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    if (story.leftOut.isEmpty())
        addFact({{}, tr("Nothing")});
    addHeading(tr("Method"));
    auto *change = new ActionButton(ButtonKind::Normal, u"settings"_s, tr("Change the method"));
    change->setObjectName(u"changeMethod"_s);
    connect(change, &QPushButton::clicked, this, &FigurePanel::methodRequested);
    m_column->addWidget(change, 0, Qt::AlignLeft);
    for (const Fact &fact : story.facts)
        addFact(fact);
    if (!story.note.isEmpty())
        addFact({tr("To be known"), story.note});
    m_column->addStretch();
    m_outer->addWidget(m_contents);
}

} // namespace obeya
