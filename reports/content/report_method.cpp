#include "reports/content/left_out.h"
#include "reports/content/measure_figures.h"
#include "reports/content/method_text.h"
#include "reports/content/report_sections.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

TextBlock sectionTitle(const QString &text)
{
    return TextBlock{TextRole::Section, text};
}

QString percentOf(double ratio, const Language &language)
{
    return percentText(ratio, language).joined();
}

FactsBlock assessmentFacts(const ReportContext &context)
{
    const Language &language = context.language;
    const CapabilityModel &model = context.model();
    const Score &overall = context.card().overall;
    FactsBlock block;
    const auto add = [&block](const QString &label, const QString &value) {
        block.facts.append({label, value});
    };
    //: A model: its title, its id, its version
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Model")),
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 (%2, version %3)"))
            .arg(context.name(model.title), model.id.value(), model.version.toText()));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Scoring rule")),
        ruleText(context.card().rule, language));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Method fingerprint")),
        context.card().fingerprint);
    if (const ScoreCard *previous = context.previousCard();
        previous && previous->fingerprint != context.card().fingerprint)
        add(language.text(
                QT_TRANSLATE_NOOP("obeya::reports", "Fingerprint of the assessment before")),
            previous->fingerprint);
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Coverage")),
        percentOf(overall.coverage, language));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Answers")),
        answeredText(overall, language));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Program")),
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Obeya %1"))
            .arg(context.input.programVersion));
    return block;
}

QStringList scoringRules(const Language &language)
{
    return {
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "A capability's score is the weighted mean of its rated practices, a domain's that of "
            "its capabilities, and the overall score that of the domains.")),
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "A capability's level is its mean rounded down, but at most one above its lowest "
            "practice, which is named as the limit.")),
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "Not applicable leaves the mean and the coverage; don't know and not answered leave "
            "the mean and lower the coverage. None of them counts as level 0.")),
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "Coverage is the share of applicable practices that are rated. Below 50% no level is "
            "shown.")),
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "The gap of a practice is its target minus its level and never below 0, so that a "
            "surplus does not pay for a gap. The gap of a domain is the difference of the two "
            "numbers shown.")),
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "Numbers are computed in full precision and rounded for display only, half away from "
            "zero. – means that there is no value; it is never 0.")),
    };
}

TableBlock definitionsTable(const MetricsOptions &options, const Language &language)
{
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Measure")), 0.28, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Definition")), 0.72, CellAlign::Left}};
    for (const Measure measure : kMeasures)
        table.rows.append({boldCell(measureName(measure, language)),
                           textCell(definitionText(measure, options, language))});
    table.rows.append({boldCell(measureName(Measure::ReworkRate, language)),
                       textCell(definitionText(Measure::ReworkRate, options, language))});
    return table;
}

TableBlock bandsTable(int year, const Language &language)
{
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Group")), 0.12, CellAlign::Left}};
    for (const Measure measure : kMeasures)
        table.columns.append({measureName(measure, language), 0.22, CellAlign::Left});
    const BenchmarkYear *benchmark = findBenchmark(year);
    if (!benchmark)
        return table;
    for (const Band &band : benchmark->frequency) {
        QList<ReportCell> row{boldCell(performanceLevelText(band.level, language))};
        for (const Measure measure : kMeasures) {
            const bool isCluster =
                measure == Measure::ChangeFailureRate && benchmark->changeFailureIsCluster;
            QString text = u"–"_s;
            for (const Band &other : measureBands(year, measure)) {
                if (other.level == band.level)
                    text = bandText(measure, other, isCluster, language);
            }
            row.append(textCell(text));
        }
        table.rows.append(row);
    }
    table.caption = language.text(QT_TRANSLATE_NOOP(
        "obeya::reports", "A month has 30 days, six months have 182. The limits of 2017 and parts "
                          "of 2022 to 2024 are known through secondary publications."));
    return table;
}

QString pairingText(const LeadTimeFigure::PairedBy &paired, const Language &language)
{
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports",
                                "Changes were linked to deployments by an explicit link (%1), by "
                                "the commit graph (%2), by the deployed commit (%3) and by time "
                                "(%4, inferred)."))
        .arg(countText(paired.explicitLink, language), countText(paired.graph, language),
             countText(paired.sha, language), countText(paired.time, language));
}

