#include "assessments/delivery/benchmark.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHourInSeconds = 3600;
constexpr double kDayInSeconds = 24 * kHourInSeconds;
constexpr int kEnough = 5;

using Level = PerformanceLevel;

std::optional<Level> leadTime(int year, double seconds)
{
    return gradeLeadTime(year, seconds, kEnough).level;
}

std::optional<Level> frequency(int year, double perDay)
{
    return gradeFrequency(year, perDay, kEnough).level;
}

std::optional<Level> restore(int year, double seconds)
{
    return gradeRestore(year, seconds, kEnough).level;
}

std::optional<Level> failure(int year, double ratio)
{
    return gradeChangeFailure(year, ratio, kEnough).level;
}

} // namespace

TEST(Benchmark, OnDemandIsMoreThanOncePerDay)
{
    EXPECT_EQ(frequency(2024, 1.01), Level::Elite);
    EXPECT_EQ(frequency(2024, 1), Level::High);
    EXPECT_EQ(frequency(2018, 1), Level::High);
}

TEST(Benchmark, FrequencyEdgesBelongToTheBetterLevel)
{
    EXPECT_EQ(frequency(2024, 13.0 / 91), Level::High); // exactly once a week
    EXPECT_EQ(frequency(2024, 12.0 / 91), Level::Medium);
    EXPECT_EQ(frequency(2024, 3.0 / 90), Level::Medium); // exactly once in 30 days
    EXPECT_EQ(frequency(2024, 2.9 / 90), Level::Low);
    EXPECT_EQ(frequency(2024, 0), Level::Low);
}

TEST(Benchmark, FrequencyOf2021HasAnOpenLowestLevel)
{
    EXPECT_EQ(frequency(2021, 0.5), Level::High);
    EXPECT_EQ(frequency(2021, 1.0 / 30), Level::High);
    EXPECT_EQ(frequency(2021, 1.0 / 182), Level::Medium);
    EXPECT_EQ(frequency(2021, 1.0 / 183), Level::Low);
}

TEST(Benchmark, ReportsWithoutElite)
{
    EXPECT_EQ(frequency(2016, 5), Level::High);
    EXPECT_EQ(frequency(2022, 5), Level::High);
    EXPECT_EQ(leadTime(2022, 60), Level::High);
    EXPECT_EQ(restore(2022, 60), Level::High);
}

TEST(Benchmark, LeadTimeEdgesOf2024)
{
    EXPECT_EQ(leadTime(2024, kDayInSeconds - 1), Level::Elite);
    EXPECT_EQ(leadTime(2024, kDayInSeconds), Level::High);
    EXPECT_EQ(leadTime(2024, 7 * kDayInSeconds), Level::High);
    EXPECT_EQ(leadTime(2024, 7 * kDayInSeconds + 1), Level::Medium);
    EXPECT_EQ(leadTime(2024, 30 * kDayInSeconds), Level::Medium);
    EXPECT_EQ(leadTime(2024, 30 * kDayInSeconds + 1), Level::Low);
    EXPECT_EQ(leadTime(2024, 182 * kDayInSeconds + 1), Level::Low);
}

TEST(Benchmark, AGapBelongsToTheNextLevel)
{
    EXPECT_EQ(leadTime(2021, 5 * kHourInSeconds), Level::High);
    EXPECT_EQ(leadTime(2021, kHourInSeconds), Level::High);
    EXPECT_EQ(leadTime(2021, 8 * kDayInSeconds), Level::Medium);
    EXPECT_EQ(restore(2018, 2 * kDayInSeconds), Level::Low);
}

TEST(Benchmark, PastTheLastEdgeIsTheLowestLevel)
{
    EXPECT_EQ(leadTime(2016, 1000 * kDayInSeconds), Level::Low);
    EXPECT_EQ(restore(2024, 400 * kDayInSeconds), Level::Low);
    EXPECT_EQ(restore(2021, 8 * kDayInSeconds), Level::Low);
}

TEST(Benchmark, OfEqualBandsTheBetterLevelCounts)
{
    EXPECT_EQ(leadTime(2017, 14 * kDayInSeconds), Level::Medium);
    EXPECT_EQ(restore(2024, 5 * kHourInSeconds), Level::High);
    EXPECT_EQ(frequency(2018, 0.1), Level::Medium);
}

TEST(Benchmark, RestoreBandsOfTheYears)
{
    EXPECT_EQ(restore(2024, kHourInSeconds - 1), Level::Elite);
    EXPECT_EQ(restore(2024, kHourInSeconds), Level::High);
    EXPECT_EQ(restore(2023, 2 * kDayInSeconds), Level::Medium);
    EXPECT_EQ(restore(2023, 8 * kDayInSeconds), Level::Low);
    EXPECT_EQ(restore(2016, 5 * kHourInSeconds), Level::Medium);
    EXPECT_EQ(restore(2017, 2 * kDayInSeconds), Level::Low);
}

