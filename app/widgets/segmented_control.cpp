#include "app/widgets/segmented_control.h"

#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace obeya {

namespace {

// One segment; the control paints the common frame.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(text);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(TypeRole::BodyStrong));
        return {metrics.horizontalAdvance(text()) + 24, 32};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &tokens = paletteOf(this);
        QPainter painter(this);
        painter.setFont(typeFont(isChecked() ? TypeRole::BodyStrong : TypeRole::Body));
        painter.setPen(isChecked() ? tokens.accentText : isEnabled() ? tokens.text : tokens.ctl);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocusRing(painter, rect(), tokens);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &text : texts)
        addSegment(text);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::picked);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this] { update(); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment(const QString &text)
{
    auto *segment = new Segment(text, this);
    m_buttons->addButton(segment, static_cast<int>(m_buttons->buttons().size()));
    layout()->addWidget(segment);
}

void SegmentedControl::setTexts(const QStringList &texts)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        m_buttons->removeButton(button);
        delete button;
    }
    for (const QString &text : texts)
        addSegment(text);
    update();
}

int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_buttons->checkedButton()) {
        m_buttons->setExclusive(false);
        checked->setChecked(false);
        m_buttons->setExclusive(true);
    }
    update();
}

void SegmentedControl::setText(int index, const QString &text)
{
    if (QAbstractButton *button = m_buttons->button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
        button->updateGeometry();
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 6, 6);
    painter.fillPath(outline, tokens.surface);
    painter.setClipPath(outline);
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (button->isChecked())
            painter.fillRect(button->geometry(), tokens.accentSoft);
        if (m_buttons->id(button) > 0) {
            painter.setPen(tokens.line);
            painter.drawLine(button->geometry().topLeft(), button->geometry().bottomLeft());
        }
    }
    painter.setClipping(false);
    painter.setPen(tokens.ctl);
    painter.drawPath(outline);
}

} // namespace obeya
