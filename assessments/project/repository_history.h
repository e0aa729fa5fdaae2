#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

namespace obeya {

// Writes the commits of all branches of a git repository into a file, in the lines that the import
// source "git-log" reads. Nothing of the repository's own configuration is run. Errors: NotFound
// (git is not installed), IsDirectory (no repository, with what git said), Cancelled.
Result<void> readHistory(const QString &folder, const QString &target, const Progress &progress);

} // namespace obeya
