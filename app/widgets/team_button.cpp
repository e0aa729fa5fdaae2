#include "app/widgets/team_button.h"

#include "app/widgets/icons.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kWithTexts = 80; // pixels from which there is room for more than the sign

TeamButton::TeamButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TeamButton::setTeam(const QString &team, const QString &organization)
{
    m_team = team;
    m_organization = organization;
    setToolTip(tr("%1, %2").arg(team, organization).toHtmlEscaped());
    setAccessibleName(tr("Team %1").arg(team));
    setAccessibleDescription(organization);
    update();
}

static void paintLine(QPainter &painter, const QRect &rect, TypeRole role, const QColor &color,
                      const QString &text)
{
    painter.setFont(typeFont(role));
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void TeamButton::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(underMouse() || isDown() ? tokens.surface2 : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const bool hasTexts = width() >= kWithTexts;
    const int left = hasTexts ? 8 : (width() - 28) / 2;
    const QRect sign(left, height() / 2 - 14, 28, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentSoft);
    painter.drawRoundedRect(sign, 6, 6);
    lineIcon(u"results"_s, tokens.accent).paint(&painter, sign.adjusted(5, 5, -5, -5));
    if (hasTexts) {
        const QRect texts = rect().adjusted(44, 4, -26, -4);
        const int half = texts.height() / 2;
        paintLine(painter, QRect(texts.left(), texts.top(), texts.width(), half),
                  TypeRole::BodyStrong, tokens.text, m_team);
        paintLine(painter, QRect(texts.left(), texts.top() + half, texts.width(), half),
                  TypeRole::Caption, tokens.text3, m_organization);
        lineIcon(u"chevd"_s, tokens.text2)
            .paint(&painter, QRect(width() - 24, height() / 2 - 8, 16, 16));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens);
}

} // namespace obeya
