#include "assessments/delivery/benchmark.h"

#include "assessments/delivery/benchmark_data.h"

#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastRecords = 5;

const QList<BenchmarkYear> &table()
{
    static const QList<BenchmarkYear> kTable = benchmarkTable();
    return kTable;
}

// An edge that belongs to an open end ("less than", "more than") is not met by the edge itself.
bool meetsAtMost(const Band &band, double value)
{
    if (!band.worst)
        return true;
    const bool isOpen = !band.best;
    return isOpen ? value < *band.worst : value <= *band.worst;
}

bool meetsAtLeast(const Band &band, double value)
{
    if (!band.worst)
        return true;
    const bool isOpen = !band.best;
    return isOpen ? value > *band.worst : value >= *band.worst;
}

template<typename Meets>
Grade firstMet(const QList<Band> &bands, double value, Meets meets)
{
    for (const Band &band : bands) {
        if (meets(band, value))
            return {band.level, GradeNote::None};
    }
    return {bands.last().level, GradeNote::None};
}

Grade nearest(const QList<Band> &bands, double value)
{
    constexpr double kTie = 1e-12; // half way between two centres the better level counts
    const Band *best = &bands.first();
    for (const Band &band : bands) {
        if (std::abs(value - *band.worst) < std::abs(value - *best->worst) - kTie)
            best = &band;
    }
    return {best->level, GradeNote::NearestCluster};
}

// Why no level can be given, before the value is looked at.
std::optional<Grade> refusal(const QList<Band> &bands, int records)
{
    if (bands.isEmpty())
        return Grade{{}, GradeNote::NoTiers};
    if (records < kLeastRecords)
        return Grade{{}, GradeNote::TooFewRecords};
    return {};
}

const BenchmarkYear &yearOrNone(int year)
{
    static const BenchmarkYear kNone;
    const BenchmarkYear *found = findBenchmark(year);
    return found ? *found : kNone;
}

Grade gradeDuration(const QList<Band> &bands, double seconds, int records)
{
    const auto refused = refusal(bands, records);
    return refused ? *refused : firstMet(bands, seconds, meetsAtMost);
}

} // namespace

QString performanceLevelName(PerformanceLevel level)
{
    switch (level) {
    case PerformanceLevel::Low:
        return u"low"_s;
    case PerformanceLevel::Medium:
        return u"medium"_s;
    case PerformanceLevel::High:
        return u"high"_s;
    case PerformanceLevel::Elite:
        break;
    }
    return u"elite"_s;
}

QList<int> benchmarkYears()
{
    QList<int> years;
    for (const BenchmarkYear &year : table())
        years.append(year.year);
    return years;
}

const BenchmarkYear *findBenchmark(int year)
{
    for (const BenchmarkYear &candidate : table()) {
        if (candidate.year == year)
            return &candidate;
    }
    return nullptr;
}

Grade gradeFrequency(int year, double perDay, int records)
{
    const QList<Band> &bands = yearOrNone(year).frequency;
    const auto refused = refusal(bands, records);
    return refused ? *refused : firstMet(bands, perDay, meetsAtLeast);
}

Grade gradeLeadTime(int year, double seconds, int records)
{
    return gradeDuration(yearOrNone(year).leadTime, seconds, records);
}

Grade gradeRestore(int year, double seconds, int records)
{
    return gradeDuration(yearOrNone(year).restore, seconds, records);
}

Grade gradeChangeFailure(int year, double ratio, int records)
{
    const BenchmarkYear &benchmark = yearOrNone(year);
    const auto refused = refusal(benchmark.changeFailure, records);
    if (refused)
        return *refused;
    if (benchmark.changeFailureIsAmbiguous)
        return {{}, GradeNote::Ambiguous};
    if (benchmark.changeFailureIsCluster)
        return nearest(benchmark.changeFailure, ratio);
    return firstMet(benchmark.changeFailure, ratio, meetsAtMost);
}

} // namespace obeya
