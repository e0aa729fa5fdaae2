#pragma once

#include "assessments/import/source.h"

namespace obeya {

// The plain files of our own: CSV with these columns, or JSON with the same names.
extern const Source kPlainDeployments;
extern const Source kPlainChanges;
extern const Source kPlainIncidents;

// The columns that a plain file still lacks; `name` is that of a plain source, or empty: the one
// that the columns resemble. Empty when they resemble none.
QStringList missingPlainColumns(const QString &name, const QSet<QString> &keys);

} // namespace obeya
