#include "assessments/delivery/benchmark_data.h"

namespace obeya {

namespace {

using Level = PerformanceLevel;

constexpr double kHour = 3600;
constexpr double kDay = 24 * kHour;
constexpr double kWeek = 7 * kDay;
constexpr double kMonth = 30 * kDay;
constexpr double kHalfYear = 182 * kDay;

// Deployments per day.
constexpr double kHourly = 24;
constexpr double kDaily = 1;
constexpr double kWeekly = 1.0 / 7;
constexpr double kMonthly = 1.0 / 30;
constexpr double kHalfYearly = 1.0 / 182;

Band onDemand(Level level)
{
    return {level, {}, kDaily};
}

// Also "less often than"; best and worst in deployments per day.
Band rate(Level level, double best, std::optional<double> worst)
{
    return {level, best, worst};
}

Band under(Level level, double seconds)
{
    return {level, {}, seconds};
}

Band within(Level level, double best, double worst)
{
    return {level, best, worst};
}

Band over(Level level, double seconds)
{
    return {level, seconds, {}};
}

Band percent(Level level, double best, double worst)
{
    return {level, best / 100, worst / 100};
}

Band around(Level level, double centre)
{
    return {level, {}, centre / 100};
}

BenchmarkYear year2016()
{
    BenchmarkYear year;
    year.year = 2016;
    year.frequency = {onDemand(Level::High), rate(Level::Medium, kWeekly, kMonthly),
                      rate(Level::Low, kMonthly, kHalfYearly)};
    year.leadTime = {under(Level::High, kHour), within(Level::Medium, kWeek, kMonth),
                     within(Level::Low, kMonth, kHalfYear)};
    year.restore = {under(Level::High, kHour), under(Level::Medium, kDay), under(Level::Low, kDay)};
    year.changeFailure = {percent(Level::High, 0, 15), percent(Level::Medium, 31, 45),
                          percent(Level::Low, 16, 30)};
    year.changeFailureIsAmbiguous = true;
    return year;
}

BenchmarkYear year2017()
{
    BenchmarkYear year;
    year.year = 2017;
    year.frequency = {onDemand(Level::High), rate(Level::Medium, kWeekly, kMonthly),
                      rate(Level::Low, kWeekly, kMonthly)};
    year.leadTime = {under(Level::High, kHour), within(Level::Medium, kWeek, kMonth),
                     within(Level::Low, kWeek, kMonth)};
    year.restore = {under(Level::High, kHour), under(Level::Medium, kDay),
                    within(Level::Low, kDay, kWeek)};
    year.changeFailure = {percent(Level::High, 0, 15), percent(Level::Medium, 0, 15),
                          percent(Level::Low, 31, 45)};
    year.changeFailureIsAmbiguous = true;
    return year;
}

BenchmarkYear year2018()
{
    BenchmarkYear year;
    year.year = 2018;
    year.frequency = {onDemand(Level::Elite), rate(Level::High, kHourly, kDaily),
                      rate(Level::Medium, kWeekly, kMonthly), rate(Level::Low, kWeekly, kMonthly)};
    year.leadTime = {under(Level::Elite, kHour), within(Level::High, kDay, kWeek),
                     within(Level::Medium, kWeek, kMonth), within(Level::Low, kMonth, kHalfYear)};
    year.restore = {under(Level::Elite, kHour), under(Level::High, kDay),
                    under(Level::Medium, kDay), within(Level::Low, kWeek, kMonth)};
    year.changeFailure = {percent(Level::Elite, 0, 15), percent(Level::High, 0, 15),
                          percent(Level::Medium, 0, 15), percent(Level::Low, 46, 60)};
    return year;
}

BenchmarkYear year2019()
{
    BenchmarkYear year;
    year.year = 2019;
    year.frequency = {onDemand(Level::Elite), rate(Level::High, kDaily, kWeekly),
                      rate(Level::Medium, kWeekly, kMonthly),
                      rate(Level::Low, kMonthly, kHalfYearly)};
    year.leadTime = {under(Level::Elite, kDay), within(Level::High, kDay, kWeek),
                     within(Level::Medium, kWeek, kMonth), within(Level::Low, kMonth, kHalfYear)};
    year.restore = {under(Level::Elite, kHour), under(Level::High, kDay),
                    under(Level::Medium, kDay), within(Level::Low, kWeek, kMonth)};
    year.changeFailure = {percent(Level::Elite, 0, 15), percent(Level::High, 0, 15),
                          percent(Level::Medium, 0, 15), percent(Level::Low, 46, 60)};
    return year;
}

BenchmarkYear year2021()
{
    BenchmarkYear year;
    year.year = 2021;
    year.frequency = {onDemand(Level::Elite), rate(Level::High, kWeekly, kMonthly),
                      rate(Level::Medium, kMonthly, kHalfYearly),
                      rate(Level::Low, kHalfYearly, {})};
    year.leadTime = {under(Level::Elite, kHour), within(Level::High, kDay, kWeek),
                     within(Level::Medium, kMonth, kHalfYear), over(Level::Low, kHalfYear)};
    year.restore = {under(Level::Elite, kHour), under(Level::High, kDay),
                    within(Level::Medium, kDay, kWeek), over(Level::Low, kHalfYear)};
    year.changeFailure = {percent(Level::Elite, 0, 15), percent(Level::High, 16, 30),
                          percent(Level::Medium, 16, 30), percent(Level::Low, 16, 30)};
    year.changeFailureIsAmbiguous = true;
    return year;
}

BenchmarkYear year2022()
{
    BenchmarkYear year;
    year.year = 2022;
    year.frequency = {onDemand(Level::High), rate(Level::Medium, kWeekly, kMonthly),
                      rate(Level::Low, kMonthly, kHalfYearly)};
    year.leadTime = {within(Level::High, kDay, kWeek), within(Level::Medium, kWeek, kMonth),
                     within(Level::Low, kMonth, kHalfYear)};
    year.restore = {under(Level::High, kDay), within(Level::Medium, kDay, kWeek),
                    within(Level::Low, kWeek, kMonth)};
    year.changeFailure = {percent(Level::High, 0, 15), percent(Level::Medium, 16, 30),
                          percent(Level::Low, 46, 60)};
    return year;
}

BenchmarkYear year2023()
{
    BenchmarkYear year;
    year.year = 2023;
    year.frequency = {onDemand(Level::Elite), rate(Level::High, kDaily, kWeekly),
                      rate(Level::Medium, kWeekly, kMonthly), rate(Level::Low, kWeekly, kMonthly)};
    year.leadTime = {under(Level::Elite, kDay), within(Level::High, kDay, kWeek),
                     within(Level::Medium, kWeek, kMonth), within(Level::Low, kWeek, kMonth)};
    year.restore = {under(Level::Elite, kHour), under(Level::High, kDay),
                    within(Level::Medium, kDay, kWeek), within(Level::Low, kMonth, kHalfYear)};
    year.changeFailure = {around(Level::Elite, 5), around(Level::High, 10),
                          around(Level::Medium, 15), around(Level::Low, 64)};
    year.changeFailureIsCluster = true;
    return year;
}

BenchmarkYear year2024()
{
    BenchmarkYear year;
    year.year = 2024;
    year.frequency = {onDemand(Level::Elite), rate(Level::High, kDaily, kWeekly),
                      rate(Level::Medium, kWeekly, kMonthly),
                      rate(Level::Low, kMonthly, kHalfYearly)};
    year.leadTime = {under(Level::Elite, kDay), within(Level::High, kDay, kWeek),
                     within(Level::Medium, kWeek, kMonth), within(Level::Low, kMonth, kHalfYear)};
    year.restore = {under(Level::Elite, kHour), under(Level::High, kDay),
                    under(Level::Medium, kDay), within(Level::Low, kWeek, kMonth)};
    year.changeFailure = {around(Level::Elite, 5), around(Level::High, 20),
                          around(Level::Medium, 10), around(Level::Low, 40)};
    year.changeFailureIsCluster = true;
    year.changeFailureIsAmbiguous = true;
    return year;
}

BenchmarkYear withoutTiers(int number)
{
    BenchmarkYear year;
    year.year = number;
    return year;
}

} // namespace

QList<BenchmarkYear> benchmarkTable()
{
    return {year2016(), year2017(), year2018(), year2019(), withoutTiers(2020),
            year2021(), year2022(), year2023(), year2024(), withoutTiers(2025)};
}

} // namespace obeya
