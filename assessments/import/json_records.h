#pragma once

#include "assessments/import/record_view.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>

namespace obeya {

// What comes first: to know the shape of a document, or to see some records of a large one soon.
enum class JsonHaste { ShapeFirst, RecordsFirst };

// Every record of a JSON text in any of its usual shapes: a list, an object with one list of
// records (and counters beside it), an object of records by id, one object a line with other lines
// between, several documents back to back, records in envelopes. One record at a time is held in
// memory. Adds issues for what a reader should know: incomplete pages, lines passed over. Errors:
// BadContent with the line (cut or wrong JSON, nested too deeply), Cancelled.
Result<void> readJsonRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                             const RecordVisitor &visit, const Progress &progress = {},
                             JsonHaste haste = JsonHaste::ShapeFirst);

} // namespace obeya
