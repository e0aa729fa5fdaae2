#include "app/widgets/model_views.h"

#include "app/item_models/model_library_model.h"
#include "app/item_models/model_tree_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/obeya_style.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kCardPadding = 12;
static constexpr int kIndentation = 18;

static int lineHeight(TypeRole role)
{
    return QFontMetrics(typeFont(role)).height();
}

namespace {

// Writes lines of a card below each other.
class CardWriter
{
public:
    CardWriter(QPainter &painter, const QRect &area)
        : m_painter(painter)
        , m_area(area)
    {
    }

    void write(TypeRole role, const QColor &color, const QString &text, int right = 0)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(typeFont(role));
        m_painter.setPen(color);
        const int height = m_painter.fontMetrics().height();
        const int width = m_area.width() - right;
        m_painter.drawText(QRect(m_area.left(), m_top + m_area.top(), width, height),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        m_top += height + 1;
    }

private:
    QPainter &m_painter;
    QRect m_area;
    int m_top = 0;
};

} // namespace

void ModelCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Palette &tokens = paletteOf(option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QString problem = index.data(ModelLibraryModel::ProblemRole).toString();
    const QRectF card = QRectF(option.rect).adjusted(0.5, 2.5, -0.5, -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(isSelected ? QPen(tokens.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? tokens.accentSoft : tokens.surface2);
        painter->drawRoundedRect(card, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, card, tokens);
    const QRect area = option.rect.adjusted(kCardPadding, kCardPadding, -kCardPadding, 0);
    const QString icon = !problem.isEmpty()                                    ? u"warn"_s
                         : index.data(ModelLibraryModel::BuiltInRole).toBool() ? u"lock"_s
                                                                               : QString();
    if (!icon.isEmpty())
        lineIcon(icon, problem.isEmpty() ? tokens.text3 : tokens.bad)
            .paint(painter, QRect(area.right() - 15, area.top() + 1, 16, 16));
    CardWriter writer(*painter, area);
    writer.write(TypeRole::BodyStrong, tokens.text, index.data().toString(),
                 icon.isEmpty() ? 0 : 22);
    writer.write(TypeRole::Secondary, tokens.text2,
                 index.data(ModelLibraryModel::OtherTitleRole).toString());
    writer.write(TypeRole::Secondary, tokens.bad, problem);
    writer.write(TypeRole::Caption, tokens.text3,
                 index.data(ModelLibraryModel::FactsRole).toString());
    painter->restore();
}

QSize ModelCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int height =
        2 * kCardPadding + lineHeight(TypeRole::BodyStrong) + 1 + lineHeight(TypeRole::Caption);
    for (const auto role : {ModelLibraryModel::OtherTitleRole, ModelLibraryModel::ProblemRole}) {
        if (!index.data(role).toString().isEmpty())
            height += lineHeight(TypeRole::Secondary) + 1;
    }
    return {200, height};
}

namespace {

// Paints a node of the tree right of its branches.
class ModelTreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Palette &tokens = paletteOf(option.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        if (isSelected || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, isSelected ? tokens.accentSoft : tokens.surface2);
        QRect area = option.rect.adjusted(2, 0, -12, 0);
        const auto write = [&](TypeRole role, const QColor &color, const QString &text,
                               Qt::Alignment side) {
            painter->setFont(typeFont(role));
            painter->setPen(color);
            const QString shown =
                painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
            painter->drawText(area, static_cast<int>(side | Qt::AlignVCenter), shown);
            return painter->fontMetrics().horizontalAdvance(shown);
        };
        const auto kind =
            static_cast<ModelTreeModel::NodeKind>(index.data(ModelTreeModel::KindRole).toInt());
        const QString code = index.data(ModelTreeModel::CodeRole).toString();
        if (kind != ModelTreeModel::NodeKind::Practice) {
            const int count =
                write(TypeRole::Caption, tokens.text3,
                      index.data(ModelTreeModel::CountRole).toString(), Qt::AlignRight);
            area.setRight(area.right() - count - 8);
        }
        if (kind == ModelTreeModel::NodeKind::Domain) {
            paintMark(*painter, area, index.data(ModelTreeModel::DomainRole).toInt(), tokens);
            area.setLeft(area.left() + 26);
        } else {
            const int used = write(TypeRole::Body, tokens.text3, code, Qt::AlignLeft);
            area.setLeft(area.left() + used + 8);
        }
        const bool isStrong = isSelected || kind == ModelTreeModel::NodeKind::Domain;
        write(isStrong ? TypeRole::BodyStrong : TypeRole::Body, tokens.text,
              index.data().toString(), Qt::AlignLeft);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, lineHeight(TypeRole::Body) + 12};
    }

private:
    static void paintMark(QPainter &painter, const QRect &area, int domain, const Palette &tokens)
    {
        static constexpr QLatin1StringView kMarks[] = {"d-agile"_L1, "d-cd"_L1, "d-ops"_L1,
                                                       "d-vis"_L1, "d-org"_L1};
        const auto mark = static_cast<size_t>(domain) % std::size(kMarks);
        lineIcon(kMarks[mark], tokens.domain.value(domain % tokens.domain.size()))
            .paint(&painter, QRect(area.left(), area.center().y() - 8, 18, 18));
    }
};

} // namespace

ModelTreeView::ModelTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new ModelTreeDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setIndentation(kIndentation);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void ModelTreeView::drawBranches(QPainter *painter, const QRect &rect,
                                 const QModelIndex &index) const
{
    const Palette &tokens = paletteOf(this);
    const bool isSelected = selectionModel() && selectionModel()->isSelected(index);
    painter->save();
    if (isSelected) {
        painter->fillRect(rect, tokens.accentSoft);
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tokens.accent);
    }
    if (model()->hasChildren(index))
        lineIcon(isExpanded(index) ? u"chevd"_s : u"chevr"_s, tokens.text3)
            .paint(painter, QRect(rect.right() - kIndentation + 3, rect.center().y() - 7, 15, 15));
    painter->restore();
}

} // namespace obeya
