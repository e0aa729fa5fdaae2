#pragma once

#include "assessments/project/project.h"

namespace obeya {

// All rows an import rejected, with file, row, column, problem and the row as it stands there, as
// CSV. Errors: those of the project and of writing.
Result<void> saveRejectedRows(const Project &project, ImportId import, const QString &path);

} // namespace obeya
