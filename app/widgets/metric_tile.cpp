#include "app/widgets/metric_tile.h"

#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"
#include "reports/charts/painters.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

MetricTile::MetricTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MetricTile::setTile(const MeasureTile &tile)
{
    m_tile = tile;
    setText(tile.name);
    QStringList parts{tile.name};
    for (const QString &part : {u"%1 %2"_s.arg(tile.value, tile.unit), tile.group, tile.comparison,
                                tile.detail, tile.reason}) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    setAccessibleName(parts.join(u", "_s));
    setToolTip(tile.reason.isEmpty() ? tile.group : tile.reason);
    update();
}

QSize MetricTile::sizeHint() const
{
    return {260, 36 + QFontMetrics(typeFont(TypeRole::Metric)).height()
                     + 2 * QFontMetrics(typeFont(TypeRole::Body)).height()};
}

QSize MetricTile::minimumSizeHint() const
{
    return {210, sizeHint().height()};
}

void MetricTile::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.line, isChecked() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (hasFocus() && !isChecked())
        paintFocusRing(painter, rect(), tokens, 8);

    const QRect inside = rect().adjusted(16, 12, -16, -12);
    const auto text = [&](TypeRole role, const QColor &color, const QRect &area, int flags,
                          const QString &what) {
        painter.setFont(typeFont(role));
        painter.setPen(color);
        const QFontMetrics metrics(painter.font());
        painter.drawText(area, flags | Qt::TextSingleLine,
                         metrics.elidedText(what, Qt::ElideRight, area.width()));
    };
    // Group at the right of the name, with its glyph.
    const QFontMetrics groupMetrics(typeFont(TypeRole::CaptionStrong));
    const int groupWidth = qMin(groupMetrics.horizontalAdvance(m_tile.group), inside.width() / 2);
    const int lineHeight = QFontMetrics(typeFont(TypeRole::BodyStrong)).height();
    const QRect nameRow(inside.left(), inside.top(), inside.width(), lineHeight);
    text(TypeRole::BodyStrong, tokens.text, nameRow.adjusted(0, 0, -groupWidth - 30, 0),
         Qt::AlignLeft | Qt::AlignVCenter, m_tile.name);
    text(TypeRole::CaptionStrong, tokens.text, nameRow, Qt::AlignRight | Qt::AlignVCenter,
         m_tile.group);
    if (m_tile.level)
        paintGradeGlyph(painter,
                        QRectF(nameRow.right() - groupWidth - 28, nameRow.center().y() - 6, 22, 12),
                        m_tile.level, tokens);

    const QFontMetrics valueMetrics(typeFont(TypeRole::Metric));
    const QRect valueRow(inside.left(), nameRow.bottom() + 5, inside.width(),
                         valueMetrics.height());
    text(TypeRole::Metric, tokens.text, valueRow, Qt::AlignLeft | Qt::AlignVCenter, m_tile.value);
    const int valueWidth = valueMetrics.horizontalAdvance(m_tile.value) + 6;
    const int chartWidth = qMin(104, inside.width() / 3);
    text(TypeRole::Body, tokens.text2, valueRow.adjusted(valueWidth, 8, -chartWidth - 6, 0),
         Qt::AlignLeft | Qt::AlignVCenter, m_tile.unit);
    if (!m_tile.sparkline.isEmpty())
        paintSparkline(
            painter,
            QRectF(inside.right() - chartWidth, valueRow.center().y() - 19, chartWidth, 38),
            m_tile.sparkline, m_tile.drawsBars, tokens);

    const QRect lastRow(inside.left(), inside.bottom() - lineHeight, inside.width(),
                        lineHeight + 1);
    const QFontMetrics lastMetrics(typeFont(TypeRole::Secondary));
    const int detailWidth = lastMetrics.horizontalAdvance(m_tile.detail);
    text(TypeRole::Secondary, tokens.text2, lastRow.adjusted(0, 0, -detailWidth - 8, 0),
         Qt::AlignLeft | Qt::AlignVCenter,
         m_tile.reason.isEmpty() ? m_tile.comparison : m_tile.reason);
    text(TypeRole::Secondary, tokens.text2, lastRow, Qt::AlignRight | Qt::AlignVCenter,
         m_tile.detail);
}

} // namespace obeya
