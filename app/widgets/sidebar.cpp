#include "app/widgets/sidebar.h"

#include "app/widgets/icons.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/team_button.h"
#include "app/widgets/text_label.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kWide = 220;
static constexpr int kNarrow = 56;

namespace {

// A page's entry: icon, name, count; accent bar when selected.
class SidebarEntry : public QAbstractButton
{
public:
    SidebarEntry(QString icon, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(text);
        setToolTip(text);
        setMinimumHeight(32);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setBadge(const QString &badge)
    {
        m_badge = badge;
        setAccessibleDescription(badge);
        update();
    }

    QSize sizeHint() const override { return {40, 34}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &tokens = paletteOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(tokens.line);
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(QRectF(rect()).adjusted(8.5, 0.5, -8.5, -0.5), 6, 6);
            painter.fillRect(QRect(0, 5, 3, height() - 10), tokens.accent);
        }
        lineIcon(m_icon, isChecked() ? tokens.accent : tokens.text2)
            .paint(&painter, QRect(19, height() / 2 - 9, 18, 18));
        if (width() > kNarrow) {
            painter.setFont(typeFont(isChecked() ? TypeRole::BodyStrong : TypeRole::Body));
            painter.setPen(tokens.text);
            painter.drawText(
                rect().adjusted(46, 0, -50, 0), Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 96));
            painter.setFont(typeFont(TypeRole::Caption));
            painter.setPen(tokens.text3);
            painter.drawText(rect().adjusted(0, 0, -18, 0), Qt::AlignRight | Qt::AlignVCenter,
                             m_badge);
        }
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(7, 0, -7, 0), tokens);
    }

private:
    QString m_icon;
    QString m_badge;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_bottom(new QVBoxLayout)
    , m_team(new TeamButton)
    , m_entries(new QButtonGroup(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setFixedWidth(kWide);
    m_column->setContentsMargins(0, 10, 0, 10);
    m_column->setSpacing(2);
    m_team->setObjectName(u"teamButton"_s);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->addWidget(m_team);
    m_column->addLayout(row);
    m_column->addStretch();
    m_bottom->setSpacing(2);
    m_bottom->setContentsMargins(0, 12, 0, 0); // for the line above
    m_column->addLayout(m_bottom);
    connect(m_entries, &QButtonGroup::idClicked, this, &Sidebar::picked);
}

void Sidebar::setTeam(const QString &team, const QString &organization)
{
    m_team->setTeam(team, organization);
}

void Sidebar::addSection(const QString &title)
{
    auto *label = new TextLabel(TypeRole::Caption, TextTone::Muted);
    label->setText(title);
    label->setContentsMargins(18, 8, 8, 2);
    m_column->insertWidget(m_column->count() - 2, label); // before the stretch
    m_sections.append(label);
}

QWidget *Sidebar::makeEntry(int id, const QString &icon, const QString &text)
{
    auto *entry = new SidebarEntry(icon, text, this);
    entry->setObjectName(u"page%1"_s.arg(id));
    m_entries->addButton(entry, id);
    return entry;
}

void Sidebar::addEntry(int id, const QString &icon, const QString &text)
{
    m_column->insertWidget(m_column->count() - 2, makeEntry(id, icon, text));
}

void Sidebar::addBottomEntry(int id, const QString &icon, const QString &text)
{
    m_bottom->addWidget(makeEntry(id, icon, text));
}

void Sidebar::setBadge(int id, const QString &badge)
{
    if (auto *entry = static_cast<SidebarEntry *>(m_entries->button(id)))
        entry->setBadge(badge);
}

void Sidebar::setCurrent(int id)
{
    if (QAbstractButton *entry = m_entries->button(id))
        entry->setChecked(true);
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? kNarrow : kWide);
    for (QWidget *section : m_sections)
        section->setVisible(!narrow);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sidebar);
    painter.setPen(tokens.line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
    const int divider = m_bottom->geometry().top() + 5;
    if (m_bottom->count() > 0)
        painter.drawLine(8, divider, width() - 9, divider);
}

} // namespace obeya
