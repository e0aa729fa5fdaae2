#pragma once

#include "assessments/delivery/benchmark.h"
#include "assessments/delivery/metrics_options.h"
#include "assessments/delivery/records.h"
#include "models/base/progress.h"
#include "models/base/result.h"

namespace obeya {

// Why a figure is unknown.
enum class NoDataReason {
    None,
    NoDeployments,   // none that finished
    NoChanges,       // no change record at all
    NoLinkedChanges, // changes are there, none could be paired with a deployment
    FirstDeploymentOnly,
    NoIncidents,
    NoneRestored, // incidents are there, none resolved in the period
    FilteredOut,  // records are there, none passes the filters
    NotOffered,   // the figure is not computed by this version
};
QString noDataReasonName(NoDataReason reason); // English words for JSON: "no deployments", ...

// One bucket of a series. `start` is its first day by the calendar (the Monday of the week, the
// first of the month), even when the period begins later. An empty bucket keeps its place: value 0
// for counts, none for everything else.
struct SeriesPoint
{
    QDate start;
    std::optional<double> value; // counts, seconds, or a ratio
    std::optional<double> p25;   // only for durations
    std::optional<double> p75;
    int records = 0;

    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

struct DeploymentFrequency
{
    int deployments = 0; // successful
    double perDay = 0;   // over the calendar days of the period
    double perWeek = 0;
    int daysWithDeployments = 0;
    double medianDaysPerWeek = 0;
    Grade grade;
    QList<SeriesPoint> series;
};

// Durations in milliseconds, full precision (a median may lie between two).
struct DurationFigure
{
    std::optional<double> value; // by the chosen central value
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<double> p75;
    std::optional<double> p90;
    int records = 0;
    Grade grade;
    NoDataReason reason = NoDataReason::None;
    QList<SeriesPoint> series; // in seconds
};

struct LeadTimeFigure : DurationFigure
{
    struct Excluded
    {
        int firstDeployment = 0;
        int undeployed = 0;
        int afterDeployment = 0; // dated after their own deployment: anomalies
        int mergeCommits = 0;
        int noStart = 0; // the chosen start time is missing
    } excluded;
    struct PairedBy
    {
        int explicitLink = 0;
        int graph = 0;
        int sha = 0;
        int time = 0;
    } pairedBy;
};

// From incidents, unless the failure source is the pipeline.
struct RestoreFigure : DurationFigure
{
    int open = 0;     // not resolved at the end of the period; listed, not averaged
    int negative = 0; // resolved before opened: anomalies, not averaged
};

// Change failure rate: without any incident record for the chosen environments the incident source
// gives no value: nobody can say that nothing failed.
struct RatioFigure
{
    std::optional<double> value; // 0...1
    int count = 0;               // numerator
    int deployments = 0;         // denominator
    Grade grade;
    NoDataReason reason = NoDataReason::None;
    QList<SeriesPoint> series;
};

struct IncidentCounts
{
    int total = 0; // opened in the period, in the chosen environments and services
    int attributed = 0;
    int unattributed = 0;
};

// Deployments (not rows) left out before any figure was computed, each under the first that
// applies. One deployment to two environments is two here.
struct LeftOut
{
    int otherEnvironment = 0;
    int noEnvironment = 0;
    int otherService = 0;  // asked before all others
    int outsidePeriod = 0; // by finish, else start, else creation
    int noFinishTime = 0;  // succeeded or failed, nobody knows when
    int cancelled = 0;
    int skipped = 0;
    int running = 0;
    int unknownResult = 0;
};

struct MetricSet
{
    QString service; // empty: all chosen services pooled
    DeploymentFrequency frequency;
    LeadTimeFigure leadTime;
    RatioFigure changeFailureRate;
    RestoreFigure timeToRestore;
    RatioFigure reworkRate;
    IncidentCounts incidents;
    LeftOut leftOut;
};

// One change with what the table shows of it.
struct ShippedChange
{
    qsizetype change = -1;     // index into DeliveryData::changes
    qsizetype deployment = -1; // index into DeliveryData::deployments
    Duration leadTime{0};
};

// One deployment (all its rows) as counted.
struct CountedDeployment
{
    qsizetype row = -1; // index into DeliveryData::deployments of the row that gives its time
    Instant finished;
    bool succeeded = true;
    bool failed = false; // by the chosen failure source
    // The longest of its incidents; by pipeline only at the first failure of an outage.
    std::optional<Duration> restoreTime;
    int changes = 0; // with a lead time
};

enum class AttributionBasis { Explicit, Time, None };

struct AttributedIncident
{
    qsizetype incident = -1;   // index into DeliveryData::incidents
    qsizetype deployment = -1; // index into DeliveryData::deployments; -1: unattributed
    AttributionBasis basis = AttributionBasis::None;
};

// The answer: period and options as used, the pooled figures, one set per service, and the rows
// behind them.
struct DeliveryMetrics
{
    MetricsOptions options; // with from and to filled in
    MetricSet all;
    QList<MetricSet> services; // by name, of named services with deployments; only when asked
    QList<CountedDeployment> deployments; // succeeded or failed in the period, by finish
    QList<ShippedChange> changes;         // in the period, slowest first
    // Opened or resolved in the period or open at its end; open ones first, then the newest.
    QList<AttributedIncident> incidents;
    std::optional<Instant> dataUntil; // newest record of all
};

enum class ServiceDetail { PooledOnly, PerService };

// How records are linked:
// - Rows with one deployment id in one environment are one deployment; within it every service has
//   its own finish, and a change counts until the finish of the service that shipped it.
// - A change is shipped by the first successful deployment that lists it or that it names, else by
//   the first whose commit it is (by id or merge commit), else, with Inference::ByTime, by the
//   first of its service at or after its merge. Names of commits match without case; an
//   abbreviation of seven or more characters stands for the only sha that begins with it. Pairing
//   happens within the chosen services, a change's own service first.
// - An incident belongs to the deployment it names, else to the latest one of the commit it names,
//   else to the latest successful one before it in its service within the window. When it names one
//   of another environment it stays unattributed.
// - What was shipped counts when its deployment finished in the period, what was not by its own
// date. Pure and deterministic; the order of the records does not matter. Errors: BadArgument
// (period upside down or longer than 200 years, unknown zone or benchmark year), Cancelled.
Result<DeliveryMetrics> computeMetrics(const DeliveryData &data, const MetricsOptions &options,
                                       ServiceDetail detail = ServiceDetail::PooledOnly,
                                       const Progress &progress = {});

} // namespace obeya
