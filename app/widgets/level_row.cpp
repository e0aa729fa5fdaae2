#include "app/widgets/level_row.h"

#include "app/widgets/icons.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"
#include "reports/charts/painters.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kRemarkWidth = 130;
static constexpr int kCompactBelow = 780; // height of the window

LevelRow::LevelRow(double level, double counted, double highest, QWidget *parent)
    : QAbstractButton(parent)
    , m_level(level)
    , m_counted(counted)
    , m_highest(highest)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelRow::setTexts(const QString &name, const QString &anchor, const QString &remark)
{
    m_name = name;
    m_anchor = anchor;
    m_remark = remark;
    setText(name);
    setAccessibleName(
        tr("Level %1, %2. %3 %4").arg(QString::number(m_level), name, anchor, remark));
    updateGeometry();
    update();
}

QRect LevelRow::textRect(int width) const
{
    return {50, 0, width - 50 - (m_remark.isEmpty() ? 44 : kRemarkWidth + 44), 4000};
}

int LevelRow::heightForWidth(int width) const
{
    const int name = QFontMetrics(typeFont(TypeRole::BodyStrong)).height();
    const int anchor = QFontMetrics(typeFont(TypeRole::Secondary))
                           .boundingRect(textRect(width), Qt::TextWordWrap, m_anchor)
                           .height();
    return window()->height() < kCompactBelow ? qMax(44, name + anchor + 10)
                                              : qMax(52, name + anchor + 18);
}

QSize LevelRow::sizeHint() const
{
    return {520, heightForWidth(qMax(280, width()))};
}

void LevelRow::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isChecked()    ? tokens.accentSoft
                     : underMouse() ? tokens.surface2
                                    : tokens.surface);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.line, isChecked() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (hasFocus() && !isChecked())
        paintFocusRing(painter, rect(), tokens);

    painter.setFont(typeFont(TypeRole::BodyStrong));
    paintLevelChip(painter, QRectF(13, height() / 2.0 - 13, 26, 26), m_counted,
                   QString::number(m_level), tokens, m_highest);
    const QRect area = textRect(width());
    const int nameHeight = painter.fontMetrics().height();
    const int anchorHeight = QFontMetrics(typeFont(TypeRole::Secondary))
                                 .boundingRect(area, Qt::TextWordWrap, m_anchor)
                                 .height();
    const int top = (height() - nameHeight - anchorHeight) / 2;
    painter.setPen(tokens.text);
    painter.drawText(QRect(area.left(), top, area.width(), nameHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.setFont(typeFont(TypeRole::Secondary));
    painter.setPen(m_anchor.isEmpty() ? tokens.text3 : tokens.text2);
    painter.drawText(QRect(area.left(), top + nameHeight, area.width(), anchorHeight),
                     Qt::AlignLeft | Qt::TextWordWrap,
                     m_anchor.isEmpty() ? tr("No description in this model") : m_anchor);
    painter.setPen(tokens.text3);
    painter.drawText(QRect(width() - kRemarkWidth - 40, 0, kRemarkWidth, height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, m_remark);
    if (isChecked())
        lineIcon(u"check"_s, tokens.accent)
            .paint(&painter, QRect(width() - 32, height() / 2 - 9, 18, 18));
}

} // namespace obeya
