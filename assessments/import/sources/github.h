#pragma once

#include "assessments/import/source.h"

namespace obeya {

extern const Source kGitHubRuns;
extern const Source kGitHubDeployments;
extern const Source kGitHubGraphQlDeployments;
extern const Source kGitHubWebhook;
extern const Source kGitHubPullRequests;
extern const Source kGitHubIssues;
extern const Source kGitHubStatuses;
extern const Source kGitHubReleases;

// "owner/name" out of an address of the API (…/repos/owner/name/…) or of the site; empty when it is
// neither.
QString gitHubRepository(const QString &url);

// The id with system and repository before it; ids of several repositories may meet in a project.
QString gitHubId(const QString &repository, const QString &id);

} // namespace obeya
