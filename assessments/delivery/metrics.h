#pragma once

#include "assessments/delivery/benchmark.h"
#include "assessments/delivery/metrics_options.h"
#include "assessments/delivery/records.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <memory>

namespace obeya {

class DeliveryColumns;

// Why a figure is unknown.
enum class NoDataReason {
    None,
    NoDeployments,   // none that finished
    NoChanges,       // no change record at all
    NoLinkedChanges, // changes are there, none could be paired with a deployment
    FirstDeploymentOnly,
    NoIncidents,
    NoneRestored,  // incidents are there, none resolved in the period
    FilteredOut,   // records are there, none passes the filters
    NoReworkSigns, // no deployment has a version, a commit or a mark to tell rework by
    NotOffered,    // the figure is not computed by this version
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
        int firstDeployment = 0; // found by the graph, of a deployment with none before it
        int undeployed = 0;
        int afterDeployment = 0; // dated after their own deployment: anomalies
        int mergeCommits = 0;
        int noStart = 0; // the chosen start time is missing
        int copies = 0;  // the same work was shipped before under another sha
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

// Change failure rate: a deployment that was rolled back failed, whatever the failure source. But
// for those, the incident source gives no value without any incident record for the chosen
// environments: nobody can say that nothing failed.
//
// Rework rate: successful deployments marked as rework by their source or told by signs, of all
// successful ones: a version (without one, a commit) that was there before and is not the one just
// before; a shipped change whose message is a revert or a hotfix. There is no value when no
// deployment has a mark, a version or a commit.
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

// What the commit graph could not say, over all data of the chosen environments.
struct GraphGaps
{
    int unknownCommits = 0; // deployments whose sha is not in the graph
    int turns = 0; // deployments that do not contain the one before: another branch, an earlier
                   // commit, a history written anew
    int firstDeployments = 0;    // without one before in their history
    bool areTurnsCounted = true; // false: given up, the history is too wide
    int unknownParents = 0;      // commits that others name as parents, but without a record
    int brokenCycles = 0;        // links that no history can have

    friend bool operator==(const GraphGaps &, const GraphGaps &) = default;
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
    qsizetype change = -1;     // of the changes
    qsizetype deployment = -1; // row of the deployments
    Duration leadTime{0};
    Instant deployed;
};

enum class ReworkSign : quint8 { None, Marked, Rollback, Revert, Hotfix };

// One deployment (all its rows) as counted.
struct CountedDeployment
{
    qsizetype row = -1; // of the deployments: the one that gives its time
    Instant finished;
    bool succeeded = true;
    bool failed = false; // by the chosen failure source
    // The longest of its incidents; by pipeline only at the first failure of an outage.
    std::optional<Duration> restoreTime;
    int changes = 0;  // with a lead time
    int service = -1; // place in DeliveryMetrics::serviceNames
    ReworkSign rework = ReworkSign::None;
    bool isRolledBack = false;
};

// Why a record is not in a figure. The first nine are about deployments and leave them out of all
// figures; then come changes and the lead time, then incidents.
enum class LeftOutReason : quint8 {
    OtherEnvironment,
    NoEnvironment,
    OtherService,
    OutsidePeriod,
    NoFinishTime,
    Cancelled,
    Skipped,
    Running,
    UnknownResult,
    MergeCommit,
    FirstDeployment,
    NotDeployed,
    AfterDeployment,
    NoStart,
    Copy,
    StillOpen,
    ResolvedBeforeStart,
    Unattributed,
};
enum class RecordKind { Deployment, Change, Incident };
RecordKind recordKind(LeftOutReason reason);

struct LeftOutRow
{
    LeftOutReason reason = LeftOutReason::OutsidePeriod;
    qsizetype record = -1;     // of the deployments' rows, the changes or the incidents
    qsizetype deployment = -1; // row of the deployment that belongs to it; -1: none
};

enum class AttributionBasis { Explicit, Time, None };

struct AttributedIncident
{
    qsizetype incident = -1;   // of the incidents
    qsizetype deployment = -1; // row of the deployments; -1: unattributed
    AttributionBasis basis = AttributionBasis::None;
    // From the chosen start; none while open, without a start, or when it would be negative.
    std::optional<Duration> restoreTime;
    bool isOpen = false;             // at the end of the period
    bool isRestoredInPeriod = false; // counts in the time to restore
};

// The answer: period and options as used, the pooled figures, one set per service, and the rows
// behind them.
struct DeliveryMetrics
{
    MetricsOptions options; // with from and to filled in
    MetricSet all;
    QList<MetricSet> services; // by name, of named services with deployments; only when asked
    GraphGaps graphGaps;
    QStringList serviceNames;             // of all records
    bool hasRows = false;                 // the lists below are filled
    QList<CountedDeployment> deployments; // succeeded or failed in the period, by finish
    QList<ShippedChange> changes;         // in the period, slowest first
    // Opened or resolved in the period or open at its end; open ones first, then the newest.
    QList<AttributedIncident> incidents;
    QList<LeftOutRow> leftOutRows;    // as many of a reason as the figures count
    std::optional<Instant> dataUntil; // newest record of all
};

enum class ServiceDetail { PooledOnly, PerService };
enum class RowDetail { FiguresOnly, WithRows };

struct MetricsDetail
{
    ServiceDetail services = ServiceDetail::PooledOnly;
    RowDetail rows = RowDetail::WithRows;
};

// Computes the metrics of one set of records again and again: what links them is found out once for
// an environment and kept, so that another period, service or bucket takes a moment. Threads
// wait for each other.
//
// How records are linked:
// - Rows with one deployment id in one environment are one deployment; within it every service has
//   its own finish, and a change counts until the finish of the service that shipped it.
// - A change is shipped by the first successful deployment that lists it or that it names; else by
//   the first that contains it in the commit graph; else by the first whose commit it is (by id or
//   merge commit); else, with Inference::ByTime, by the first of its service at or after its merge.
//   Names of commits match without case; an abbreviation of seven or more characters stands for
//   the only sha that begins with it. Pairing happens within the chosen services, a change's own
//   service first.
// - An incident belongs to the deployment it names, else to the latest one of the commit it names,
//   else to the latest successful one before it in its service within the window. When it names one
//   of another environment it stays unattributed.
// - What was shipped counts when its deployment finished in the period, what was not by its own
//   date.
// Pure and deterministic; the order of the records does not matter.
class MetricsCalculator
{
public:
    explicit MetricsCalculator(std::shared_ptr<const DeliveryColumns> data);
    ~MetricsCalculator();
    MetricsCalculator(const MetricsCalculator &) = delete;
    MetricsCalculator &operator=(const MetricsCalculator &) = delete;

    const DeliveryColumns &data() const { return *m_data; }

    // Errors: BadArgument (period upside down or longer than 200 years, unknown zone or benchmark
    // year), Cancelled.
    Result<DeliveryMetrics> compute(const MetricsOptions &options, const MetricsDetail &detail = {},
                                    const Progress &progress = {});

private:
    struct Memory;

    std::shared_ptr<const DeliveryColumns> m_data; // shared with the pages that show its rows
    std::unique_ptr<Memory> m_memory;
};

// The same once.
Result<DeliveryMetrics> computeMetrics(const DeliveryData &data, const MetricsOptions &options,
                                       ServiceDetail detail = ServiceDetail::PooledOnly,
                                       const Progress &progress = {});

} // namespace obeya
