#pragma once

#include "assessments/import/source.h"

namespace obeya {

extern const Source kGitLabPipelines;
extern const Source kGitLabDeployments;
extern const Source kGitLabMergeRequests;

// "group/project" out of https://host/group/project/-/pipelines/1, or without the dash in old
// versions; empty when the address is none of a project.
QString gitLabProject(const QString &url);

// The id with system, project (or its number) and kind before it.
QString gitLabId(const QString &project, const QString &kind, const QString &id);

} // namespace obeya
