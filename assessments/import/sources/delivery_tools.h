#pragma once

#include "assessments/import/source.h"

namespace obeya {

// Build and deployment tools with an export or two each.
extern const Source kJenkinsBuilds;
extern const Source kAzureBuilds;
extern const Source kAzureReleases;
extern const Source kBitbucketPipelines;
extern const Source kBitbucketDeployments;
extern const Source kCircleWorkflows;
extern const Source kCirclePipelines;
extern const Source kCircleUsage;
extern const Source kBambooDeployments;
extern const Source kBuildkiteBuilds;
extern const Source kOctopusDeployments;
extern const Source kHarnessExecutions;
extern const Source kSpinnakerExecutions;
extern const Source kTektonRuns;
extern const Source kArgoApplications;
extern const Source kRailwayDeployments;
extern const Source kCdEvents;
extern const Source kDevLakeDeployments;

} // namespace obeya
