#include "app/widgets/obeya_style.h"

#include "app/widgets/buttons.h"
#include "app/widgets/style_painters.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>

namespace obeya {

using namespace Qt::StringLiterals;

static ButtonKind kindOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const ActionButton *>(widget);
    return button ? static_cast<ButtonKind>(button->kind()) : ButtonKind::Normal;
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Palette &palette, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

static void paintButtonPanel(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const Palette &tokens = tokensOf(option);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option->state & QStyle::State_MouseOver);
    switch (kindOf(widget)) {
    case ButtonKind::Primary: {
        QColor fill = isEnabled ? tokens.accent : tokens.noneLine;
        if (isHovered || isDown)
            fill = fill.darker(isDown ? 118 : 108);
        paintRound(painter, option->rect, fill, {});
        break;
    }
    case ButtonKind::Quiet:
        if (isHovered || isDown)
            paintRound(painter, option->rect, tokens.accentSoft, {});
        break;
    case ButtonKind::Normal:
        paintRound(painter, option->rect,
                   isDown      ? tokens.accentSoft
                   : isHovered ? tokens.surface2
                               : tokens.surface,
                   isEnabled ? tokens.ctl : tokens.line);
        break;
    }
}

ObeyaStyle::ObeyaStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ObeyaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Palette &tokens = tokensOf(option);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButtonPanel(*painter, option, widget);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, QRectF(option->rect).adjusted(-2, -2, 2, 2), tokens);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            paintRound(*painter, option->rect, tokens.surface, tokens.ctl);
            if (option->state & State_HasFocus)
                paintFocusRing(*painter, option->rect, tokens);
        }
        return;
    case PE_FrameLineEdit:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            paintRound(*painter, option->rect, tokens.surface, tokens.ctl);
            if (option->state & State_HasFocus)
                paintFocusRing(*painter, option->rect, tokens);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        paintCheckIndicator(*painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckIndicator(*painter, option, true);
        return;
    case PE_FrameMenu:
        painter->setPen(tokens.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens.surface);
        return;
    default:
        // Everything else is fine as Fusion draws it from the palette.
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

static void paintHeaderSection(QPainter &painter, const QStyleOption *option)
{
    const Palette &tokens = tokensOf(option);
    painter.fillRect(option->rect, tokens.surface);
    painter.setPen(tokens.line);
    painter.drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

static void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const Palette &tokens = tokensOf(&item);
    const bool isEnabled = item.state & QStyle::State_Enabled;
    painter.fillRect(item.rect, tokens.surface);
    if (isEnabled && (item.state & QStyle::State_Selected))
        paintRound(painter, item.rect.adjusted(1, 2, -1, -2), tokens.accentSoft, {}, 4);
    painter.setPen(isEnabled ? tokens.text : tokens.ctl);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item.text);
}

void ObeyaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        const Palette &tokens = tokensOf(option);
        if (kindOf(widget) == ButtonKind::Primary)
            button.palette.setColor(QPalette::ButtonText, tokens.onAccent);
        else if (kindOf(widget) == ButtonKind::Quiet && option->state & State_Enabled)
            button.palette.setColor(QPalette::ButtonText, tokens.accentText);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgress(*painter, *bar);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*painter, option);
        return;
    }
    if (element == CE_ComboBoxLabel) {
        QStyleOptionComboBox combo = *qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const QRect text = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget);
        combo.currentText =
            combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, text.width() - 2);
        QProxyStyle::drawControl(element, &combo, painter, widget);
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuBarItem(*painter, *item);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, tokensOf(option).surface);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ObeyaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo) {
            const Palette &tokens = tokensOf(option);
            const bool isHovered = option->state & State_MouseOver;
            paintRound(*painter, option->rect, isHovered ? tokens.surface2 : tokens.surface,
                       option->state & State_Enabled ? tokens.ctl : tokens.line);
            paintChevron(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                         tokens.text2);
            if (option->state & State_HasFocus)
                paintFocusRing(*painter, option->rect, tokens);
            return;
        }
    }
    if (control == CC_SpinBox) {
        paintSpinBox(*painter, option, subControlRect(control, option, SC_SpinBoxUp, widget),
                     subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(*painter, *bar,
                           subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ObeyaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_FocusFrameHMargin: // also beside the text of a cell
        return qobject_cast<const QTableView *>(widget)
                   ? 8
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return 10;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ObeyaStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), 32));
    if (type == CT_PushButton)
        result.rwidth() += kindOf(widget) == ButtonKind::Quiet ? 0 : 12;
    if (type == CT_LineEdit)
        result.setHeight(qMax(result.height(), 28));
    return result;
}

QRect ObeyaStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -4, 0) : rect;
}

QRect ObeyaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool isHorizontal = bar && bar->orientation == Qt::Horizontal;
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {}; // no arrow buttons
        if (subControl == SC_ScrollBarGroove)
            return option->rect;
        if (bar && subControl == SC_ScrollBarSlider) {
            const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            const int size =
                range > 0 ? qMin(length,
                                 qMax(28, length * bar->pageStep / qMax(1, range + bar->pageStep)))
                          : length;
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - size, bar->upsideDown);
            return isHorizontal
                       ? QRect(bar->rect.left() + at, bar->rect.top(), size, bar->rect.height())
                       : QRect(bar->rect.left(), bar->rect.top() + at, bar->rect.width(), size);
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int ObeyaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 400;
    if (hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace obeya
