#pragma once

#include <QFont>

namespace obeya {

// Registers the fonts of the program (a cut Noto Sans and the Chinese font whose text can be copied
// from a PDF). Call once after QGuiApplication; safe to call again.
void loadReportFonts();

// A cut Noto Sans with the Chinese font behind it; weight QFont::Normal or DemiBold.
QFont reportFont(double pointSize, QFont::Weight weight = QFont::Normal);

} // namespace obeya
