#include "reports/export/report_sheets.h"

#include "reports/content/left_out.h"
#include "reports/content/measure_figures.h"
#include "reports/content/number_text.h"
#include "reports/content/score_charts.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

SheetCell cellOf(std::optional<double> number)
{
    return number ? SheetCell(*number) : SheetCell();
}

QList<SheetCell> summaryRow(const QString &kind, const QString &name, const Score &score,
                            std::optional<double> previous, const Language &language)
{
    return {kind,
            name,
            cellOf(score.score),
            cellOf(score.level ? std::optional<double>(*score.level) : std::nullopt),
            cellOf(score.target),
            cellOf(shownGap(score)),
            cellOf(previous),
            score.coverage,
            1.0 * score.answered,
            1.0 * score.notApplicable,
            1.0 * score.dontKnow,
            1.0 * score.unanswered,
            reasonText(score.reason, language)};
}

QList<SheetColumn> summaryColumns(const Language &language)
{
    const auto number = [](const QString &title) {
        return SheetColumn{title, 12, SheetFormat::Number};
    };
    return {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Part")), 14, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Name")), 34, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Score")), 10, SheetFormat::Level},
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level"))),
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target"))),
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Gap"))),
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Score before"))),
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Coverage")), 12, SheetFormat::Percent},
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Rated"))),
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not applicable"))),
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Don't know"))),
        number(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not answered"))),
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Reason")), 34, SheetFormat::Text},
    };
}

// What the figures rest on, below the table.
void addMethodRows(Sheet &sheet, const ReportInput &input, const Language &language)
{
    const auto add = [&sheet](const QString &label, const QString &value) {
        sheet.rows.append({label, value});
    };
    const Assessment &assessment = input.current.assessment;
    sheet.rows.append({SheetCell()});
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Team")), input.team);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Date")),
        assessment.date.toString(Qt::ISODate));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Model")),
        input.model->title.in(language.code()) + u' ' + input.model->version.toText());
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Scoring rule")),
        ruleText(input.current.card.rule, language));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Method fingerprint")),
        input.current.card.fingerprint);
}

QList<SheetCell> measureRow(const ReportInput &input, Measure measure, const Language &language)
{
    const MetricSet &set = input.metrics->all;
    const MeasureTile tile = measureTile(
        *input.metrics, input.comparison ? &*input.comparison : nullptr, measure, language);
    const bool isDuration = durationFigure(set, measure) != nullptr;
    std::optional<double> value = measureValue(set, measure);
    if (value && isDuration)
        *value /= 1000;
    const QString unit = isDuration ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "seconds"))
                         : measure == Measure::DeploymentFrequency
                             ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "per week"))
                             : language.text(QT_TRANSLATE_NOOP("obeya::reports", "share, 0 to 1"));
    return {tile.name,
            cellOf(value),
            unit,
            measureValueText(set, measure, language).joined(),
            tile.group,
            measureRecordsText(set, measure, language),
            tile.comparison,
            tile.reason};
}

void addNumber(Sheet &sheet, const QString &name, std::optional<double> value, const QString &unit,
               const QString &shown)
{
    sheet.rows.append({name, cellOf(value), unit, shown});
}

void addDurations(Sheet &sheet, const QString &name, const DurationFigure &figure,
                  const Language &language)
{
    const QString seconds = language.text(QT_TRANSLATE_NOOP("obeya::reports", "seconds"));
    const auto add = [&](const QString &kind, std::optional<double> value) {
        const std::optional<double> inSeconds =
            value ? std::optional<double>(*value / 1000) : std::nullopt;
        addNumber(sheet,
                  language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, %2")).arg(name, kind),
                  inSeconds, seconds, durationText(value, language).joined());
    };
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "median")), figure.median);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "mean")), figure.mean);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "75th percentile")), figure.p75);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "90th percentile")), figure.p90);
}

