#pragma once

#include "assessments/import/table_reader.h"

namespace obeya {

// The first sheet of a workbook as rows of text. Limits: 1,000 entries, 64 MB unpacked
// and 200 times the packed size, 100,000 rows; entities are refused. Errors: BadContent, TooLarge.
Result<QList<TableRow>> readXlsxRows(QByteArrayView bytes, const QString &fileName);

} // namespace obeya
