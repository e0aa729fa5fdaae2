#include "reports/content/measure_figures.h"
#include "reports/content/number_text.h"
#include "reports/content/report_sections.h"
#include "reports/content/score_charts.h"

#include <algorithm>
#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSteps = 3; // with the claims above them, one page

QString levelSentence(const ReportContext &context)
{
    const Language &language = context.language;
    const Score &overall = context.card().overall;
    const std::optional<double> level = shownScore(overall);
    const QString highest = practiceLevelText(context.model().scale.highest(), language);
    if (!level)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "No overall level yet: %1 of %2 practices are rated"))
            .arg(countText(overall.answered, language), countText(overall.asked(), language));
    const QString now = levelText(level, language);
    const std::optional<double> before =
        context.previousCard() ? shownScore(context.previousCard()->overall) : std::nullopt;
    if (!before)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1 of %2"))
            .arg(now, highest);
    const double change = shownDifference(*level, *before);
    //: %1 of %2 is the level and the top of the scale; %3 is the level before, %4 its month
    const QString up =
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1 of %2, up from %3 in %4"));
    const QString down =
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1 of %2, down from %3 in %4"));
    const QString same =
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1 of %2, as in %4 (%3)"));
    return (change > 0   ? up
            : change < 0 ? down
                         : same)
        .arg(now, highest, levelText(before, language), previousName(context));
}

QString gapSentence(const ReportContext &context)
{
    const Domain *furthest = nullptr;
    double most = 0;
    bool hasTarget = false;
    for (const Domain &domain : context.model().domains) {
        const DomainScore *score = context.card().findDomain(domain.id);
        const std::optional<double> gap = score ? shownGap(score->score) : std::nullopt;
        hasTarget = hasTarget || gap.has_value();
        if (gap.value_or(0) > most) {
            most = *gap;
            furthest = &domain;
        }
    }
    const Language &language = context.language;
    if (!hasTarget)
        return {};
    if (!furthest)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No domain is behind its target"));
    //: %1 is a domain
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 is furthest behind its target"))
        .arg(context.name(furthest->name));
}

// Sentences come without their full stop, because Chinese joins two of them with a semicolon.
QString sentences(const QString &first, const QString &second, const Language &language)
{
    if (first.isEmpty() || second.isEmpty())
        //: A sentence with its full stop
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1.")).arg(first + second);
    //: Two sentences with their full stops
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1. %2.")).arg(first, second);
}

QString deliverySentence(const ReportContext &context)
{
    const Language &language = context.language;
    if (!context.input.metrics)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No delivery data is imported"));
    const MetricSet &set = context.input.metrics->all;
    if (set.frequency.deployments == 0)
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "The delivery data holds no deployments"));
    const QString perWeek = measureValueText(set, Measure::DeploymentFrequency, language).value;
    if (!set.timeToRestore.value)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "The team deploys %1 times a week"))
            .arg(perWeek);
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports",
                                "The team deploys %1 times a week and restores service in %2"))
        .arg(perWeek, measureValueText(set, Measure::TimeToRestore, language).joined());
}

QString leadText(const ReportContext &context)
{
    const Language &language = context.language;
    //: %1 is "58 of 60 practices rated, 1 not applicable"
    const QString answers = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Answers: %1"))
                                .arg(answeredText(context.card().overall, language));
    return sentences(deliverySentence(context), answers, language);
}

QList<ReportCell> scoreRow(const ReportContext &context, const QString &name, const Score &score,
                           std::optional<double> previous)
{
    const Language &language = context.language;
    const std::optional<double> level = shownScore(score);
    const std::optional<double> gap = shownGap(score);
    QList<ReportCell> row{textCell(name), chipCell(level, levelText(level, language))};
    if (context.previousCard())
        row.append(numberCell(previous, levelText(previous, language)));
    row.append(numberCell(score.target, levelText(score.target, language)));
    row.append(numberCell(gap, levelText(gap, language)));
    return row;
}

// Remarks below the domain table: differing methods, thin answers.
QString domainRemarks(const ReportContext &context)
{
    const Language &language = context.language;
    QStringList remarks;
    const ScoreCard *before = context.previousCard();
    if (before && before->fingerprint != context.card().fingerprint)
        remarks.append(language.text(QT_TRANSLATE_NOOP(
            "obeya::reports", "The two assessments were scored by different methods; part of a "
                              "change may come from that. See the method annex.")));
    QStringList thin;
    for (const Domain &domain : context.model().domains) {
        const DomainScore *score = context.card().findDomain(domain.id);
        if (score && score->score.isMuted())
            thin.append(context.name(domain.name));
    }
    if (!thin.isEmpty())
        //: %1 names domains
        remarks.append(
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Less than 70% rated: %1."))
                .arg(listText(thin, language)));
    return remarks.join(u'\n');
}

