#include "assessments/import/json_names.h"

#include <algorithm>
#include <array>

namespace obeya {

bool isListName(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> names{
        "workflow_runs", "value",       "values",       "items",    "Items",  "incidents",
        "issues",        "builds",      "allBuilds",    "tickets",  "result", "results",
        "data",          "deployments", "pipelineRuns", "alerts",   "jobs",   "records",
        "nodes",         "bugs",        "executions",   "pipelines"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isWrapperName(std::string_view name, int depth)
{
    if (depth == 0)
        return name == "data";
    static constexpr std::array<std::string_view, 4> names{"repository", "deployments",
                                                           "pullRequests", "issues"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace obeya
