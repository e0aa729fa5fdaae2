#pragma once

#include "app/session/app_settings.h"
#include "reports/charts/palette.h"

#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace obeya {

// System asks the desktop's palette; Qt 6.4 has no other sign of a dark desktop.
Theme resolveTheme(ThemeChoice choice, const QPalette &desktop);

// Sets style, palette and font of the whole program.
void applyTheme(QApplication &application, Theme theme, int textSizePercent);

// The tokens that fit the palette a widget is painted with.
const Palette &paletteOf(const QWidget *widget);

// Type roles of the design; sizes follow the text size of the program.
enum class TypeRole {
    Metric,
    Title,
    Page,
    Lead,
    Body,
    BodyStrong,
    Secondary,
    Caption,
    CaptionStrong
};
QFont typeFont(TypeRole role);

} // namespace obeya
