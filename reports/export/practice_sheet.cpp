#include "reports/content/number_text.h"
#include "reports/export/report_sheets.h"

#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

SheetCell sheetCellOf(std::optional<double> number)
{
    return number ? SheetCell(*number) : SheetCell();
}

QString observedText(const Practice &practice, const Answer &answer, const Language &language)
{
    if (answer.state != AnswerState::Rated || !answer.value)
        return {};
    const LevelAnchor *anchor = practice.anchor(*answer.value);
    if (!anchor)
        anchor = practice.anchor(std::floor(*answer.value));
    return anchor ? anchor->text.in(language.code()) : QString();
}

QString evidenceText(const Answer &answer)
{
    QStringList lines;
    for (const EvidenceItem &item : answer.evidence)
        lines.append(item.title.isEmpty() ? item.location : item.title + u": "_s + item.location);
    return lines.join(u'\n');
}

QString levelName(const Scale &scale, std::optional<double> value, const Language &language)
{
    const ScaleLevel *level = value ? scale.level(*value) : nullptr;
    return level ? level->name.in(language.code()) : QString();
}

QList<SheetColumn> columnsOf(const Language &language)
{
    return {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain")), 24, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Capability")), 28, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Code")), 8, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Practice")), 36, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Id")), 28, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "State")), 16, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level")), 8, SheetFormat::Level},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level name")), 14, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target")), 8, SheetFormat::Level},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Gap")), 8, SheetFormat::Number},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level before")), 8, SheetFormat::Level},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Capability score")), 10,
         SheetFormat::Number},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain score")), 10,
         SheetFormat::Number},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "What is observed")), 60,
         SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Comment")), 40, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Reason")), 30, SheetFormat::Text},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Evidence")), 40, SheetFormat::Text},
    };
}

QList<SheetCell> practiceRow(const ReportInput &input, const Domain &domain,
                             const Capability &capability, const Practice &practice,
                             const Language &language)
{
    const ScoreCard &card = input.current.card;
    const Answer answer = input.current.assessment.answers.value(practice.id);
    const PracticeScore *found = card.findPractice(practice.id);
    const PracticeScore score = found ? *found : PracticeScore{};
    const PracticeScore *before =
        input.previous ? input.previous->card.findPractice(practice.id) : nullptr;
    const DomainScore *domainScore = card.findDomain(domain.id);
    const CapabilityScore *capabilityScore = card.findCapability(capability.id);
    const QString code = language.code();
    return {domain.name.in(code),
            capability.name.in(code),
            practice.code,
            practice.name.in(code),
            practice.id.value(),
            answerStateText(answer.state, language),
            sheetCellOf(score.value),
            levelName(input.model->scaleOf(domain), answer.value, language),
            sheetCellOf(score.target),
            sheetCellOf(score.gap()),
            sheetCellOf(before ? before->value : std::nullopt),
            sheetCellOf(capabilityScore ? capabilityScore->score.score : std::nullopt),
            sheetCellOf(domainScore ? domainScore->score.score : std::nullopt),
            observedText(practice, answer, language),
            answer.comment,
            answer.reason,
            evidenceText(answer)};
}

} // namespace

Sheet practiceSheet(const ReportInput &input, const Language &language)
{
    Sheet sheet;
    sheet.name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Practices"));
    sheet.columns = columnsOf(language);
    sheet.highestLevel = input.model->scale.highest();
    for (const Domain &domain : input.model->domains) {
        for (const Capability &capability : domain.capabilities) {
            for (const Practice &practice : capability.practices)
                sheet.rows.append(practiceRow(input, domain, capability, practice, language));
        }
    }
    return sheet;
}

} // namespace obeya
