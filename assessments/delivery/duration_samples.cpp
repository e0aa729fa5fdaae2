#include "assessments/delivery/figures.h"
#include "assessments/delivery/statistics.h"

namespace obeya {

DurationSamples::DurationSamples(const MetricsInput &input)
    : m_input(input)
    , m_byBucket(static_cast<size_t>(input.buckets.bucketCount()))
{
}

void DurationSamples::add(double milliseconds, int bucket)
{
    constexpr double kMillisecondsPerSecond = 1000;
    m_all.push_back(milliseconds);
    m_byBucket[static_cast<size_t>(bucket)].push_back(milliseconds / kMillisecondsPerSecond);
}

void DurationSamples::fill(DurationFigure &figure) const
{
    const CentralValue central = m_input.options.central;
    figure.records = static_cast<int>(m_all.size());
    figure.value = centralValue(m_all, central);
    figure.mean = mean(m_all);
    figure.median = median(m_all);
    figure.p75 = quantile(m_all, 0.75);
    figure.p90 = quantile(m_all, 0.9);
    figure.series = emptySeries(m_input.buckets);
    for (qsizetype bucket = 0; bucket < figure.series.size(); ++bucket) {
        const std::vector<double> &values = m_byBucket[static_cast<size_t>(bucket)];
        SeriesPoint &point = figure.series[bucket];
        point.records = static_cast<int>(values.size());
        point.value = centralValue(values, central);
        point.p25 = quantile(values, 0.25);
        point.p75 = quantile(values, 0.75);
    }
}

} // namespace obeya
