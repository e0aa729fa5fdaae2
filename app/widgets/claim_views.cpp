#include "app/widgets/claim_views.h"

#include "app/item_models/claims_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

struct TagColors
{
    QColor text;
    QColor fill;
    QColor line;
    QString icon;
};

TagColors colorsOf(Finding finding, const Palette &tokens)
{
    switch (finding) {
    case Finding::Above:
        return {tokens.warn, tokens.warnBg, tokens.warnLine, u"over"_s};
    case Finding::Below:
        return {tokens.info, tokens.infoBg, tokens.infoLine, u"under"_s};
    case Finding::Agrees:
        return {tokens.ok, tokens.okBg, tokens.okLine, u"equal"_s};
    case Finding::NotEnoughData:
    case Finding::NotAnswered:
        break;
    }
    return {tokens.none, tokens.noneBg, tokens.noneLine, u"help"_s};
}

constexpr int kTagHeight = 24;

} // namespace

int findingTagWidth(const QString &text)
{
    return QFontMetrics(typeFont(TypeRole::BodyStrong)).horizontalAdvance(text) + 40;
}

void paintFindingTag(QPainter &painter, const QRect &rect, Finding finding, const QString &text,
                     const Palette &tokens)
{
    const TagColors colors = colorsOf(finding, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    lineIcon(colors.icon, colors.text)
        .paint(&painter, QRect(rect.left() + 7, rect.center().y() - 7, 16, 16));
    painter.setFont(typeFont(TypeRole::BodyStrong));
    painter.setPen(colors.text);
    const QRect words = rect.adjusted(28, 0, -6, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

FindingTag::FindingTag(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FindingTag::setFinding(Finding finding, const QString &text)
{
    m_finding = finding;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize FindingTag::sizeHint() const
{
    return {findingTagWidth(m_text), kTagHeight};
}

void FindingTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFindingTag(painter, rect(), m_finding, m_text, paletteOf(this));
}

static void paintAnswer(QPainter &painter, const QPointF &at, const Palette &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.seriesCurrent);
    painter.drawEllipse(at, 5.5, 5.5);
}

static void paintSupport(QPainter &painter, const QRectF &around, const Palette &tokens)
{
    painter.setPen(QPen(tokens.text, 1.6));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(around, 2, 2);
}

ClaimLegend::ClaimLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Circle: answered. Square: supported by data."));
}

QSize ClaimLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeRole::Secondary));
    return {metrics.horizontalAdvance(tr("Answered"))
                + metrics.horizontalAdvance(tr("Supported by data")) + 72,
            metrics.height() + 6};
}

void ClaimLegend::paintEvent(QPaintEvent *)
{
    const Palette &tokens = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeRole::Secondary));
    const QFontMetrics metrics(painter.font());
    const double middle = height() / 2.0;
    paintAnswer(painter, {7, middle}, tokens);
    painter.setPen(tokens.text2);
    const QRect first(19, 0, metrics.horizontalAdvance(tr("Answered")) + 4, height());
    painter.drawText(first, Qt::AlignVCenter, tr("Answered"));
    const int x = first.right() + 20;
    paintSupport(painter, QRectF(x, middle - 6, 12, 12), tokens);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(x + 20, 0, width() - x - 20, height()), Qt::AlignVCenter,
                     tr("Supported by data"));
}

