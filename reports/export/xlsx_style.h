#pragma once

#include "reports/export/report_sheets.h"

#include <QByteArray>

namespace obeya {

// The style part of a workbook, and the index of the style of a cell in it.
QByteArray xlsxStyles();
int xlsxHeaderStyle();
int xlsxTextStyle();
int xlsxNumberStyle(SheetFormat format, double number, double highestLevel);

} // namespace obeya
