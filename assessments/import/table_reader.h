#pragma once

#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace obeya {

struct TableRow
{
    qint64 row = 0; // as an editor shows it, from 1
    QStringList cells;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

// A small table with a header, whole in memory: answer sheets, not evidence.
struct Table
{
    QStringList header;
    QList<TableRow> rows;
    IssueList issues;
};

// CSV (any encoding and separator) or the first sheet of an XLSX file, by content. Blank rows are
// dropped. Errors: EmptyFile, BadEncoding, BadContent, TooLarge (100,000 rows),
// Cancelled.
Result<Table> readTable(QByteArrayView bytes, const QString &fileName,
                        const Progress &progress = {});

} // namespace obeya
