#include "reports/content/number_text.h"
#include "reports/content/report_sections.h"
#include "reports/content/score_charts.h"

#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

const Answer &answerOf(const Assessment &assessment, const PracticeId &id)
{
    static const Answer unanswered;
    const auto found = assessment.answers.constFind(id);
    return found == assessment.answers.constEnd() ? unanswered : *found;
}

QString scoreSentence(const ReportContext &context, const DomainScore &domain)
{
    const Language &language = context.language;
    const QString level = scoreOrReason(domain.score, language);
    const QString target = levelText(domain.score.target, language);
    const QString answers = answeredText(domain.score, language);
    const ScoreCard *previous = context.previousCard();
    const std::optional<double> before =
        previous ? shownScore(previous->findDomain(domain.id)) : std::nullopt;
    if (!before)
        //: %3 is "12 of 12 practices rated"
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1, target %2. %3."))
            .arg(level, target, answers);
    //: %3 is a month, %4 the level then, %5 is "12 of 12 practices rated"
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level %1, target %2, %3 %4. %5."))
        .arg(level, target, previousName(context), levelText(before, language), answers);
}

// What can be observed at the recorded level, or which of the other three states it is and why.
QString observedText(const ReportContext &context, const Practice &practice, const Answer &answer)
{
    const Language &language = context.language;
    if (answer.state != AnswerState::Rated) {
        const QString state = answerStateText(answer.state, language);
        if (answer.reason.isEmpty())
            return state;
        //: %1 is "Not applicable", %2 the reason given
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2"))
            .arg(state, answer.reason);
    }
    const double value = answer.value.value_or(0);
    const LevelAnchor *anchor = practice.anchor(value);
    if (anchor)
        return context.name(anchor->text);
    anchor = practice.anchor(std::floor(value));
    const Scale &scale = context.model().scaleOf(practice.id);
    if (!anchor && scale.kind == ScaleKind::Percentage)
        return percentText(value / 100, language).joined();
    if (const ScaleLevel *level = scale.level(value); level && !anchor)
        return context.name(level->name);
    if (!anchor)
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "No description of this level in the model"));
    //: %1 is a level, %2 the description of the level below it
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Above level %1: %2"))
        .arg(practiceLevelText(anchor->level, language), context.name(anchor->text));
}

QString withComment(const QString &observed, const Answer &answer, const Language &language)
{
    if (answer.comment.isEmpty())
        return observed;
    return observed + u'\n'
           + language.text(QT_TRANSLATE_NOOP("obeya::reports", "Comment: %1")).arg(answer.comment);
}

QList<ReportCell> practiceRow(const ReportContext &context, const Practice &practice)
{
    const Language &language = context.language;
    const Answer &answer = answerOf(context.input.current.assessment, practice.id);
    const PracticeScore *score = context.card().findPractice(practice.id);
    const std::optional<double> value = score ? score->value : std::nullopt;
    const std::optional<double> target = score ? score->target : std::nullopt;
    QList<ReportCell> row{textCell(practice.code), textCell(context.name(practice.name)),
                          chipCell(value, practiceLevelText(value, language)),
                          numberCell(target, practiceLevelText(target, language))};
    if (const ScoreCard *previous = context.previousCard()) {
        const PracticeScore *before = previous->findPractice(practice.id);
        const std::optional<double> old = before ? before->value : std::nullopt;
        row.append(numberCell(old, practiceLevelText(old, language)));
    }
    row.append(textCell(withComment(observedText(context, practice, answer), answer, language)));
    return row;
}

QString limitSentence(const ReportContext &context, const Score &score)
{
    const Language &language = context.language;
    if (score.reason != ScoreReason::None)
        return reasonText(score.reason, language);
    if (!score.level)
        return {};
    const QString level = QString::number(*score.level);
    const Practice *limit = score.limit ? context.model().findPractice(*score.limit) : nullptr;
    if (!limit)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Capability level %1")).arg(level);
    //: %2 is the code of the practice with the lowest level
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports", "Capability level %1; lowest practice %2"))
        .arg(level, limit->code);
}

QList<ReportCell> capabilityRow(const ReportContext &context, const Capability &capability)
{
    const Language &language = context.language;
    const CapabilityScore *found = context.card().findCapability(capability.id);
    const Score score = found ? found->score : Score{};
    QList<ReportCell> row{boldCell(capability.code), boldCell(context.name(capability.name)),
                          numberCell(shownScore(score), levelText(shownScore(score), language)),
                          numberCell(score.target, levelText(score.target, language))};
    if (const ScoreCard *previous = context.previousCard()) {
        const std::optional<double> before = shownScore(previous->findCapability(capability.id));
        row.append(numberCell(before, levelText(before, language)));
    }
    for (ReportCell &cell : row)
        cell.isBold = true;
    row.append(textCell(limitSentence(context, score)));
    return row;
}

TableBlock practiceTable(const ReportContext &context, const Domain &domain)
{
    const Language &language = context.language;
    TableBlock table;
    table.columns = {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Code")), 0.08, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Practice")), 0.24, CellAlign::Left},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level")), 0.08, CellAlign::Center},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target")), 0.08, CellAlign::Right}};
    if (context.previousCard())
        table.columns.append({previousName(context), 0.09, CellAlign::Right});
    table.columns.append({language.text(QT_TRANSLATE_NOOP("obeya::reports", "What is observed")),
                          context.previousCard() ? 0.43 : 0.52, CellAlign::Left});
    for (const Capability &capability : domain.capabilities) {
        table.rows.append(capabilityRow(context, capability));
        for (const Practice &practice : capability.practices)
            table.rows.append(practiceRow(context, practice));
    }
    return table;
}

} // namespace

ReportSection domainSection(const ReportContext &context, qsizetype domainIndex)
{
    const Language &language = context.language;
    const Domain &domain = context.model().domains.at(domainIndex);
    const DomainScore *score = context.card().findDomain(domain.id);
    ReportSection section;
    section.id = u"capability-"_s + domain.id.value();
    section.title = context.name(domain.name);
    section.blocks = {
        TextBlock{TextRole::Eyebrow,
                  language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain %1 of %2"))
                      .arg(domainIndex + 1)
                      .arg(context.model().domains.size())},
        TextBlock{TextRole::Title, section.title},
        TextBlock{TextRole::Lead, scoreSentence(context, score ? *score : DomainScore{})},
    };
    if (!domain.summary.isEmpty())
        section.blocks.append(TextBlock{TextRole::Body, context.name(domain.summary)});
    constexpr double kBarHeight = 8; // millimetres
    constexpr double kAxisHeight = 12;
    section.blocks.append(ChartBlock{
        capabilityChart(context.model(), domain, context.card(), context.previousCard(), language),
        kAxisHeight + kBarHeight * static_cast<double>(domain.capabilities.size())});
    section.blocks.append(TextBlock{
        TextRole::Section, language.text(QT_TRANSLATE_NOOP("obeya::reports", "Practices"))});
    section.blocks.append(practiceTable(context, domain));
    return section;
}

} // namespace obeya