// The scale with a tick for each level; answer and data on it, and a line between them.
static void paintLevels(QPainter &painter, const QRect &cell, const QModelIndex &index,
                        const Palette &tokens)
{
    const double lowest = index.data(ClaimsModel::ScaleLowestRole).toDouble();
    const double highest = index.data(ClaimsModel::ScaleHighestRole).toDouble();
    const QRectF track = QRectF(cell).adjusted(22, 0, -28, 0);
    const double middle = cell.center().y() + 1;
    const auto at = [&](double level) {
        return highest > lowest
                   ? track.left() + track.width() * (level - lowest) / (highest - lowest)
                   : track.center().x();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle));
    for (double level = lowest; level <= highest && highest - lowest <= 10; level += 1)
        painter.drawLine(QPointF(at(level), middle - 4), QPointF(at(level), middle + 4));
    const QVariant answered = index.data(ClaimsModel::AnsweredRole);
    const QVariant low = index.data(ClaimsModel::LowestRole);
    const QVariant high = index.data(ClaimsModel::HighestRole);
    const auto finding = static_cast<Finding>(index.data(ClaimsModel::FindingRole).toInt());
    if (answered.isValid() && low.isValid()
        && (finding == Finding::Above || finding == Finding::Below)) {
        const double data = finding == Finding::Above ? high.toDouble() : low.toDouble();
        painter.setPen(QPen(colorsOf(finding, tokens).text, 4));
        painter.drawLine(QPointF(at(data), middle), QPointF(at(answered.toDouble()), middle));
    }
    if (low.isValid())
        paintSupport(painter,
                     QRectF(QPointF(at(low.toDouble()) - 7, middle - 7),
                            QPointF(at(high.toDouble()) + 7, middle + 7)),
                     tokens);
    if (answered.isValid())
        paintAnswer(painter, {at(answered.toDouble()), middle}, tokens);
}

static void paintLines(QPainter &painter, const QRect &cell, const QModelIndex &index,
                       const Palette &tokens)
{
    const QString second = index.data(ClaimsModel::SecondLineRole).toString();
    const bool isNumber = index.column() == ClaimsModel::Records;
    const QRect area = cell.adjusted(12, 0, -12, 0);
    const int side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](const QRect &rect, TypeRole role, const QColor &color,
                          const QString &text, int vertical) {
        painter.setFont(typeFont(role));
        painter.setPen(color);
        painter.drawText(rect, side | vertical | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const QString first = index.data().toString();
    if (second.isEmpty())
        return line(area, TypeRole::Body, tokens.text, first, Qt::AlignVCenter);
    const int middle = area.center().y() + 1;
    line(QRect(area.left(), area.top(), area.width(), middle - area.top()), TypeRole::BodyStrong,
         tokens.text, first, Qt::AlignBottom);
    line(QRect(area.left(), middle + 1, area.width(), area.bottom() - middle), TypeRole::Caption,
         tokens.text2, second, Qt::AlignTop);
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Palette &tokens = paletteOf(option.widget);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentSoft);
    if ((option.state & QStyle::State_Selected) && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          tokens.accent);
    if (index.column() == ClaimsModel::FindingTag) {
        const auto finding = static_cast<Finding>(index.data(ClaimsModel::FindingRole).toInt());
        const QString text = index.data().toString();
        const QRect tag(option.rect.left() + 12, option.rect.center().y() - kTagHeight / 2 + 1,
                        qMin(findingTagWidth(text), option.rect.width() - 16), kTagHeight);
        paintFindingTag(*painter, tag, finding, text, tokens);
    } else if (index.column() == ClaimsModel::Levels) {
        paintLevels(*painter, option.rect, index, tokens);
    } else {
        paintLines(*painter, option.rect, index, tokens);
    }
    painter->setPen(tokens.line);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = QFontMetrics(typeFont(TypeRole::BodyStrong)).height()
                       + QFontMetrics(typeFont(TypeRole::Caption)).height() + 16;
    const int width = index.column() == ClaimsModel::FindingTag
                          ? findingTagWidth(index.data().toString()) + 16
                          : 24
                                + qMax(QFontMetrics(typeFont(TypeRole::BodyStrong))
                                           .horizontalAdvance(index.data().toString()),
                                       QFontMetrics(typeFont(TypeRole::Caption))
                                           .horizontalAdvance(
                                               index.data(ClaimsModel::SecondLineRole).toString()));
    return {width, height};
}

} // namespace obeya
