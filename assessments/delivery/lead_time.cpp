#include "assessments/delivery/figures.h"
#include "assessments/delivery/statistics.h"

#include <algorithm>
#include <tuple>

namespace obeya {

void fillDurations(DurationFigure &figure, const std::vector<DurationSample> &samples,
                   const MetricsInput &input)
{
    constexpr double kMillisecondsPerSecond = 1000;
    const CentralValue central = input.options.central;
    figure.series = emptySeries(input.buckets);
    figure.records = static_cast<int>(samples.size());
    std::vector<double> all;
    std::vector<std::vector<double>> byBucket(static_cast<size_t>(figure.series.size()));
    for (const DurationSample &sample : samples) {
        all.push_back(sample.milliseconds);
        byBucket[static_cast<size_t>(input.buckets.bucket(sample.at))].push_back(
            sample.milliseconds / kMillisecondsPerSecond);
    }
    std::sort(all.begin(), all.end());
    figure.value = centralValue(all, central);
    figure.mean = mean(all);
    figure.median = median(all);
    figure.p75 = quantile(all, 0.75);
    figure.p90 = quantile(all, 0.9);
    for (qsizetype bucket = 0; bucket < figure.series.size(); ++bucket) {
        std::vector<double> &values = byBucket[static_cast<size_t>(bucket)];
        std::sort(values.begin(), values.end());
        SeriesPoint &point = figure.series[bucket];
        point.records = static_cast<int>(values.size());
        point.value = centralValue(values, central);
        point.p25 = quantile(values, 0.25);
        point.p75 = quantile(values, 0.75);
    }
}

namespace {

std::optional<Instant> startOf(const Change &change, LeadTimeStart start)
{
    switch (start) {
    case LeadTimeStart::Committed:
        return change.committed;
    case LeadTimeStart::Authored:
        return change.authored;
    case LeadTimeStart::FirstCommit:
        return change.firstCommit;
    case LeadTimeStart::Opened:
        return change.opened;
    case LeadTimeStart::Merged:
        break;
    }
    return change.merged;
}

// Where a change that was never shipped stands in time.
std::optional<Instant> dateOf(const Change &change)
{
    for (const auto &moment :
         {change.merged, change.committed, change.authored, change.opened, change.firstCommit}) {
        if (moment)
            return moment;
    }
    return {};
}

// The first deployment of the slice that shipped the change, by the first rule that finds one; the
// change's own service before others.
std::optional<PairingCandidate> pairingOf(const MetricsInput &input, int change)
{
    const QString &service = input.data.changes.at(change).service;
    const DeploymentUnits &deployments = input.links.deployments;
    std::optional<PairingCandidate> found;
    for (const PairingCandidate &candidate : input.links.candidates[static_cast<size_t>(change)]) {
        const int own = deployments.unit(candidate.unit).service;
        if (found && found->rule != candidate.rule)
            break;
        if (!input.slice.covers(own))
            continue;
        if (deployments.services.at(own) == service)
            return candidate;
        if (!found)
            found = candidate;
    }
    return found;
}

void countRule(LeadTimeFigure::PairedBy &counts, PairingRule rule)
{
    switch (rule) {
    case PairingRule::Explicit:
        ++counts.explicitLink;
        return;
    case PairingRule::Graph:
        ++counts.graph;
        return;
    case PairingRule::Sha:
        ++counts.sha;
        return;
    case PairingRule::Time:
        ++counts.time;
        return;
    }
}

class LeadTimes
{
public:
    LeadTimes(const MetricsInput &input, SliceDeployments &deployments,
              QList<ShippedChange> &shipped)
        : m_input(input)
        , m_deployments(deployments)
        , m_shipped(shipped)
    {
    }

    LeadTimeFigure compute()
    {
        for (const int change : m_input.slice.changes)
            take(change);
        sortSlowestFirst();
        fillDurations(m_figure, m_samples, m_input);
        if (m_figure.value)
            m_figure.grade =
                gradeLeadTime(m_input.options.benchmarkYear,
                              *m_figure.value / kMillisecondsPerSecond, m_figure.records);
        else
            m_figure.reason = reason();
        return m_figure;
    }

private:
    static constexpr double kMillisecondsPerSecond = 1000;

    bool isInPeriod(std::optional<Instant> moment) const
    {
        return m_input.buckets.isEmpty() || !moment || m_input.buckets.contains(*moment);
    }

    void take(int index)
    {
        const Change &change = m_input.data.changes.at(index);
        const bool isMerge = change.isMerge || change.parents.size() > 1;
        const std::optional<PairingCandidate> pairing = pairingOf(m_input, index);
        m_hasLink = m_hasLink || pairing;
        const DeploymentUnit *unit =
            pairing ? &m_input.links.deployments.unit(pairing->unit) : nullptr;
        if (!isInPeriod(unit ? unit->finished : dateOf(change)))
            return;
        m_hasLinkInPeriod = m_hasLinkInPeriod || pairing;
        const std::optional<Instant> start = startOf(change, m_input.options.leadTimeFrom);
        if (isMerge)
            ++m_figure.excluded.mergeCommits;
        else if (!unit)
            ++m_figure.excluded.undeployed;
        else if (!start)
            ++m_figure.excluded.noStart;
        else if (*start > *unit->finished)
            ++m_figure.excluded.afterDeployment;
        else
            add(index, *pairing, *unit->finished - *start);
    }

    void add(int change, const PairingCandidate &pairing, Duration duration)
    {
        const DeploymentUnit &unit = m_input.links.deployments.unit(pairing.unit);
        countRule(m_figure.pairedBy, pairing.rule);
        m_samples.push_back({static_cast<double>(duration.count()), *unit.finished});
        m_shipped.append({change, unit.row, duration});
        const int counted = m_deployments.indexOf.value(unit.deployment, -1);
        if (counted >= 0)
            ++m_deployments.counted[counted].changes;
    }

    void sortSlowestFirst()
    {
        const auto &changes = m_input.data.changes;
        std::sort(m_shipped.begin(), m_shipped.end(),
                  [&](const ShippedChange &left, const ShippedChange &right) {
                      const Change &a = changes.at(left.change);
                      const Change &b = changes.at(right.change);
                      return std::tie(right.leadTime, a.id, a.service, a.repository)
                             < std::tie(left.leadTime, b.id, b.service, b.repository);
                  });
    }

    NoDataReason reason() const
    {
        if (m_input.data.changes.isEmpty())
            return NoDataReason::NoChanges;
        if (m_input.data.deployments.isEmpty())
            return NoDataReason::NoDeployments;
        if (m_input.slice.changes.empty() || (m_hasLink && !m_hasLinkInPeriod))
            return NoDataReason::FilteredOut;
        // Linked, but merges, anomalies or without the start asked for: the counts say which.
        return m_hasLinkInPeriod ? NoDataReason::FilteredOut : NoDataReason::NoLinkedChanges;
    }

    const MetricsInput &m_input;
    SliceDeployments &m_deployments;
    QList<ShippedChange> &m_shipped;
    LeadTimeFigure m_figure;
    std::vector<DurationSample> m_samples;
    bool m_hasLink = false;
    bool m_hasLinkInPeriod = false;
};

} // namespace

LeadTimeFigure leadTime(const MetricsInput &input, SliceDeployments &deployments,
                        QList<ShippedChange> &shipped)
{
    return LeadTimes(input, deployments, shipped).compute();
}

} // namespace obeya
