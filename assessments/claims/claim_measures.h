#pragma once

#include "assessments/delivery/metrics.h"

#include <QHash>

namespace obeya {

// What a measure of claim rules was found to be, in the unit of claimUnit().
struct ClaimMeasure
{
    std::optional<double> value; // none: unknown
    int records = 0;             // deployments, changes or incidents behind it
    NoDataReason reason = NoDataReason::None;

    friend bool operator==(const ClaimMeasure &, const ClaimMeasure &) = default;
};

// Every measure of claimMeasures() over one period.
struct ClaimMeasures
{
    QHash<QString, ClaimMeasure> values;
    QDate from; // invalid without any data
    QDate to;   // its last day
    int days = 0;
};

// Durations by their central value; the lead time from merge takes another start than the options.
// The share of passed test runs is not known: no source gives test runs yet. Errors: as
// MetricsCalculator::compute().
Result<ClaimMeasures> measureForClaims(MetricsCalculator &calculator, const MetricsOptions &options,
                                       const Progress &progress = {});

} // namespace obeya
