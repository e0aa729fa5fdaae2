#include "reports/content/left_out.h"
#include "reports/content/measure_figures.h"
#include "reports/content/report_sections.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QString titleText(const DeliveryMetrics &metrics, const Language &language)
{
    const MetricSet &set = metrics.all;
    const QString perWeek = measureValueText(set, Measure::DeploymentFrequency, language).value;
    if (set.frequency.deployments == 0)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No deployments in the period"));
    if (!set.leadTime.value)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 deployments per week"))
            .arg(perWeek);
    //: %2 is a duration
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports",
                                "%1 deployments per week, %2 from change to production"))
        .arg(perWeek, measureValueText(set, Measure::LeadTime, language).joined());
}

QString leadText(const DeliveryMetrics &metrics, const Language &language)
{
    const MetricsOptions &options = metrics.options;
    //: %1 is a period, %2 names environments, %3 a time zone
    return language
        .text(QT_TRANSLATE_N_NOOP("obeya::reports",
                                  "%n successful deployments to %2 in the period %1 (%3)."),
              metrics.all.frequency.deployments)
        .arg(periodText(options.from.value_or(QDate()), options.to.value_or(QDate()), language),
             environmentsText(options, language), QString::fromUtf8(options.zone.id()));
}

// The group with the better edge that comes next: "Next group, Elite: less than 1 day".
QString nextGroupText(const DeliveryMetrics &metrics, Measure measure, const Language &language)
{
    const Grade grade = measureGrade(metrics.all, measure);
    if (!grade.level || *grade.level == PerformanceLevel::Elite)
        return {};
    const int year = metrics.options.benchmarkYear;
    const BenchmarkYear *benchmark = findBenchmark(year);
    const bool isCluster =
        measure == Measure::ChangeFailureRate && benchmark && benchmark->changeFailureIsCluster;
    std::optional<Band> next;
    for (const Band &band : measureBands(year, measure)) {
        if (band.level > *grade.level)
            next = band; // best first: the last one is the nearest
    }
    if (!next)
        return {};
    //: %1 is a performance group, %2 its limits
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Next group, %1: %2"))
        .arg(performanceLevelText(next->level, language),
             bandText(measure, *next, isCluster, language));
}

QString figureText(const ReportContext &context, Measure measure)
{
    const Language &language = context.language;
    const DeliveryMetrics &metrics = *context.input.metrics;
    const MeasureTile tile =
        measureTile(metrics, context.input.comparison ? &*context.input.comparison : nullptr,
                    measure, language);
    if (!tile.reason.isEmpty())
        //: %1 is a measure, %2 why it has no value
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: –. %2."))
            .arg(tile.name, tile.reason);
    QStringList parts{NumberText{tile.value, tile.unit}.joined(), tile.detail, tile.group,
                      tile.comparison, nextGroupText(metrics, measure, language)};
    parts.removeAll(QString());
    //: %1 is a measure, %2 its figures
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2"))
        .arg(tile.name, parts.join(language.text(QT_TRANSLATE_NOOP("obeya::reports", "; "))));
}

void addTrend(const ReportContext &context, Measure measure, QList<Block> &blocks)
{
    constexpr double kHeight = 42; // millimetres
    blocks.append(
        ChartBlock{trendChart(*context.input.metrics, measure, context.language), kHeight});
    blocks.append(TextBlock{TextRole::Caption, figureText(context, measure)});
}

Block trendPair(const ReportContext &context, Measure left, Measure right)
{
    auto columns = std::make_shared<ColumnsBlock>();
    addTrend(context, left, columns->left);
    addTrend(context, right, columns->right);
    return Block(std::shared_ptr<const ColumnsBlock>(columns));
}

QString leftOutOf(const MetricSet &set, Measure measure, const Language &language)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
        return leftOutText(recordsLeftOut(set.leftOut, language), language);
    case Measure::LeadTime:
        return leftOutText(leadTimeLeftOut(set.leadTime, language), language);
    case Measure::ChangeFailureRate:
        return leftOutText(failureLeftOut(set.incidents, language), language);
    case Measure::ReworkRate:
        return leftOutText({}, language);
    case Measure::TimeToRestore:
        break;
    }
    return leftOutText(restoreLeftOut(set.timeToRestore, language), language);
}

