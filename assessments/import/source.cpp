#include "assessments/import/source.h"

#include "assessments/import/sources/github.h"
#include "assessments/import/sources/gitlab.h"
#include "assessments/import/sources/plain.h"

#include <algorithm>

namespace obeya {

bool Sample::tells(QLatin1StringView path, QLatin1StringView value) const
{
    const QStringList values = told.values(QString(path));
    return std::any_of(values.cbegin(), values.cend(),
                       [value](const QString &found) { return found.startsWith(value); });
}

bool hasAll(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](QLatin1StringView key) { return keys.contains(QString(key)); });
}

bool hasAny(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](QLatin1StringView key) { return keys.contains(QString(key)); });
}

const QList<const Source *> &allSources()
{
    static const QList<const Source *> sources{
        &kPlainDeployments, &kPlainChanges,       &kPlainIncidents,
        &kGitHubRuns,       &kGitHubDeployments,  &kGitHubGraphQlDeployments,
        &kGitHubWebhook,    &kGitHubPullRequests, &kGitHubIssues,
        &kGitLabPipelines,  &kGitLabDeployments,  &kGitLabMergeRequests,
    };
    return sources;
}

} // namespace obeya
