#pragma once

#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/model_catalog.h"

#include <QStringList>

#include <optional>

namespace obeya {

// What came of one model file.
struct ModelImport
{
    QString file;
    std::optional<CatalogEntry> added;
    IssueList problems; // why it was not added, or remarks on what was
};

// Checks each file and copies the usable ones into the folder of own models. Reads files: call it
// in the background.
QList<ModelImport> importModels(ModelCatalog catalog, const QStringList &files,
                                const Progress &progress);

// Every problem of a file the library could not use, the given reason included.
IssueList problemsOf(const UnusableModel &unusable);

} // namespace obeya