TableBlock domainTable(const ReportContext &context)
{
    const Language &language = context.language;
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain")), 0.44, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level")), 0.14, CellAlign::Center}};
    if (context.previousCard())
        table.columns.append({previousName(context), 0.16, CellAlign::Right});
    table.columns.append(
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target")), 0.14, CellAlign::Right});
    table.columns.append(
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Gap")), 0.12, CellAlign::Right});
    const ScoreCard *before = context.previousCard();
    for (const Domain &domain : context.model().domains) {
        const DomainScore *score = context.card().findDomain(domain.id);
        table.rows.append(
            scoreRow(context, context.name(domain.name), score ? score->score : Score{},
                     before ? shownScore(before->findDomain(domain.id)) : std::nullopt));
    }
    QList<ReportCell> overall =
        scoreRow(context, language.text(QT_TRANSLATE_NOOP("obeya::reports", "Overall")),
                 context.card().overall, before ? shownScore(before->overall) : std::nullopt);
    for (ReportCell &cell : overall)
        cell.isBold = true;
    table.rows.append(overall);
    table.caption = domainRemarks(context);
    return table;
}

struct PracticeGap
{
    const Practice *practice = nullptr;
    const PracticeScore *score = nullptr;
};

QList<PracticeGap> largestGaps(const ReportContext &context)
{
    QList<PracticeGap> gaps;
    for (const Practice *practice : context.model().practices()) {
        const PracticeScore *score = context.card().findPractice(practice->id);
        if (score && score->gap().value_or(0) > 0)
            gaps.append({practice, score});
    }
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const PracticeGap &left, const PracticeGap &right) {
                         return *left.score->gap() > *right.score->gap();
                     });
    return gaps.first(std::min(kMostSteps, gaps.size()));
}

QString nextStepText(const ReportContext &context, const PracticeGap &gap)
{
    // A consensus between two levels starts from the lower one.
    const auto &answers = context.input.current.assessment.answers;
    const double value = answers.value(gap.practice->id).value.value_or(0);
    const LevelAnchor *anchor = gap.practice->anchor(value);
    if (!anchor)
        anchor = gap.practice->anchor(std::floor(value));
    return anchor && anchor->next ? context.name(anchor->next->step) : u"–"_s;
}

Block nextSteps(const ReportContext &context)
{
    const Language &language = context.language;
    const QList<PracticeGap> gaps = largestGaps(context);
    if (gaps.isEmpty())
        return TextBlock{TextRole::Body,
                         language.text(QT_TRANSLATE_NOOP(
                             "obeya::reports", "No rated practice is below its target."))};
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Practice")), 0.32, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Now")), 0.08, CellAlign::Center},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target")), 0.08, CellAlign::Center},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Next step")), 0.52, CellAlign::Left}};
    for (const PracticeGap &gap : gaps) {
        //: Code and name of a practice
        const QString name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 %2"))
                                 .arg(gap.practice->code, context.name(gap.practice->name));
        table.rows.append(
            {boldCell(name),
             chipCell(gap.score->value, practiceLevelText(gap.score->value, language)),
             chipCell(gap.score->target, practiceLevelText(gap.score->target, language)),
             textCell(nextStepText(context, gap))});
    }
    return table;
}

void addDeliverySummary(const ReportContext &context, QList<Block> &blocks)
{
    if (!context.input.metrics)
        return;
    const Language &language = context.language;
    const DeliveryMetrics &metrics = *context.input.metrics;
    const MetricsOptions &options = metrics.options;
    const QString period =
        periodText(options.from.value_or(QDate()), options.to.value_or(QDate()), language);
    blocks.append(
        TextBlock{TextRole::Section,
                  language.text(QT_TRANSLATE_NOOP("obeya::reports", "Delivery, %1")).arg(period)});
    TilesBlock tiles;
    for (const Measure measure : kMeasures)
        tiles.tiles.append(
            measureTile(metrics, context.input.comparison ? &*context.input.comparison : nullptr,
                        measure, language));
    blocks.append(tiles);
    blocks.append(TextBlock{
        TextRole::Caption,
        language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "Groups of the %1 State of DevOps report. Times in %2."))
            .arg(QString::number(options.benchmarkYear), QString::fromUtf8(options.zone.id()))});
}

} // namespace

ReportSection summarySection(const ReportContext &context)
{
    const Language &language = context.language;
    ReportSection section;
    section.id = u"summary"_s;
    section.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Executive summary"));
    section.blocks = {
        TextBlock{TextRole::Eyebrow, section.title},
        TextBlock{TextRole::Title,
                  sentences(levelSentence(context), gapSentence(context), language)},
        TextBlock{TextRole::Lead, leadText(context)},
    };
    auto columns = std::make_shared<ColumnsBlock>();
    columns->leftShare = 0.48;
    constexpr double kRadarHeight = 66; // millimetres
    columns->left.append(
        ChartBlock{profileChart(context.model(), context.card(), currentName(context),
                                context.previousCard(), previousName(context), language),
                   kRadarHeight});
    columns->right.append(domainTable(context));
    section.blocks.append(columns);
    addDeliverySummary(context, section.blocks);
    addClaimsSummary(context, section.blocks);
    section.blocks.append(TextBlock{
        TextRole::Section,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Largest gaps and next steps"))});
    section.blocks.append(nextSteps(context));
    return section;
}

} // namespace obeya
