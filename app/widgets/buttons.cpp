#include "app/widgets/buttons.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QEvent>

namespace obeya {

ActionButton::ActionButton(ButtonKind kind, const QString &icon, const QString &text,
                           QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setIconSize(QSize(18, 18));
    setCursor(kind == ButtonKind::Quiet ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (kind == ButtonKind::Primary)
        setFont(typeFont(TypeRole::BodyStrong));
    updateIcon();
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void ActionButton::updateIcon()
{
    if (m_icon.isEmpty())
        return;
    const Palette &tokens = paletteOf(this);
    setIcon(lineIcon(m_icon, m_kind == ButtonKind::Primary ? tokens.onAccent
                             : m_kind == ButtonKind::Quiet ? tokens.accentText
                                                           : tokens.text2));
}

} // namespace obeya
