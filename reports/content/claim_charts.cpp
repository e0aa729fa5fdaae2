#include "reports/content/claim_charts.h"

#include "assessments/delivery/delivery_columns.h"
#include "reports/content/claim_text.h"
#include "reports/content/number_text.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMsPerSecond = 1000;

QList<double> valuesOf(const ClaimCheck &check, const DeliveryMetrics &metrics,
                       const DeliveryColumns &data)
{
    QList<double> values;
    const QString &measure = check.rule.measure;
    if (measure == "lead_time"_L1) {
        for (const ShippedChange &change : metrics.changes)
            values.append(static_cast<double>(change.leadTime.count()) / kMsPerSecond);
    } else if (measure == "lead_time_from_merge"_L1) {
        for (const ShippedChange &change : metrics.changes) {
            const qint64 merged = data.changes().merged[static_cast<size_t>(change.change)];
            const qint64 deployed = change.deployed.time_since_epoch().count();
            if (merged != kNoTime && merged <= deployed)
                values.append(static_cast<double>(deployed - merged) / kMsPerSecond);
        }
    } else if (measure == "time_to_restore"_L1) {
        for (const AttributedIncident &incident : metrics.incidents) {
            if (incident.isRestoredInPeriod)
                values.append(static_cast<double>(incident.restoreTime->count()) / kMsPerSecond);
        }
    } else if (measure == "deployment_frequency"_L1 && metrics.options.bucket == Bucket::Week) {
        for (const SeriesPoint &week : metrics.all.frequency.series)
            values.append(week.records);
    }
    return values;
}

// The bars lie between the limits of the rule: what is in one supports the same levels.
struct Bin
{
    QString label;
    SupportedLevels levels;
};

QList<Bin> binsOf(const ClaimRule &rule, const Scale &scale, const Language &language)
{
    QList<double> edges;
    for (const ClaimLimit &limit : rule.limits)
        edges.append(limit.value);
    std::sort(edges.begin(), edges.end());
    const auto text = [&](double value) {
        return rule.unit == "seconds"_L1 ? limitText(value, language)
                                         : fixedText(value, 1, language);
    };
    const double tiny = 1e-6;
    QList<Bin> bins;
    for (qsizetype bin = 0; bin <= edges.size(); ++bin) {
        // A value in the bin; at least: the lower edge belongs to it, at most: the upper one.
        const bool isAtLeast = rule.direction == ClaimDirection::AtLeast;
        const double inside = bin == 0              ? edges.first() - (isAtLeast ? tiny : 0)
                              : bin == edges.size() ? edges.last() + (isAtLeast ? 0 : tiny)
                              : isAtLeast           ? edges[bin - 1]
                                                    : edges[bin];
        const QString label = bin == 0 ? u"<"_s + text(edges.first())
                              : bin == edges.size()
                                  ? u">"_s + text(edges.last())
                                  : text(edges[bin - 1]) + u"–"_s + text(edges[bin]);
        bins.append({label, supportedLevels(rule, scale, inside)});
    }
    return bins;
}

QString levelsText(const SupportedLevels &levels, const Language &language)
{
    const QString lowest = practiceLevelText(levels.lowest, language);
    if (levels.lowest == levels.highest)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1")).arg(lowest);
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 to %2"))
        .arg(lowest, practiceLevelText(levels.highest, language));
}

int binOf(const ClaimRule &rule, double value)
{
    QList<double> edges;
    for (const ClaimLimit &limit : rule.limits)
        edges.append(limit.value);
    std::sort(edges.begin(), edges.end());
    const auto edge = rule.direction == ClaimDirection::AtLeast
                          ? std::upper_bound(edges.cbegin(), edges.cend(), value)
                          : std::lower_bound(edges.cbegin(), edges.cend(), value);
    return static_cast<int>(edge - edges.cbegin());
}

} // namespace

std::optional<ChartSpec> claimChart(const ClaimCheck &check, const Scale &scale,
                                    const DeliveryMetrics &metrics, const DeliveryColumns &data,
                                    const Language &language)
{
    const QList<double> values = valuesOf(check, metrics, data);
    if (values.isEmpty() || check.rule.limits.isEmpty())
        return std::nullopt;
    DistributionChart chart;
    const QList<Bin> bins = binsOf(check.rule, scale, language);
    for (int bin = 0; bin < bins.size(); ++bin) {
        chart.bars.append({bins[bin].label, 0});
        chart.brackets.append({levelsText(bins[bin].levels, language), bin, bin});
    }
    for (const double value : values)
        ++chart.bars[binOf(check.rule, value)].count;
    ChartSpec spec;
    const bool isFrequency = check.rule.measure == "deployment_frequency"_L1;
    const bool isRestore = check.rule.measure == "time_to_restore"_L1;
    spec.title =
        isFrequency
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Weeks by deployments in the week"))
        : isRestore
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Incidents by time to restore"))
        : check.rule.measure == "lead_time"_L1
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Changes by lead time"))
            : language.text(
                QT_TRANSLATE_NOOP("obeya::reports", "Changes by wait from merge to deployment"));
    spec.subtitle = language.text(
        QT_TRANSLATE_NOOP("obeya::reports", "Brackets show the level each bar supports"));
    QStringList words;
    for (const DistributionBar &bar : std::as_const(chart.bars))
        words.append(u"%1: %2"_s.arg(bar.label).arg(bar.count));
    spec.summary = listText(words, language);
    spec.chart = chart;
    return spec;
}

} // namespace obeya
