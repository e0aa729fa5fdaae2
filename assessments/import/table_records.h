#pragma once

#include "assessments/import/record_view.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>

namespace obeya {

// The header of a CSV text, lower case; empty when there is none or the text is no table.
QStringList tableHeader(QByteArrayView utf8);

// Every row of a CSV text as a record under its header. Of equal headers the first counts. Missing
// cells are empty; rows with more cells than the header are an issue. Errors: as readCsv.
Result<void> readTableRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                              const RecordVisitor &visit, const Progress &progress = {});

} // namespace obeya