TableBlock leftOutTable(const MetricSet &set, const Language &language)
{
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Left out or set apart")), 0.8,
         CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Records")), 0.2, CellAlign::Right}};
    const QList<LeftOutItem> items =
        recordsLeftOut(set.leftOut, language) + leadTimeLeftOut(set.leadTime, language)
        + failureLeftOut(set.incidents, language) + restoreLeftOut(set.timeToRestore, language);
    for (const LeftOutItem &item : items)
        table.rows.append(
            {textCell(item.reason), numberCell(item.count, countText(item.count, language))});
    if (table.rows.isEmpty())
        table.rows.append(
            {textCell(leftOutText({}, language)), numberCell(0, countText(0, language))});
    return table;
}

void addDeliveryMethod(const ReportContext &context, QList<Block> &blocks)
{
    const Language &language = context.language;
    blocks.append(sectionTitle(language.text(
        QT_TRANSLATE_NOOP("obeya::reports", "How the delivery figures are computed"))));
    if (!context.input.metrics) {
        blocks.append(TextBlock{
            TextRole::Body, language.text(QT_TRANSLATE_NOOP("obeya::reports",
                                                            "No delivery data is imported, so this "
                                                            "report has no delivery figures."))});
        return;
    }
    const DeliveryMetrics &metrics = *context.input.metrics;
    blocks.append(definitionsTable(metrics.options, language));
    blocks.append(FactsBlock{optionFacts(metrics.options, language)});
    blocks.append(TextBlock{TextRole::Body, pairingText(metrics.all.leadTime.pairedBy, language)});
    blocks.append(TextBlock{
        TextRole::Body,
        language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "An incident belongs to the deployment it names, else to the latest successful "
            "deployment of its service before it within the attribution window. Medians and "
            "percentiles interpolate linearly between values."))});
    blocks.append(leftOutTable(metrics.all, language));

    const int year = metrics.options.benchmarkYear;
    blocks.append(sectionTitle(
        language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Groups of the %1 State of DevOps report"))
            .arg(year)));
    blocks.append(TextBlock{TextRole::Body, benchmarkNote(year, language)});
    const TableBlock bands = bandsTable(year, language);
    if (!bands.rows.isEmpty())
        blocks.append(bands);
}

FactsBlock sourceFacts(const ReportContext &context)
{
    const Language &language = context.language;
    FactsBlock block;
    block.facts = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Sources")),
         context.input.sources.isEmpty()
             ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "none"))
             : listText(context.input.sources, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Input rows rejected")),
         countText(context.input.rejectedRows, language)},
    };
    if (context.input.metrics && context.input.metrics->dataUntil)
        block.facts.append({language.text(QT_TRANSLATE_NOOP("obeya::reports", "Newest record")),
                            recordTimeText(*context.input.metrics->dataUntil,
                                           context.input.metrics->options.zone)});
    return block;
}

CalloutBlock standing(const ReportContext &context)
{
    const Language &language = context.language;
    CalloutBlock callout;
    callout.title =
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "What this report is and is not"));
    if (!context.model().source.isEmpty())
        callout.lines.append(context.name(context.model().source));
    callout.lines.append(language.text(QT_TRANSLATE_NOOP(
        "obeya::reports", "This is a self-assessment aligned with published material. It is not a "
                          "certification, and no certifying body took part in it.")));
    return callout;
}

} // namespace

ReportSection methodSection(const ReportContext &context)
{
    const Language &language = context.language;
    ReportSection section;
    section.id = u"method"_s;
    section.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Method and data quality"));
    section.blocks = {
        TextBlock{TextRole::Eyebrow, section.title},
        TextBlock{TextRole::Title,
                  language.text(QT_TRANSLATE_NOOP("obeya::reports", "How the numbers come about"))},
        assessmentFacts(context),
        sectionTitle(
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "How the levels are computed")))};
    for (const QString &rule : scoringRules(language))
        section.blocks.append(TextBlock{TextRole::Body, rule});
    addDeliveryMethod(context, section.blocks);
    section.blocks.append(sectionTitle(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Data"))));
    section.blocks.append(sourceFacts(context));
    section.blocks.append(standing(context));
    return section;
}

} // namespace obeya
