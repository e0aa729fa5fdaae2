#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace obeya {

enum class Bucket { Day, Week, Month, Quarter };
enum class WeekStart { Monday, Sunday };
enum class FailureSource { Incident, Pipeline, Both };
enum class CentralValue { Median, Mean, LowerMedian };
enum class RecoveryStart { Incident, Deployment };
enum class LeadTimeStart { Committed, Authored, FirstCommit, Opened, Merged };
enum class Inference { Off, ByTime };
enum class FirstDeployment { Skip, Include };
// Whether rollbacks, reverts and hotfixes are told by their signs; marks of the source always
// count.
enum class ReworkDetection { Off, BySigns };

// Hours in which time counts, in the zone of the metrics; others and other days do not.
struct WorkingCalendar
{
    QList<Qt::DayOfWeek> days{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    QTime begin{9, 0};
    QTime end{17, 0}; // after begin

    friend bool operator==(const WorkingCalendar &, const WorkingCalendar &) = default;
};

// How the delivery metrics are asked for. Defaults are those of the command line.
struct MetricsOptions
{
    // First and last day, both inclusive, in the zone. Without them: the first and last day on
    // which a deployment (of any result) finished or an incident was opened, in the chosen
    // environments and services. Without such data there is no period, and a single day given is
    // all of it.
    std::optional<QDate> from;
    std::optional<QDate> to;
    QTimeZone zone = QTimeZone::utc();
    Bucket bucket = Bucket::Week;
    WeekStart weekStart = WeekStart::Monday;
    QStringList services;     // exact names; empty: all
    QStringList environments; // names or classes, without case; empty: production
    FailureSource failure = FailureSource::Incident;
    CentralValue central = CentralValue::Median;
    RecoveryStart recoveryFrom = RecoveryStart::Incident;
    LeadTimeStart leadTimeFrom = LeadTimeStart::Committed;
    std::optional<std::chrono::seconds> attributionWindow =
        std::chrono::hours(24 * 7); // none: no limit
    Inference inference = Inference::Off;
    FirstDeployment firstDeployment = FirstDeployment::Skip;
    ReworkDetection rework = ReworkDetection::BySigns;
    std::optional<WorkingCalendar> workingCalendar; // for durations; none: around the clock
    int benchmarkYear = 2024;

    friend bool operator==(const MetricsOptions &, const MetricsOptions &) = default;
};

} // namespace obeya
