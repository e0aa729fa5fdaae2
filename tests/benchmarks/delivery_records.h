#pragma once

#include "assessments/delivery/records.h"

#include <functional>

namespace obeya::benchmarks {

// Where the records of a benchmark go; none needs to stay in memory.
struct RecordSink
{
    std::function<void(const Deployment &)> deployment;
    std::function<void(const Change &)> change;
    std::function<void(const Incident &)> incident;
};

// Ten years of 60 services, one repository each: every deployment ships one commit of its service,
// every tenth commit is a merge, every fifteenth deployment is one to staging, every twentieth has
// an incident in the hours after it, some fail, some go back to the version before the last.
void makeRecords(int deployments, const RecordSink &sink);

} // namespace obeya::benchmarks
