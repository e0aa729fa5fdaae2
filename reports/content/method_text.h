#pragma once

#include "assessments/delivery/metrics_options.h"
#include "reports/content/delivery_charts.h"
#include "reports/content/language.h"

namespace obeya {

// How a measure is computed with these options, as one sentence or two.
QString definitionText(Measure measure, const MetricsOptions &options, const Language &language);

// The options in words, label and value, for the method annex.
QList<QPair<QString, QString>> optionFacts(const MetricsOptions &options, const Language &language);

// What has to be known about the groups of the report year.
QString benchmarkNote(int year, const Language &language);

} // namespace obeya
