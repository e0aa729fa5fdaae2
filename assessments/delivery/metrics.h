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
    NoDeployments,
    NoChanges,         // no change record at all
    NoLinkedChanges,   // changes are there, none could be paired with a deployment
    FirstDeploymentOnly,
    NoIncidents,
    NoneRestored,      // incidents are there, none resolved in the period
    FilteredOut,       // records are there, none passes the filters
    NotOffered,        // the figure is not computed by this version
};
QString noDataReasonName(NoDataReason reason); // English words for JSON: "no deployments", ...

// One bucket of a series. `start` is its first day in the zone. An empty bucket keeps its place:
// value 0 for counts, none for everything else.
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
        int noStart = 0;         // the chosen start time is missing
    } excluded;
    struct PairedBy
    {
        int explicitLink = 0;
        int graph = 0;
        int sha = 0;
        int time = 0;
    } pairedBy;
};

struct RestoreFigure : DurationFigure
{
    int open = 0; // not resolved at the end of the period; listed, not averaged
    int negative = 0; // resolved before opened: anomalies, not averaged
};

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
    int total = 0; // opened in the period
    int attributed = 0;
    int unattributed = 0;
};

// What was left out before any figure was computed; every one can be listed.
struct LeftOut
{
    int otherEnvironment = 0;
    int noEnvironment = 0;
    int otherService = 0;
    int outsidePeriod = 0;
    int noFinishTime = 0;
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
    std::optional<Duration> restoreTime;
    int changes = 0;
};

enum class AttributionBasis { Explicit, Time, None };

struct AttributedIncident
{
    qsizetype incident = -1;   // index into DeliveryData::incidents
    qsizetype deployment = -1; // index into DeliveryData::deployments; -1: unattributed
    AttributionBasis basis = AttributionBasis::None;
};

// The answer: period and options as used, the pooled figures, one set per service, and the rows behind them.
struct DeliveryMetrics
{
    MetricsOptions options; // with from and to filled in
    MetricSet all;
    QList<MetricSet> services; // by name; only when asked
    QList<CountedDeployment> deployments;   // in the period, by finish
    QList<ShippedChange> changes;           // in the period, slowest first
    QList<AttributedIncident> incidents;    // opened or resolved in the period, open ones first
    std::optional<Instant> dataUntil;       // newest record of all
};

enum class ServiceDetail { PooledOnly, PerService };

// Pure and deterministic; the order of the records does not matter.
// Errors: BadArgument (period upside down, unknown benchmark year), Cancelled.
Result<DeliveryMetrics> computeMetrics(const DeliveryData &data, const MetricsOptions &options,
                                       ServiceDetail detail = ServiceDetail::PooledOnly,
                                       const Progress &progress = {});

} // namespace obeya
