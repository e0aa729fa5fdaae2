#pragma once

#include "assessments/delivery/metrics.h"

namespace obeya {

// How many times better high performers were than low ones in a State of DevOps report: deployment
// frequency, lead time, recovery, change failure rate.
struct PerformanceRatios
{
    int year = 0;
    double frequency = 0;
    double leadTime = 0;
    double recovery = 0;
    double changeFailure = 0;
};
const QList<PerformanceRatios> &performanceRatios(); // oldest first

// What the 2016 report gave for a group: deployments a year, seconds, seconds, share.
struct PublishedPerformance
{
    double deploymentsPerYear = 0;
    double leadTime = 0;
    double recovery = 0;
    double changeFailure = 0;
};
PublishedPerformance highPerformers2016(); // 1,460 a year, 60 min, 1 h, 7.5 %
PublishedPerformance lowPerformers2016();  // 7 a year, 3.5 months of 30 days, 24 h, 23 %

// The same of one's own metrics; a year has 365 days, frequency is that of the period. None where
// the figure is unknown.
struct OwnPerformance
{
    std::optional<double> deploymentsPerYear;
    std::optional<double> leadTime;
    std::optional<double> recovery;
    std::optional<double> changeFailure;
};
OwnPerformance ownPerformance(const DeliveryMetrics &metrics);

// Cost of downtime a year after the 2016 report: deployments a year × change failure rate × hours
// to restore × cost of an hour. None when something is unknown or negative.
std::optional<double> downtimeCost(std::optional<double> deploymentsPerYear,
                                   std::optional<double> changeFailure,
                                   std::optional<double> hoursToRestore,
                                   std::optional<double> costPerHour);

} // namespace obeya
