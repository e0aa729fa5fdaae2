#include "reports/content/measure_figures.h"

#include <cmath>

namespace obeya {

QString measureName(Measure measure, const Language &language)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployment frequency"));
    case Measure::LeadTime:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Lead time for changes"));
    case Measure::ChangeFailureRate:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Change failure rate"));
    case Measure::ReworkRate:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Rework rate"));
    case Measure::TimeToRestore:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Time to restore"));
}

const DurationFigure *durationFigure(const MetricSet &set, Measure measure)
{
    if (measure == Measure::LeadTime)
        return &set.leadTime;
    return measure == Measure::TimeToRestore ? &set.timeToRestore : nullptr;
}

const RatioFigure *ratioFigure(const MetricSet &set, Measure measure)
{
    if (measure == Measure::ReworkRate)
        return &set.reworkRate;
    return measure == Measure::ChangeFailureRate ? &set.changeFailureRate : nullptr;
}

const QList<SeriesPoint> &measureSeries(const MetricSet &set, Measure measure)
{
    if (const DurationFigure *figure = durationFigure(set, measure))
        return figure->series;
    const RatioFigure *ratio = ratioFigure(set, measure);
    return ratio ? ratio->series : set.frequency.series;
}

Grade measureGrade(const MetricSet &set, Measure measure)
{
    if (const DurationFigure *figure = durationFigure(set, measure))
        return figure->grade;
    const RatioFigure *ratio = ratioFigure(set, measure);
    return ratio ? ratio->grade : set.frequency.grade;
}

NoDataReason measureReason(const MetricSet &set, Measure measure)
{
    if (const DurationFigure *figure = durationFigure(set, measure))
        return figure->reason;
    if (const RatioFigure *ratio = ratioFigure(set, measure))
        return ratio->reason;
    return set.frequency.deployments == 0 ? NoDataReason::NoDeployments : NoDataReason::None;
}

std::optional<double> measureValue(const MetricSet &set, Measure measure)
{
    if (const DurationFigure *figure = durationFigure(set, measure))
        return figure->value;
    if (const RatioFigure *ratio = ratioFigure(set, measure))
        return ratio->value;
    return set.frequency.perWeek;
}

NumberText measureValueText(const MetricSet &set, Measure measure, const Language &language)
{
    if (const DurationFigure *figure = durationFigure(set, measure))
        return durationText(figure->value, language);
    if (const RatioFigure *ratio = ratioFigure(set, measure))
        return percentText(ratio->value, language);
    return frequencyText(set.frequency.perWeek, language);
}

static QString ratioRecordsText(const RatioFigure &ratio, const Language &language)
{
    // Without a rate nobody knows how many failed: 0 of 109 would be a claim.
    if (!ratio.value)
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n deployments"),
                             ratio.deployments);
    //: How many of the deployments failed
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2"))
        .arg(countText(ratio.count, language), countText(ratio.deployments, language));
}

QString measureRecordsText(const MetricSet &set, Measure measure, const Language &language)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n deployments"),
                             set.frequency.deployments);
    case Measure::LeadTime:
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n changes"),
                             set.leadTime.records);
    case Measure::ChangeFailureRate:
    case Measure::ReworkRate:
        return ratioRecordsText(*ratioFigure(set, measure), language);
    case Measure::TimeToRestore:
        break;
    }
    return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n incidents"),
                         set.timeToRestore.records);
}

QString centralText(CentralValue central, const Language &language)
{
    switch (central) {
    case CentralValue::Median:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "median"));
    case CentralValue::LowerMedian:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "lower median"));
    case CentralValue::Mean:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "mean"));
}

QList<Band> measureBands(int year, Measure measure)
{
    const BenchmarkYear *benchmark = findBenchmark(year);
    if (!benchmark)
        return {};
    switch (measure) {
    case Measure::DeploymentFrequency:
        return benchmark->frequency;
    case Measure::LeadTime:
        return benchmark->leadTime;
    case Measure::ChangeFailureRate:
        return benchmark->changeFailure;
    case Measure::ReworkRate:
        return {};
    case Measure::TimeToRestore:
        break;
    }
    return benchmark->restore;
}

namespace {

// Deployments per day as reports say it. Months have 30 days and half a year has 182.
QString rateText(double perDay, const Language &language)
{
    const auto isAbout = [perDay](double other) { return std::abs(perDay / other - 1) < 0.02; };
    if (isAbout(24))
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "once an hour"));
    if (isAbout(1))
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "once a day"));
    if (isAbout(1.0 / 7))
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "once a week"));
    if (isAbout(1.0 / 30))
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "once a month"));
    if (isAbout(1.0 / 182))
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "once in six months"));
    return frequencyText(perDay * 7, language).joined();
}

QString edgeText(Measure measure, double edge, const Language &language)
{
    if (measure == Measure::DeploymentFrequency)
        return rateText(edge, language);
    if (measure == Measure::ChangeFailureRate)
        return fixedText(edge * 100, 0, language) + QChar(u'%');
    return limitText(edge, language);
}

} // namespace

QString bandText(Measure measure, const Band &band, bool isCluster, const Language &language)
{
    const bool isFrequency = measure == Measure::DeploymentFrequency;
    if (isCluster && (band.best || band.worst))
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "about %1"))
            .arg(edgeText(measure, band.worst ? *band.worst : *band.best, language));
    // An open or zero good end is not worth a word: "0 to 15%" is "15% or less".
    if (isFrequency && !band.best && band.worst)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "more than %1"))
            .arg(edgeText(measure, *band.worst, language));
    if (band.worst && (!band.best || *band.best == 0)) {
        if (measure == Measure::ChangeFailureRate)
            return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 or less"))
                .arg(edgeText(measure, *band.worst, language));
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "less than %1"))
            .arg(edgeText(measure, *band.worst, language));
    }
    if (band.best && band.worst)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "from %1 to %2"))
            .arg(edgeText(measure, *band.best, language), edgeText(measure, *band.worst, language));
    if (!band.best)
        return QStringLiteral("–");
    return (isFrequency ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "rarer than %1"))
                        : language.text(QT_TRANSLATE_NOOP("obeya::reports", "more than %1")))
        .arg(edgeText(measure, *band.best, language));
}

} // namespace obeya
