#pragma once

#include "reports/export/report_sheets.h"

#include <QByteArray>

namespace obeya {

// A sheet as CSV: UTF-8 with byte order mark, commas, CRLF, numbers with a decimal point. Texts
// that a spreadsheet would take for a formula get an apostrophe in front.
QByteArray writeCsv(const Sheet &sheet);

} // namespace obeya
