#include "reports/content/claim_text.h"
#include "reports/content/number_text.h"
#include "reports/content/report_sections.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QString practiceName(const ReportContext &context, const PracticeId &id)
{
    const Practice *practice = context.model().findPractice(id);
    return practice ? u"%1 %2"_s.arg(practice->code, context.name(practice->name)) : id.value();
}

QString levelsText(const std::optional<SupportedLevels> &levels, const Language &language)
{
    if (!levels)
        return u"–"_s;
    const QString lowest = practiceLevelText(levels->lowest, language);
    if (levels->lowest == levels->highest)
        return lowest;
    return u"%1–%2"_s.arg(lowest, practiceLevelText(levels->highest, language));
}

QList<ReportCell> claimRow(const ReportContext &context, const ClaimReview &review)
{
    const Language &language = context.language;
    const ClaimCheck &check = review.check;
    return {boldCell(practiceName(context, check.practice)),
            textCell(findingText(review.finding(), language)),
            chipCell(check.answered, practiceLevelText(check.answered, language)),
            textCell(levelsText(check.supported, language)),
            numberCell(check.measured.value,
                       claimValueText(check.rule.measure, check.measured.value, language)),
            numberCell(check.measured.records, countText(check.measured.records, language)),
            textCell(decisionText(review, language))};
}

TableBlock claimTable(const ReportContext &context)
{
    const Language &language = context.language;
    const auto column = [&language](const char *title, double share, CellAlign align) {
        return ReportColumn{language.text(title), share, align};
    };
    TableBlock table;
    table.columns = {
        column(QT_TRANSLATE_NOOP("obeya::reports", "Practice"), 0.28, CellAlign::Left),
        column(QT_TRANSLATE_NOOP("obeya::reports", "Finding"), 0.15, CellAlign::Left),
        column(QT_TRANSLATE_NOOP("obeya::reports", "Answered"), 0.09, CellAlign::Center),
        column(QT_TRANSLATE_NOOP("obeya::reports", "Supported"), 0.1, CellAlign::Right),
        column(QT_TRANSLATE_NOOP("obeya::reports", "Measured"), 0.13, CellAlign::Right),
        column(QT_TRANSLATE_NOOP("obeya::reports", "Records"), 0.09, CellAlign::Right),
        column(QT_TRANSLATE_NOOP("obeya::reports", "Decision"), 0.16, CellAlign::Left)};
    for (const ClaimReview &review : context.input.claims)
        table.rows.append(claimRow(context, review));
    table.caption = claimsDetail(countClaims(context.input.claims),
                                 context.input.practicesWithoutMeasure, language);
    return table;
}

// What was decided, with author and reason, and the sentence behind every disagreement.
void addSentences(const ReportContext &context, QList<Block> &blocks)
{
    const Language &language = context.language;
    const QTimeZone zone =
        context.input.metrics ? context.input.metrics->options.zone : QTimeZone::utc();
    for (const ClaimReview &review : context.input.claims) {
        const bool isDifferent =
            review.check.finding == Finding::Above || review.check.finding == Finding::Below;
        if (!isDifferent && !review.decision)
            continue;
        QStringList lines{claimSentence(review.check, context.input.claimMeasures, language),
                          context.name(review.check.rule.note),
                          decisionSentence(review, zone, language)};
        lines.removeAll(QString());
        blocks.append(CalloutBlock{practiceName(context, review.check.practice), lines});
    }
}

} // namespace

ReportSection claimsSection(const ReportContext &context)
{
    const Language &language = context.language;
    const ClaimMeasures &measures = context.input.claimMeasures;
    ReportSection section;
    section.id = u"claims"_s;
    section.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Claims versus evidence"));
    section.blocks = {
        TextBlock{TextRole::Eyebrow, section.title},
        TextBlock{TextRole::Title, claimsHeadline(countClaims(context.input.claims), language)}};
    if (measures.from.isValid())
        section.blocks.append(TextBlock{
            TextRole::Lead, language
                                .text(QT_TRANSLATE_NOOP(
                                    "obeya::reports", "Answers of %1 beside delivery data of %2."))
                                .arg(dateText(context.input.current.assessment.date, language),
                                     periodText(measures.from, measures.to, language))});
    section.blocks.append(claimTable(context));
    addSentences(context, section.blocks);
    return section;
}

void addClaimsSummary(const ReportContext &context, QList<Block> &blocks)
{
    if (!context.input.metrics || context.input.claims.isEmpty())
        return;
    constexpr qsizetype kMost = 3;
    const ClaimCounts counts = countClaims(context.input.claims);
    QStringList lines;
    for (const ClaimReview &review : context.input.claims) {
        const bool isDifferent =
            review.finding() == Finding::Above || review.finding() == Finding::Below;
        if (isDifferent && lines.size() < kMost)
            //: %1 is a practice, %2 a finding such as Claim above data
            lines.append(context.language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2"))
                             .arg(practiceName(context, review.check.practice),
                                  findingText(review.finding(), context.language)));
    }
    blocks.append(CalloutBlock{claimsHeadline(counts, context.language), lines});
}

} // namespace obeya
