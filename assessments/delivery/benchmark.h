#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace obeya {

enum class PerformanceLevel { Low, Medium, High, Elite };
QString performanceLevelName(PerformanceLevel level); // low, medium, high, elite: for files

enum class GradeNote {
    None,
    NoValue,
    TooFewRecords,  // fewer than 5
    NoTiers,        // the year has no tiers (2020, 2025)
    Ambiguous,      // the year's bands are tied or not monotonic: the rate alone cannot tell levels
                    // apart
    NearestCluster, // graded by the nearest cluster centre
    NoThresholds,   // nothing was ever published for this measure
};

// The level of a figure by a State of DevOps report, or why there is none.
struct Grade
{
    std::optional<PerformanceLevel> level;
    GradeNote note = GradeNote::NoValue;

    friend bool operator==(const Grade &, const Grade &) = default;
};

// A band as published: [from, to]; none means open. Frequency in deployments per day (higher is
// better), durations in seconds, change failure rate as a ratio.
struct Band
{
    PerformanceLevel level = PerformanceLevel::Low;
    std::optional<double> best;
    std::optional<double> worst; // the edge a value must still meet
};

struct BenchmarkYear
{
    int year = 0;
    QList<Band> frequency; // best level first
    QList<Band> leadTime;
    QList<Band> restore;
    QList<Band> changeFailure;
    bool changeFailureIsCluster = false;   // figures are cluster centres, not limits
    bool changeFailureIsAmbiguous = false; // tied or not monotonic
};

QList<int> benchmarkYears(); // oldest first, with those without tiers
const BenchmarkYear *findBenchmark(int year);

Grade gradeFrequency(int year, double perDay, int records);
Grade gradeLeadTime(int year, double seconds, int records);
Grade gradeRestore(int year, double seconds, int records);
Grade gradeChangeFailure(int year, double ratio, int records);

} // namespace obeya
