#pragma once

#include "assessments/delivery/records.h"
#include "assessments/import/timestamp.h"
#include "models/base/issue.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QHash>

namespace obeya {

// How a file of no known product is read: its columns (or the members of its JSON objects) as those
// of a plain file, its words for results as ours, its names of environments as others. A plain JSON
// file:
//   {"name": "Release sheet", "kind": "deployments",
//    "columns": {"id": "Ticket", "service": "App", "result": "Outcome", "finished": "Done at"},
//    "results": {"Erledigt": "succeeded"}, "environments": {"P": "production"},
//    "time_zone": "Europe/Berlin", "date_order": "day_first"}
// With "header": false the first row is a record, and the columns are "column 1", "column 2" ...
// Kind and columns are required; a column that is left out is empty in every record.
struct EvidenceMapping
{
    QString name;
    QString kind;                         // deployments, changes, incidents
    QHash<QString, QString> columns;      // ours to the file's
    QHash<QString, QString> results;      // by the file's word in lower case
    QHash<QString, QString> environments; // by the file's name in lower case
    std::optional<QTimeZone> zone;
    DateOrder order = DateOrder::Unknown;
    bool hasHeader = true; // of tables

    friend bool operator==(const EvidenceMapping &, const EvidenceMapping &) = default;
};

// The columns a mapping of this kind can fill, the usual ones first; empty for no kind.
QStringList mappingColumns(const QString &kind);
// Those a row cannot do without.
QStringList requiredMappingColumns(const QString &kind);
// Columns of a file that carry usual names for ours, ours to the file's.
QHash<QString, QString> guessedColumns(const QString &kind, const QStringList &header);
// What reads back as the same mapping; keys in stable order.
QByteArray mappingToJson(const EvidenceMapping &mapping);

// Errors: BadContent; the message names every problem with its JSON path.
Result<EvidenceMapping> parseMapping(QByteArrayView json, const QString &fileName);

} // namespace obeya
