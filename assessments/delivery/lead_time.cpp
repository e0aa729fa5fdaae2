#include "assessments/delivery/figures.h"

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
        const Instant at{Duration(one.at)};
        if (one.at != kNoTime && !isInPeriod(at))
            return;
        m_hasLinkInPeriod = m_hasLinkInPeriod || one.unit >= 0;
        const bool isSkipped = one.isFirstOfHistory
                               && m_input.options.firstDeployment == FirstDeployment::Skip
                               && one.outcome != LeadTimeOutcome::MergeCommit;
        if (isSkipped) {
            ++m_figure.excluded.firstDeployment;
        } else if (one.outcome != LeadTimeOutcome::Counted) {
            leaveOut(one.outcome);
        } else {
            countRule(m_figure.pairedBy, one.rule);
            m_samples.add(static_cast<double>(one.duration), m_input.buckets.bucket(at));
        }
    }

    bool isInPeriod(Instant at) const
    {
        return m_input.buckets.isEmpty() || m_input.buckets.contains(at);
    }

    void leaveOut(LeadTimeOutcome outcome)
    {
        switch (outcome) {
        case LeadTimeOutcome::Counted:
            return;
        case LeadTimeOutcome::MergeCommit:
            ++m_figure.excluded.mergeCommits;
            return;
        case LeadTimeOutcome::Undeployed:
            ++m_figure.excluded.undeployed;
            return;
        case LeadTimeOutcome::Copy:
            ++m_figure.excluded.copies;
            return;
        case LeadTimeOutcome::NoStart:
            ++m_figure.excluded.noStart;
            return;
        case LeadTimeOutcome::Negative:
            ++m_figure.excluded.afterDeployment;
            return;
        }
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

LeadTimeFigure leadTime(const MetricsInput &input)
{
    return LeadTimeCounter(input).compute();
}

} // namespace obeya
