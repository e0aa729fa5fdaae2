#include "app/widgets/practice_delegate.h"

#include "app/item_models/practice_list_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "assessments/answering/answer.h"
#include "reports/charts/painters.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

using Model = PracticeListModel;

PracticeDelegate::PracticeDelegate(double highestLevel, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_highest(highestLevel)
{
}

static void paintText(QPainter &painter, const QRect &rect, TypeRole role, const QColor &color,
                      const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(typeFont(role));
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

static void paintChip(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                      const Palette &tokens, double highest)
{
    const auto state = static_cast<AnswerState>(index.data(Model::StateRole).toInt());
    const QVariant value = index.data(Model::ValueRole);
    painter.setFont(typeFont(TypeRole::CaptionStrong));
    const QString text = state == AnswerState::NotApplicable ? u"–"_s
                         : state == AnswerState::DontKnow    ? u"?"_s
                         : value.isValid()                   ? value.toString()
                                                             : QString();
    const QVariant counted = index.data(Model::CountedRole);
    paintLevelChip(painter, rect,
                   counted.isValid() ? std::optional(counted.toDouble()) : std::nullopt, text,
                   tokens, highest);
}

void PracticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Palette &tokens = paletteOf(option.widget);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString code = index.data(Model::CodeRole).toString();
    const QRect row = option.rect;
    painter->save();
    switch (static_cast<Model::RowKind>(index.data(Model::KindRole).toInt())) {
    case Model::RowKind::Domain:
        paintText(*painter, row.adjusted(14, 0, -52, 0), TypeRole::BodyStrong, tokens.text, name);
        paintText(*painter, row.adjusted(0, 0, -12, 0), TypeRole::Caption, tokens.text3,
                  index.data(Model::CountRole).toString(), Qt::AlignRight);
        break;
    case Model::RowKind::Capability:
        paintText(*painter, row.adjusted(26, 0, -8, 0), TypeRole::Secondary, tokens.text2,
                  u"%1 %2"_s.arg(code, name));
        break;
    case Model::RowKind::Practice: {
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, tokens.accentSoft);
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), tokens.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, tokens.surface2);
        }
        paintChip(*painter, QRectF(row.left() + 26, row.center().y() - 9, 20, 20), index, tokens,
                  m_highest);
        const bool isSelected = option.state & QStyle::State_Selected;
        paintText(*painter, row.adjusted(54, 0, -48, 0),
                  isSelected ? TypeRole::BodyStrong : TypeRole::Body, tokens.text, name);
        int x = row.right() - 24;
        for (const auto &[role, icon] :
             {std::pair(Model::FlagRole, u"flag"_s), std::pair(Model::CommentRole, u"comment"_s)}) {
            if (!index.data(role).toBool())
                continue;
            lineIcon(icon, role == Model::FlagRole ? tokens.warn : tokens.text3)
                .paint(painter, QRect(x, row.center().y() - 7, 15, 15));
            x -= 19;
        }
        break;
    }
    }
    painter->restore();
}

QSize PracticeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = static_cast<Model::RowKind>(index.data(Model::KindRole).toInt());
    const int text = QFontMetrics(typeFont(TypeRole::Body)).height();
    return {200, text + (kind == Model::RowKind::Capability ? 7 : 12)};
}

} // namespace obeya
