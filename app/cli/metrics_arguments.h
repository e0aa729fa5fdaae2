#pragma once

#include "assessments/delivery/metrics.h"
#include "models/base/result.h"

#include <QCommandLineParser>

namespace obeya {

void declareMetricsOptions(QCommandLineParser &parser);

// The options of `metrics`. Errors: BadArgument, naming the option; what is not offered is refused,
// not ignored.
Result<MetricsOptions> readMetricsOptions(const QCommandLineParser &parser);

} // namespace obeya
