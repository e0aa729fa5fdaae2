#include "assessments/delivery/figures.h"
#include "assessments/delivery/statistics.h"

namespace obeya {

DurationSamples::DurationSamples(const MetricsInput &input, size_t expected)
    : m_input(input)
    , m_byBucket(static_cast<size_t>(input.buckets.bucketCount()))
{
    m_all.reserve(expected);
    for (std::vector<double> &values : m_byBucket)
        values.reserve(expected / m_byBucket.size());
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
