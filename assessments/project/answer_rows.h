#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace obeya {

// One answer as written in a file: texts by column name (practice, value, target, comment, reason,
// confidence, flag). What the file leaves empty is missing.
struct AnswerRow
{
    Place place;
    QHash<QString, QString> fields;
};

// CSV, XLSX or JSON by content. Errors as of readTable, and BadContent without a column `practice`.
Result<QList<AnswerRow>> readAnswerRows(QByteArrayView bytes, const QString &fileName);

} // namespace obeya
