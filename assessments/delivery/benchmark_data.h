#pragma once

#include "assessments/delivery/benchmark.h"

namespace obeya {

// The bands of every State of DevOps report, oldest first. A year without tiers has no bands.
QList<BenchmarkYear> benchmarkTable();

} // namespace obeya
