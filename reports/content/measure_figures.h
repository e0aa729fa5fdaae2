#pragma once

#include "reports/content/delivery_charts.h"
#include "reports/content/number_text.h"

namespace obeya {

// The parts of a metric set that belong to one measure, for everything that treats measures alike.
const DurationFigure *durationFigure(const MetricSet &set,
                                     Measure measure);                 // nullptr: not a duration
const RatioFigure *ratioFigure(const MetricSet &set, Measure measure); // nullptr: not a ratio
const QList<SeriesPoint> &measureSeries(const MetricSet &set, Measure measure);
Grade measureGrade(const MetricSet &set, Measure measure);
NoDataReason measureReason(const MetricSet &set, Measure measure);
// Per week, milliseconds, or a ratio; none when unknown.
std::optional<double> measureValue(const MetricSet &set, Measure measure);
NumberText measureValueText(const MetricSet &set, Measure measure, const Language &language);
// What the value rests on: "109 deployments", "109 changes", "14 of 109", "14 incidents".
QString measureRecordsText(const MetricSet &set, Measure measure, const Language &language);
// "median" or "mean"; empty for figures that have no central value.
QString centralText(CentralValue central, const Language &language);

// Published bands of a report year for one measure, best first; empty without tiers.
QList<Band> measureBands(int year, Measure measure);
QString bandText(Measure measure, const Band &band, bool isCluster, const Language &language);

} // namespace obeya