void addCounts(Sheet &sheet, const ReportInput &input, const Language &language)
{
    const MetricSet &set = input.metrics->all;
    const QString records = language.text(QT_TRANSLATE_NOOP("obeya::reports", "records"));
    const auto add = [&](const QString &name, qint64 count) {
        addNumber(sheet, name, static_cast<double>(count), records, countText(count, language));
    };
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Successful deployments")),
        set.frequency.deployments);
    if (set.changeFailureRate.value)
        add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Failed deployments")),
            set.changeFailureRate.count);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Changes with a lead time")),
        set.leadTime.records);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Incidents resolved")),
        set.timeToRestore.records);
    const QList<LeftOutItem> items =
        recordsLeftOut(set.leftOut, language) + leadTimeLeftOut(set.leadTime, language)
        + failureLeftOut(set.incidents, language) + restoreLeftOut(set.timeToRestore, language);
    for (const LeftOutItem &item : items)
        add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Left out: %1")).arg(item.reason),
            item.count);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Input rows rejected")),
        input.rejectedRows);
}

} // namespace

Sheet summarySheet(const ReportInput &input, const Language &language)
{
    Sheet sheet;
    sheet.name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Summary"));
    sheet.columns = summaryColumns(language);
    sheet.highestLevel = input.model->scale.highest();
    const ScoreCard &card = input.current.card;
    const ScoreCard *before = input.previous ? &input.previous->card : nullptr;
    sheet.rows.append(summaryRow(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Overall")),
                                 input.team, card.overall,
                                 before ? before->overall.score : std::nullopt, language));
    for (const Domain &domain : input.model->domains) {
        const DomainScore *score = card.findDomain(domain.id);
        const DomainScore *old = before ? before->findDomain(domain.id) : nullptr;
        sheet.rows.append(summaryRow(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain")),
                                     domain.name.in(language.code()),
                                     score ? score->score : Score{},
                                     old ? old->score.score : std::nullopt, language));
        for (const Capability &capability : domain.capabilities) {
            const CapabilityScore *part = card.findCapability(capability.id);
            const CapabilityScore *earlier =
                before ? before->findCapability(capability.id) : nullptr;
            sheet.rows.append(
                summaryRow(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Capability")),
                           capability.name.in(language.code()), part ? part->score : Score{},
                           earlier ? earlier->score.score : std::nullopt, language));
        }
    }
    addMethodRows(sheet, input, language);
    return sheet;
}

Sheet deliverySheet(const ReportInput &input, const Language &language)
{
    Sheet sheet;
    sheet.name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Delivery"));
    sheet.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Measure")), 44, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Value")), 16, SheetFormat::Number},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Unit")), 14, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "As shown")), 16, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Group")), 22, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Rests on")), 20, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Before")), 28, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Reason")), 40, SheetFormat::Text}};
    if (!input.metrics) {
        sheet.rows.append(
            {language.text(QT_TRANSLATE_NOOP("obeya::reports", "No delivery data is imported"))});
        return sheet;
    }
    for (const Measure measure : kMeasures)
        sheet.rows.append(measureRow(input, measure, language));
    for (const Measure measure : {Measure::LeadTime, Measure::TimeToRestore})
        addDurations(sheet, measureName(measure, language),
                     *durationFigure(input.metrics->all, measure), language);
    addCounts(sheet, input, language);
    return sheet;
}

Sheet trendSheet(const ReportInput &input, const Language &language)
{
    Sheet sheet;
    sheet.name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Trend"));
    const QString seconds = language.text(QT_TRANSLATE_NOOP("obeya::reports", "seconds"));
    sheet.columns.append(
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Start")), 12, SheetFormat::Text});
    sheet.columns.append({language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployments")), 14,
                          SheetFormat::Number});
    for (const Measure measure : {Measure::LeadTime, Measure::TimeToRestore})
        sheet.columns.append({language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, %2"))
                                  .arg(measureName(measure, language), seconds),
                              28, SheetFormat::Number});
    sheet.columns.append(
        {measureName(Measure::ChangeFailureRate, language), 22, SheetFormat::Percent});
    if (!input.metrics)
        return sheet;
    const MetricSet &set = input.metrics->all;
    const auto valueAt = [](const QList<SeriesPoint> &series, qsizetype index) {
        return cellOf(index < series.size() ? series[index].value : std::nullopt);
    };
    for (qsizetype index = 0; index < set.frequency.series.size(); ++index)
        sheet.rows.append({set.frequency.series[index].start.toString(Qt::ISODate),
                           valueAt(set.frequency.series, index),
                           valueAt(set.leadTime.series, index),
                           valueAt(set.timeToRestore.series, index),
                           valueAt(set.changeFailureRate.series, index)});
    return sheet;
}

} // namespace obeya
