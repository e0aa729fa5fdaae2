#include "app/widgets/theme.h"

#include "app/widgets/obeya_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>
#include <QWidget>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kBodyPixels = 13;

Theme resolveTheme(ThemeChoice choice, const QPalette &desktop)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::System:
        break;
    }
    return desktop.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

static QPalette widgetPalette(const Palette &tokens)
{
    QPalette result;
    result.setColor(QPalette::Window, tokens.window);
    result.setColor(QPalette::WindowText, tokens.text);
    result.setColor(QPalette::Base, tokens.surface);
    result.setColor(QPalette::AlternateBase, tokens.surface2);
    result.setColor(QPalette::Text, tokens.text);
    result.setColor(QPalette::PlaceholderText, tokens.text3);
    result.setColor(QPalette::Button, tokens.surface);
    result.setColor(QPalette::ButtonText, tokens.text);
    result.setColor(QPalette::BrightText, tokens.bad);
    result.setColor(QPalette::Highlight, tokens.accentSoft);
    result.setColor(QPalette::HighlightedText, tokens.text);
    result.setColor(QPalette::Link, tokens.accentText);
    result.setColor(QPalette::LinkVisited, tokens.accentText);
    result.setColor(QPalette::ToolTipBase, tokens.surface);
    result.setColor(QPalette::ToolTipText, tokens.text);
    result.setColor(QPalette::Light, tokens.surface);
    result.setColor(QPalette::Midlight, tokens.surface2);
    result.setColor(QPalette::Mid, tokens.line);
    result.setColor(QPalette::Dark, tokens.ctl);
    result.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, tokens.ctl);
    return result;
}

void applyTheme(QApplication &application, Theme theme, int textSizePercent)
{
    if (qobject_cast<ObeyaStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ObeyaStyle);
    const QPalette colors = widgetPalette(palette(theme));
    QApplication::setPalette(colors);
    QToolTip::setPalette(colors);
    QFont font(QStringList{u"Obeya Sans"_s, u"Obeya Sans SC"_s});
    font.setPixelSize(qRound(kBodyPixels * textSizePercent / 100));
    application.setFont(font);
    QToolTip::setFont(font);
}

const Palette &paletteOf(const QWidget *widget)
{
    const bool isDark = widget->palette().color(QPalette::Window).lightness() < 128;
    return palette(isDark ? Theme::Dark : Theme::Light);
}

QFont typeFont(TypeRole role)
{
    const auto font = [](double pixels, QFont::Weight weight) {
        QFont result = QApplication::font();
        // A desktop's own font may be given in points.
        const int base = QFontInfo(result).pixelSize();
        result.setPixelSize(qMax(1, qRound(pixels * base / kBodyPixels)));
        result.setWeight(weight);
        return result;
    };
    switch (role) {
    case TypeRole::Metric:
        return font(28, QFont::DemiBold);
    case TypeRole::Title:
        return font(20, QFont::DemiBold);
    case TypeRole::Page:
        return font(18, QFont::DemiBold);
    case TypeRole::Lead:
        return font(15, QFont::DemiBold);
    case TypeRole::Body:
        return font(13, QFont::Normal);
    case TypeRole::BodyStrong:
        return font(13, QFont::DemiBold);
    case TypeRole::Secondary:
        return font(12, QFont::Normal);
    case TypeRole::Caption:
        return font(11, QFont::Normal);
    case TypeRole::CaptionStrong:
        return font(11, QFont::DemiBold);
    }
    return QApplication::font();
}

} // namespace obeya
