#include "app/widgets/text_label.h"

#include <QEvent>
#include <QPainter>

namespace obeya {

TextLabel::TextLabel(TypeRole role, TextTone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(role));
    restyle();
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setReadable()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
}

void TextLabel::setElided(bool elided)
{
    m_isElided = elided;
    setWordWrap(false);
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_isElided ? QSize(fontMetrics().averageCharWidth() * 4, whole.height()) : whole;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isRestyling)
        restyle();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void TextLabel::restyle()
{
    const Palette &tokens = paletteOf(this);
    const auto color = [&] {
        switch (m_tone) {
        case TextTone::Normal:
            return tokens.text;
        case TextTone::Secondary:
            return tokens.text2;
        case TextTone::Muted:
            return tokens.text3;
        case TextTone::Warning:
            return tokens.warn;
        case TextTone::Bad:
            return tokens.bad;
        case TextTone::Ok:
            return tokens.ok;
        }
        return tokens.text;
    }();
    QPalette colors = palette();
    if (colors.color(foregroundRole()) == color)
        return;
    colors.setColor(foregroundRole(), color);
    m_isRestyling = true;
    setPalette(colors);
    m_isRestyling = false;
}

} // namespace obeya
