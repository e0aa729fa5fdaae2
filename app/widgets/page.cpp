#include "app/widgets/page.h"

#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kDrawerBelow = 1360; // width of the window

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TypeRole::Page))
    , m_subtitle(new TextLabel(TypeRole::Secondary, TextTone::Secondary))
    , m_actions(new QHBoxLayout)
    , m_subBars(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_header(new QWidget)
    , m_busy(new QProgressBar)
{
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addLayout(titles, 1);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
    m_header->setMinimumHeight(60);
    m_header->setObjectName(u"pageHeader"_s);

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(2);
    m_busy->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_busy);
    column->addLayout(m_subBars);
    column->addLayout(m_body, 1);
    m_body->setContentsMargins(24, 20, 24, 20);
    m_body->setSpacing(16);
}

void Page::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void Page::addHeaderWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void Page::addSubBar(QWidget *bar)
{
    m_subBars->addWidget(bar);
}

void Page::setBodyMargins(int left, int top, int right, int bottom)
{
    m_body->setContentsMargins(left, top, right, bottom);
}

void Page::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void Page::setSidePanel(QWidget *panel, SidePanelStart start)
{
    m_isSideWanted = start == SidePanelStart::Shown;
    m_sidePanel = panel;
    m_sideButton = new ActionButton(ButtonKind::Quiet, u"info"_s, {});
    m_sideButton->setObjectName(u"sidePanelButton"_s);
    m_sideButton->setCheckable(true);
    m_sideButton->setAccessibleName(tr("Side panel"));
    m_sideButton->setToolTip(tr("Side panel (Ctrl+I)"));
    connect(m_sideButton, &QPushButton::clicked, this, &Page::toggleSidePanel);
    addHeaderWidget(m_sideButton);
    showSidePanel();
}

void Page::toggleSidePanel()
{
    if (!m_sidePanel)
        return;
    bool &isShown = window()->width() < kDrawerBelow ? m_isDrawerOpen : m_isSideWanted;
    isShown = !isShown;
    showSidePanel();
}

void Page::showSidePanel()
{
    if (!m_sidePanel)
        return;
    const bool isShown = window()->width() < kDrawerBelow ? m_isDrawerOpen : m_isSideWanted;
    m_sidePanel->setVisible(isShown);
    m_sideButton->setChecked(isShown);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSidePanel();
}

void Page::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    const QRect top(0, 0, width(), m_body->geometry().top());
    painter.fillRect(top, tokens.surface);
    painter.setPen(tokens.line);
    painter.drawLine(m_header->geometry().bottomLeft(), m_header->geometry().bottomRight());
    painter.drawLine(0, top.bottom(), width(), top.bottom());
}

} // namespace obeya