QList<ReportCell> measureRow(const ReportContext &context, Measure measure)
{
    const Language &language = context.language;
    const DeliveryMetrics &metrics = *context.input.metrics;
    const MetricSet &set = metrics.all;
    const NoDataReason reason = measureReason(set, measure);
    const QString group = reason == NoDataReason::None
                              ? gradeText(measureGrade(set, measure), language)
                              : reasonText(reason, language);
    const QString before =
        context.input.comparison
            ? measureValueText(context.input.comparison->all, measure, language).joined()
            : u"–"_s;
    QString name = measureName(measure, language);
    if (durationFigure(set, measure))
        name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, %2"))
                   .arg(name, centralText(metrics.options.central, language));
    return {
        boldCell(name),
        numberCell(measureValue(set, measure), measureValueText(set, measure, language).joined()),
        textCell(group),
        textCell(before),
        textCell(measureRecordsText(set, measure, language)),
        textCell(leftOutOf(set, measure, language))};
}

QList<ReportCell> detailRow(const QString &name, const NumberText &value,
                            std::optional<double> number)
{
    return {textCell(name), numberCell(number, value.joined()),
            textCell({}),   textCell({}),
            textCell({}),   textCell({})};
}

void addFrequencyDetails(TableBlock &table, const DeploymentFrequency &figure,
                         const Language &language)
{
    table.rows.append(
        detailRow(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployments per day, mean")),
                  {fixedText(figure.perDay, 2, language), {}}, figure.perDay));
    table.rows.append(detailRow(
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Days with a deployment")),
        {countText(figure.daysWithDeployments, language), {}}, figure.daysWithDeployments));
    table.rows.append(detailRow(language.text(QT_TRANSLATE_NOOP(
                                    "obeya::reports", "Days with a deployment per week, median")),
                                {fixedText(figure.medianDaysPerWeek, 1, language), {}},
                                figure.medianDaysPerWeek));
}

void addDurationDetails(TableBlock &table, const DurationFigure &figure, const Language &language)
{
    const auto add = [&](const QString &name, std::optional<double> value) {
        if (value)
            table.rows.append(detailRow(name, durationText(value, language), value));
    };
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Median")), figure.median);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Mean")), figure.mean);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "75th percentile")), figure.p75);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "90th percentile")), figure.p90);
}

TableBlock numbersTable(const ReportContext &context)
{
    const Language &language = context.language;
    const MetricSet &set = context.input.metrics->all;
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Measure")), 0.26, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Value")), 0.13, CellAlign::Right},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Group")), 0.15, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Before")), 0.11, CellAlign::Right},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Rests on")), 0.14, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Left out")), 0.21, CellAlign::Left}};
    for (const Measure measure : kMeasures) {
        table.rows.append(measureRow(context, measure));
        if (measure == Measure::DeploymentFrequency)
            addFrequencyDetails(table, set.frequency, language);
        if (const DurationFigure *figure = durationFigure(set, measure))
            addDurationDetails(table, *figure, language);
    }
    table.rows.append(measureRow(context, Measure::ReworkRate));
    table.caption =
        language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "Incidents opened in the period: %1, of which %2 belong to a "
                                    "deployment and %3 do not. Input rows rejected at import: %4."))
            .arg(countText(set.incidents.total, language),
                 countText(set.incidents.attributed, language),
                 countText(set.incidents.unattributed, language),
                 countText(context.input.rejectedRows, language));
    return table;
}

} // namespace

ReportSection deliverySection(const ReportContext &context)
{
    const Language &language = context.language;
    const DeliveryMetrics &metrics = *context.input.metrics;
    ReportSection section;
    section.id = u"delivery"_s;
    section.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Delivery performance"));
    section.blocks = {TextBlock{TextRole::Eyebrow, section.title},
                      TextBlock{TextRole::Title, titleText(metrics, language)},
                      TextBlock{TextRole::Lead, leadText(metrics, language)},
                      trendPair(context, Measure::DeploymentFrequency, Measure::LeadTime),
                      trendPair(context, Measure::ChangeFailureRate, Measure::TimeToRestore)};
    constexpr double kDistributionHeight = 40; // millimetres
    if (metrics.all.leadTime.value)
        section.blocks.append(ChartBlock{distributionChart(metrics, Measure::LeadTime, language),
                                         kDistributionHeight});
    section.blocks.append(TextBlock{
        TextRole::Section, language.text(QT_TRANSLATE_NOOP("obeya::reports", "The figures"))});
    section.blocks.append(numbersTable(context));
    return section;
}

} // namespace obeya
