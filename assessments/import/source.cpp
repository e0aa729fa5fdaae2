#include "assessments/import/source.h"

#include "assessments/import/sources/github.h"
#include "assessments/import/sources/gitlab.h"
#include "assessments/import/sources/plain.h"

#include <algorithm>

namespace obeya {

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
