#include "app/session/model_import.h"

#include "models/base/atomic_file.h"
#include "models/model_parser.h"
#include "models/model_validator.h"

#include <QFileInfo>

namespace obeya {

static Issue issueOf(const Error &error, const QString &file)
{
    return {Severity::Error, {}, error.message, {QFileInfo(file).fileName(), 0, {}, error.where}};
}

// The validator leaves the file to its caller.
static IssueList problemsIn(const QByteArray &json, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const IssueList found = validateModel(json, name);
    IssueList problems;
    for (Issue issue : found.items()) {
        issue.place.file = name;
        problems.add(issue);
    }
    return problems;
}

static ModelImport importModel(ModelCatalog &catalog, const QString &file)
{
    ModelImport result{file, {}, {}};
    const auto bytes = readFile(file, kLargestModel);
    if (!bytes) {
        result.problems.add(issueOf(bytes.error(), file));
        return result;
    }
    result.problems = problemsIn(*bytes, file);
    if (result.problems.hasErrors())
        return result;
    const auto added = catalog.add(*bytes, QFileInfo(file).fileName());
    if (added)
        result.added = *added;
    else
        result.problems.add(issueOf(added.error(), file));
    return result;
}

QList<ModelImport> importModels(ModelCatalog catalog, const QStringList &files,
                                const Progress &progress)
{
    QList<ModelImport> results;
    for (const QString &file : files) {
        if (progress && !progress(results.size(), files.size()))
            break;
        results.append(importModel(catalog, file));
    }
    return results;
}

IssueList problemsOf(const UnusableModel &unusable)
{
    IssueList problems;
    if (const auto bytes = readFile(unusable.file, kLargestModel))
        problems = problemsIn(*bytes, unusable.file);
    // A sound file may still be refused, for its id.
    if (!problems.hasErrors())
        problems.add(issueOf(unusable.error, unusable.file));
    return problems;
}

} // namespace obeya
