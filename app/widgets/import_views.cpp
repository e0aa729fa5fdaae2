#include "app/widgets/import_views.h"

#include "app/item_models/import_files_model.h"
#include "app/item_models/preview_table_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kPadding = 12;

namespace {

// How a state is painted: with a glyph, never by colour alone.
struct StateLook
{
    QString icon;
    QColor text, fill, line;
};

} // namespace

static StateLook lookOf(int tone, const Palette &tokens)
{
    switch (tone) {
    case ImportFilesModel::Good:
        return {u"check"_s, tokens.ok, tokens.okBg, tokens.okLine};
    case ImportFilesModel::Warning:
        return {u"warn"_s, tokens.warn, tokens.warnBg, tokens.warnLine};
    case ImportFilesModel::Bad:
        return {u"close"_s, tokens.bad, tokens.badBg, tokens.badLine};
    default:
        return {u"more"_s, tokens.none, tokens.noneBg, tokens.noneLine};
    }
}

static int heightOf(TypeRole role)
{
    return QFontMetrics(typeFont(role)).height();
}

static void paintState(QPainter &painter, const QRect &area, const QString &text,
                       const StateLook &look)
{
    painter.setFont(typeFont(TypeRole::CaptionStrong));
    const int room = area.width() - 34;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
    const QRectF tag(area.left() + 0.5, area.top() + 0.5,
                     painter.fontMetrics().horizontalAdvance(shown) + 33, area.height() - 1);
    painter.setPen(look.line);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(tag, 4, 4);
    lineIcon(look.icon, look.text)
        .paint(&painter, QRect(area.left() + 7, area.center().y() - 6, 14, 14));
    painter.setPen(look.text);
    painter.drawText(tag.adjusted(25, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void FileCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Palette &tokens = paletteOf(option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(0.5, 3.5, -0.5, -3.5);
    painter->setPen(isSelected ? tokens.accent : tokens.line);
    painter->setBrush(isSelected ? tokens.accentSoft : tokens.surface);
    painter->drawRoundedRect(card, 6, 6);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, card, tokens);
    lineIcon(u"file"_s, tokens.text2)
        .paint(painter, QRect(option.rect.left() + kPadding, option.rect.top() + 15, 16, 16));
    const int left = option.rect.left() + kPadding + 24;
    const int width = option.rect.right() - kPadding - left;
    int top = option.rect.top() + 12;
    const auto write = [&](TypeRole role, const QColor &color, const QString &text) {
        if (text.isEmpty())
            return;
        painter->setFont(typeFont(role));
        painter->setPen(color);
        painter->drawText(QRect(left, top, width, heightOf(role)), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, width));
        top += heightOf(role) + 2;
    };
    write(TypeRole::BodyStrong, tokens.text, index.data().toString());
    write(TypeRole::Secondary, tokens.text2, index.data(ImportFilesModel::SourceRole).toString());
    write(TypeRole::Secondary, tokens.text2, index.data(ImportFilesModel::FactsRole).toString());
    paintState(*painter, QRect(left, top + 3, width, heightOf(TypeRole::CaptionStrong) + 6),
               index.data(ImportFilesModel::StateRole).toString(),
               lookOf(index.data(ImportFilesModel::ToneRole).toInt(), tokens));
    painter->restore();
}

QSize FileCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int height = 12 + heightOf(TypeRole::BodyStrong) + 2 + heightOf(TypeRole::Secondary) + 2
                 + heightOf(TypeRole::CaptionStrong) + 6 + 3 + 14;
    if (!index.data(ImportFilesModel::SourceRole).toString().isEmpty())
        height += heightOf(TypeRole::Secondary) + 2;
    return {200, height};
}

void PreviewCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QVariant severity = index.data(PreviewTableModel::SeverityRole);
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    if (!severity.isValid())
        return QStyledItemDelegate::paint(painter, cell, index);
    const Palette &tokens = paletteOf(option.widget);
    const StateLook look =
        lookOf(severity.toInt() == static_cast<int>(Severity::Error) ? ImportFilesModel::Bad
                                                                     : ImportFilesModel::Warning,
               tokens);
    painter->save();
    painter->fillRect(option.rect, look.fill);
    lineIcon(look.icon, look.text)
        .paint(painter, QRect(option.rect.left() + 4, option.rect.center().y() - 6, 13, 13));
    painter->setFont(typeFont(TypeRole::BodyStrong));
    painter->setPen(look.text);
    const QRect area = option.rect.adjusted(20, 0, -4, 0);
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace obeya
