#pragma once

#include "assessments/delivery/delivery_columns.h"
#include "reports/content/delivery_charts.h"

#include <QMap>

#include <array>

namespace obeya {

// The rows of a computation (with rows) behind a measure and behind each mark of its charts, as
// places in the list of their kind: DeliveryMetrics::deployments, changes or incidents.
RecordKind rowKind(const DeliveryMetrics &metrics, Measure measure);

// Frequency and rework: successful deployments; failure rate: those of its denominator; lead time:
// changes; time to restore: incidents, by pipeline the first failures of outages.
QList<int> rowsOf(const DeliveryMetrics &metrics, Measure measure);
// Those that count in a bucket of the series; a failure rate's by the finish of the deployment.
// Incidents: resolved there.
QList<int> rowsOfBucket(const DeliveryMetrics &metrics, const DeliveryColumns &data,
                        Measure measure, int bucket);
// Those of a bar of distributionChart().
QList<int> rowsOfBar(const DeliveryMetrics &metrics, Measure measure, int bar);

// Failed deployments by service; empty when there are too few or too many services to show, and
// weekdays are shown instead.
QMap<QString, int> failuresByService(const DeliveryMetrics &metrics);
inline constexpr std::array kReworkSigns{ReworkSign::Marked, ReworkSign::Rollback,
                                         ReworkSign::Revert, ReworkSign::Hotfix};

// The bar of a duration in distributionChart().
int durationBin(double seconds);
// What tells an unplanned fix; empty for none.
QString reworkText(ReworkSign sign, const Language &language);

} // namespace obeya
