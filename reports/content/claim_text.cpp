#include "reports/content/claim_text.h"

#include "reports/content/number_text.h"

#include <QTimeZone>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kMillisecondsPerSecond = 1000;

QString findingText(Finding finding, const Language &language)
{
    switch (finding) {
    case Finding::Above:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Claim above data"));
    case Finding::Below:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Claim below data"));
    case Finding::Agrees:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Agrees"));
    case Finding::NotEnoughData:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data"));
    case Finding::NotAnswered:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not answered"));
}

QString claimMeasureName(const QString &measure, const Language &language)
{
    static const QHash<QString, const char *> names{
        {u"deployment_frequency"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Production deployments per week")},
        {u"lead_time"_s, QT_TRANSLATE_NOOP("obeya::reports", "Median lead time for changes")},
        {u"lead_time_from_merge"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Median wait from merge to deployment")},
        {u"time_to_restore"_s, QT_TRANSLATE_NOOP("obeya::reports", "Median time to restore")},
        {u"change_failure_rate"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Share of deployments that failed")},
        {u"rework_rate"_s,
         QT_TRANSLATE_NOOP("obeya::reports", "Share of deployments that were rework")},
        {u"test_pass_rate"_s, QT_TRANSLATE_NOOP("obeya::reports", "Share of test runs that pass")},
    };
    const char *name = names.value(measure);
    return name ? language.text(name) : measure;
}

QString claimValueText(const QString &measure, std::optional<double> value,
                       const Language &language)
{
    const QString unit = claimUnit(measure);
    if (!value)
        return u"–"_s;
    if (unit == "seconds"_L1)
        return durationText(*value * kMillisecondsPerSecond, language).joined();
    return unit == "ratio"_L1 ? percentText(value, language).joined()
                              : frequencyText(*value, language).joined();
}

static QString supportText(const SupportedLevels &levels, const Language &language)
{
    const QString lowest = practiceLevelText(levels.lowest, language);
    if (levels.lowest == levels.highest)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "level %1")).arg(lowest);
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "levels %1 to %2"))
        .arg(lowest, practiceLevelText(levels.highest, language));
}

static QString missingText(const ClaimCheck &check, const ClaimMeasures &measures,
                           const Language &language)
{
    if (check.missingRecords > 0 && check.measured.records > 0)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data: needs %1 records, has %2."))
            .arg(countText(check.rule.leastRecords, language),
                 countText(check.measured.records, language));
    if (check.missingDays > 0 && measures.days > 0)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data: needs %1 days, has %2."))
            .arg(countText(check.rule.leastDays, language), countText(measures.days, language));
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not enough data. %1."))
        .arg(reasonText(check.measured.reason, language));
}

static QString needText(const ClaimCheck &check, const Language &language)
{
    if (!check.missed)
        return {};
    const QString limit = claimValueText(check.rule.measure, check.missed->value, language);
    const char *text = check.rule.direction == ClaimDirection::AtLeast
                           ? QT_TRANSLATE_NOOP("obeya::reports", " Level %1 needs %2 or more.")
                           : QT_TRANSLATE_NOOP("obeya::reports", " Level %1 needs %2 or less.");
    return language.text(text).arg(practiceLevelText(check.missed->level, language), limit);
}

QString claimSentence(const ClaimCheck &check, const ClaimMeasures &measures,
                      const Language &language)
{
    if (!check.supported)
        return missingText(check, measures, language);
    const QString measured =
        language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "%1 in %2 days: %3, from %4 records. That supports %5."))
            .arg(claimMeasureName(check.rule.measure, language), countText(measures.days, language),
                 claimValueText(check.rule.measure, check.measured.value, language),
                 countText(check.measured.records, language),
                 supportText(*check.supported, language));
    const QString answer =
        check.answered
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "You answered %1. "))
                  .arg(practiceLevelText(check.answered, language))
            : language.text(QT_TRANSLATE_NOOP("obeya::reports", "No level was answered. "));
    return answer + measured + needText(check, language);
}

QString decisionText(const ClaimReview &review, const Language &language)
{
    if (!review.decision)
        return review.isOpen() ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Not decided"))
                               : u"–"_s;
    if (!review.isStanding)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Data changed, decide again"));
    switch (review.decision->kind) {
    case ClaimDecisionKind::AnswerChanged:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Answer changed"));
    case ClaimDecisionKind::AnswerKept:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Reason given"));
    case ClaimDecisionKind::DataIncomplete:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Data is incomplete"));
    case ClaimDecisionKind::Discuss:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "To be discussed"));
}

QString decisionSentence(const ClaimReview &review, const QTimeZone &zone, const Language &language)
{
    if (!review.decision)
        return {};
    const ClaimDecision &decision = *review.decision;
    const Instant moment{Duration(decision.decidedAt.toMSecsSinceEpoch())};
    ClaimReview then = review;
    then.isStanding = true;
    const QString when = recordTimeText(moment, zone);
    const QString what = decisionText(then, language);
    const QString text =
        decision.author.isEmpty()
            //: %1 is a decision, %2 its date and time
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, %2.")).arg(what, when)
            //: %1 is a decision, %2 who took it, %3 its date and time
            : language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 by %2, %3."))
                  .arg(what, decision.author, when);
    if (decision.reason.isEmpty())
        return text;
    //: %1 is a sentence about a decision, %2 its reason as typed
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 Reason: %2"))
        .arg(text, decision.reason);
}

QString claimsHeadline(const ClaimCounts &counts, const Language &language)
{
    if (counts.checked() == 0)
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "No answer could be checked against data."));
    return language
        .text(
            QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2 checked answers disagree with the data."))
        .arg(countText(counts.above + counts.below, language),
             countText(counts.checked(), language));
}

QString claimsDetail(const ClaimCounts &counts, int unlinkedPractices, const Language &language)
{
    QStringList sentences;
    if (counts.above + counts.below > 0)
        sentences.append(
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Above it: %1, below it: %2."))
                .arg(countText(counts.above, language), countText(counts.below, language)));
    if (counts.notEnoughData > 0)
        sentences.append(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Lacking data: %1."))
                             .arg(countText(counts.notEnoughData, language)));
    sentences.append(
        language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Practices without a linked measure: %1."))
            .arg(countText(unlinkedPractices, language)));
    return sentences.join(language.code() == "en"_L1 ? u" "_s : QString());
}

} // namespace obeya
