#include "assessments/delivery/figures.h"

#include <array>

namespace obeya {

namespace {

constexpr double kMillisecondsPerSecond = 1000;

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

class LeadTimeCounter
{
public:
    explicit LeadTimeCounter(const MetricsInput &input)
        : m_input(input)
        , m_samples(input, input.slice.isEverything ? input.data().changes().size() : 0)
    {
    }

    LeadTimeFigure compute()
    {
        m_input.leadTimes.forEach(m_input.slice.services, m_input.slice.isEverything,
                                  [this](const LeadTime &one) { take(one); });
        m_samples.fill(m_figure);
        if (m_figure.value)
            m_figure.grade =
                gradeLeadTime(m_input.options.benchmarkYear,
                              *m_figure.value / kMillisecondsPerSecond, m_figure.records);
        else
            m_figure.reason = reason();
        return m_figure;
    }

private:
    void take(const LeadTime &one)
    {
        m_hasAny = true;
        m_hasLink = m_hasLink || one.unit >= 0;
        if (!isInPeriod(m_input, one))
            return;
        m_hasLinkInPeriod = m_hasLinkInPeriod || one.unit >= 0;
        if (const auto reason = exclusionOf(m_input, one)) {
            ++counterOf(*reason);
            return;
        }
        countRule(m_figure.pairedBy, one.rule);
        m_samples.add(static_cast<double>(one.duration),
                      m_input.buckets.bucket(Instant(Duration(one.at))));
    }

    int &counterOf(LeftOutReason reason)
    {
        LeadTimeFigure::Excluded &excluded = m_figure.excluded;
        const std::array counters{&excluded.mergeCommits, &excluded.firstDeployment,
                                  &excluded.undeployed,   &excluded.afterDeployment,
                                  &excluded.noStart,      &excluded.copies};
        const int first = static_cast<int>(LeftOutReason::MergeCommit);
        return *counters[static_cast<size_t>(static_cast<int>(reason) - first)];
    }

    NoDataReason reason() const
    {
        if (m_input.data().changes().size() == 0)
            return NoDataReason::NoChanges;
        if (m_input.data().deployments().size() == 0)
            return NoDataReason::NoDeployments;
        if (!m_hasAny || (m_hasLink && !m_hasLinkInPeriod))
            return NoDataReason::FilteredOut;
        if (!m_hasLinkInPeriod)
            return NoDataReason::NoLinkedChanges;
        const LeadTimeFigure::Excluded &out = m_figure.excluded;
        const bool isFirstOnly = out.firstDeployment > 0 && out.noStart == 0
                                 && out.afterDeployment == 0 && out.copies == 0;
        // Else linked, but merges, anomalies or without the start asked for: the counts say which.
        return isFirstOnly ? NoDataReason::FirstDeploymentOnly : NoDataReason::FilteredOut;
    }

    const MetricsInput &m_input;
    LeadTimeFigure m_figure;
    DurationSamples m_samples;
    bool m_hasAny = false;
    bool m_hasLink = false;
    bool m_hasLinkInPeriod = false;
};

} // namespace

bool isInPeriod(const MetricsInput &input, const LeadTime &one)
{
    return one.at == kNoTime || input.buckets.isEmpty()
           || input.buckets.contains(Instant(Duration(one.at)));
}

std::optional<LeftOutReason> exclusionOf(const MetricsInput &input, const LeadTime &one)
{
    const bool isSkipped =
        one.isFirstOfHistory && input.options.firstDeployment == FirstDeployment::Skip;
    switch (one.outcome) {
    case LeadTimeOutcome::MergeCommit:
        return LeftOutReason::MergeCommit;
    case LeadTimeOutcome::Undeployed:
        return LeftOutReason::NotDeployed;
    case LeadTimeOutcome::Copy:
        return isSkipped ? LeftOutReason::FirstDeployment : LeftOutReason::Copy;
    case LeadTimeOutcome::NoStart:
        return isSkipped ? LeftOutReason::FirstDeployment : LeftOutReason::NoStart;
    case LeadTimeOutcome::Negative:
        return isSkipped ? LeftOutReason::FirstDeployment : LeftOutReason::AfterDeployment;
    case LeadTimeOutcome::Counted:
        break;
    }
    return isSkipped ? std::optional(LeftOutReason::FirstDeployment) : std::nullopt;
}

LeadTimeFigure leadTime(const MetricsInput &input)
{
    return LeadTimeCounter(input).compute();
}

} // namespace obeya