TEST(Benchmark, ChangeFailureLimitsBelongToTheBetterLevel)
{
    EXPECT_EQ(failure(2022, 0.15), Level::High);
    EXPECT_EQ(failure(2022, 0.151), Level::Medium);
    EXPECT_EQ(failure(2022, 0.3), Level::Medium);
    EXPECT_EQ(failure(2022, 0.31), Level::Low);
    EXPECT_EQ(failure(2019, 0.1), Level::Elite);
    EXPECT_EQ(failure(2019, 0.2), Level::Low);
    EXPECT_EQ(failure(2018, 0.7), Level::Low);
}

TEST(Benchmark, From2023TheNearestClusterCounts)
{
    EXPECT_EQ(gradeChangeFailure(2023, 0, kEnough),
              (Grade{Level::Elite, GradeNote::NearestCluster}));
    EXPECT_EQ(failure(2023, 0.07), Level::Elite);
    EXPECT_EQ(failure(2023, 0.075), Level::Elite); // half way
    EXPECT_EQ(failure(2023, 0.08), Level::High);
    EXPECT_EQ(failure(2023, 0.13), Level::Medium);
    EXPECT_EQ(failure(2023, 0.39), Level::Medium);
    EXPECT_EQ(failure(2023, 0.4), Level::Low);
    EXPECT_EQ(failure(2023, 1), Level::Low);
}

TEST(Benchmark, AmbiguousYearsGiveNoChangeFailureLevel)
{
    for (const int year : {2016, 2017, 2021, 2024}) {
        EXPECT_EQ(gradeChangeFailure(year, 0.1, kEnough), (Grade{{}, GradeNote::Ambiguous}))
            << year;
        EXPECT_FALSE(findBenchmark(year)->changeFailure.isEmpty()) << year;
    }
}

TEST(Benchmark, YearsWithoutTiersGiveNoLevel)
{
    for (const int year : {2020, 2025}) {
        EXPECT_EQ(gradeFrequency(year, 5, kEnough), (Grade{{}, GradeNote::NoTiers}));
        EXPECT_EQ(gradeLeadTime(year, 5, kEnough), (Grade{{}, GradeNote::NoTiers}));
        EXPECT_EQ(gradeRestore(year, 5, kEnough), (Grade{{}, GradeNote::NoTiers}));
        EXPECT_EQ(gradeChangeFailure(year, 0, kEnough), (Grade{{}, GradeNote::NoTiers}));
    }
}

TEST(Benchmark, FewerThanFiveRecordsGiveNoLevel)
{
    EXPECT_EQ(gradeLeadTime(2024, 60, 4), (Grade{{}, GradeNote::TooFewRecords}));
    EXPECT_EQ(gradeFrequency(2024, 5, 4), (Grade{{}, GradeNote::TooFewRecords}));
    EXPECT_EQ(gradeRestore(2024, 60, 4), (Grade{{}, GradeNote::TooFewRecords}));
    EXPECT_EQ(gradeChangeFailure(2023, 0, 4), (Grade{{}, GradeNote::TooFewRecords}));
    EXPECT_EQ(leadTime(2024, 60), Level::Elite);
}

TEST(Benchmark, ListsAllYears)
{
    EXPECT_EQ(benchmarkYears(),
              (QList<int>{2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025}));
    EXPECT_EQ(findBenchmark(2015), nullptr);
    EXPECT_EQ(performanceLevelName(Level::Elite), u"elite"_s);
}

TEST(Benchmark, LevelsComeBestFirstInEveryYear)
{
    for (const int year : benchmarkYears()) {
        const BenchmarkYear &table = *findBenchmark(year);
        for (const auto &bands :
             {table.frequency, table.leadTime, table.restore, table.changeFailure}) {
            for (qsizetype band = 1; band < bands.size(); ++band)
                EXPECT_LT(bands.at(band).level, bands.at(band - 1).level) << year;
        }
    }
}

TEST(Benchmark, ABetterFigureNeverGetsALowerLevel)
{
    for (const int year : benchmarkYears()) {
        std::optional<Level> before = Level::Elite;
        for (double seconds = 60; seconds < 400 * kDayInSeconds; seconds *= 1.05) {
            const auto level = leadTime(year, seconds);
            if (!level)
                break;
            EXPECT_LE(*level, *before) << year << " " << seconds;
            before = level;
        }
    }
}

} // namespace obeya::test
