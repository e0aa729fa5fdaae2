#include "app/widgets/empty_state.h"

#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace obeya {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel)
    , m_what(new TextLabel(TypeRole::Lead))
    , m_how(new TextLabel(TypeRole::Body, TextTone::Secondary))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_what, 0, Qt::AlignHCenter);
    m_how->setAlignment(Qt::AlignHCenter);
    m_how->setWordWrap(true);
    m_how->setMaximumWidth(520);
    m_how->setMinimumWidth(360);
    // In a row of its own, not aligned: an aligned label is as high as its text needs in the whole
    // width, and then cut in the one that it gets.
    auto *how = new QHBoxLayout;
    how->addStretch(1);
    how->addWidget(m_how, 100);
    how->addStretch(1);
    column->addLayout(how);
    column->addSpacing(12);
    m_row->setSpacing(8);
    m_row->addStretch();
    m_row->addStretch();
    column->addLayout(m_row);
    column->addStretch(3);
    updateIcon();
}

void EmptyState::setTexts(const QString &what, const QString &how)
{
    m_what->setText(what);
    m_how->setText(how);
    setAccessibleName(what);
    setAccessibleDescription(how);
}

ActionButton *EmptyState::setButton(ActionButton *&button, int kind, const QString &icon,
                                    const QString &text)
{
    if (!button) {
        button = new ActionButton(static_cast<ButtonKind>(kind), icon, text, this);
        m_row->insertWidget(m_row->count() - 1, button);
    }
    button->setText(text);
    return button;
}

ActionButton *EmptyState::setPrimary(const QString &icon, const QString &text)
{
    return setButton(m_primary, static_cast<int>(ButtonKind::Primary), icon, text);
}

ActionButton *EmptyState::setSecondary(const QString &icon, const QString &text)
{
    return setButton(m_secondary, static_cast<int>(ButtonKind::Normal), icon, text);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void EmptyState::updateIcon()
{
    m_picture->setPixmap(lineIcon(m_icon, paletteOf(this).text3).pixmap(QSize(44, 44)));
}

} // namespace obeya
