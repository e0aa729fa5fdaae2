#pragma once

#include "models/base/result.h"
#include "reports/export/report_sheets.h"

#include <QByteArray>
#include <QDate>

namespace obeya {

// A workbook with real numbers, a frozen header, column widths and level fills. `created` goes into
// the file's properties. Error: Internal when the file cannot be made.
Result<QByteArray> writeXlsx(const QList<Sheet> &sheets, const QDate &created);

} // namespace obeya
