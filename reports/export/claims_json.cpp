#include "reports/export/claims_json.h"

#include "reports/content/claim_text.h"

#include <QJsonArray>

namespace obeya {

using namespace Qt::StringLiterals;

static QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

static QString decisionName(ClaimDecisionKind kind)
{
    switch (kind) {
    case ClaimDecisionKind::AnswerChanged:
        return u"answer changed"_s;
    case ClaimDecisionKind::AnswerKept:
        return u"answer kept"_s;
    case ClaimDecisionKind::DataIncomplete:
        return u"data incomplete"_s;
    case ClaimDecisionKind::Discuss:
        break;
    }
    return u"to be discussed"_s;
}

static QJsonValue decisionToJson(const ClaimReview &review)
{
    if (!review.decision)
        return {};
    const ClaimDecision &decision = *review.decision;
    return QJsonObject{{u"kind"_s, decisionName(decision.kind)},
                       {u"reason"_s, decision.reason},
                       {u"author"_s, decision.author},
                       {u"decided_at"_s, decision.decidedAt.toString(Qt::ISODate)},
                       {u"stands"_s, review.isStanding}};
}

static QJsonObject checkToJson(const ClaimReview &review, const ClaimMeasures &measures,
                               const CapabilityModel &model, const Language &language)
{
    const ClaimCheck &check = review.check;
    const Practice *practice = model.findPractice(check.practice);
    QJsonValue supported;
    if (check.supported)
        supported = QJsonObject{{u"lowest"_s, check.supported->lowest},
                                {u"highest"_s, check.supported->highest}};
    QJsonValue next;
    if (check.missed)
        next = QJsonObject{{u"level"_s, check.missed->level}, {u"limit"_s, check.missed->value}};
    const bool isKnown = check.measured.value.has_value();
    return {
        {u"practice"_s, check.practice.value()},
        {u"code"_s, practice->code},
        {u"name"_s, practice->name.in(language.code())},
        {u"finding"_s, findingName(check.finding)},
        {u"answered"_s, numberOrNull(check.answered)},
        {u"supported"_s, supported},
        {u"next_level"_s, next},
        {u"measure"_s, check.rule.measure},
        {u"unit"_s, check.rule.unit},
        {u"value"_s, numberOrNull(check.measured.value)},
        {u"records"_s, check.measured.records},
        {u"missing_records"_s, check.missingRecords},
        {u"missing_days"_s, check.missingDays},
        {u"reason"_s, isKnown ? QJsonValue() : QJsonValue(noDataReasonName(check.measured.reason))},
        {u"sentence"_s, claimSentence(check, measures, language)},
        {u"note"_s, check.rule.note.in(language.code())},
        {u"decision"_s, decisionToJson(review)}};
}

QJsonObject claimsToJson(const QList<ClaimReview> &reviews, const ClaimMeasures &measures,
                         const CapabilityModel &model, const QString &language)
{
    const Language words(language);
    QJsonArray list;
    QHash<Finding, int> counts; // by what the data says, whatever was decided
    for (const ClaimReview &review : reviews) {
        list.append(checkToJson(review, measures, model, words));
        ++counts[review.check.finding];
    }
    const auto day = [](const QDate &date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    return {
        {u"period"_s, QJsonObject{{u"from"_s, day(measures.from)},
                                  {u"to"_s, day(measures.to)},
                                  {u"days"_s, measures.days}}},
        {u"findings"_s, QJsonObject{{u"above"_s, counts.value(Finding::Above)},
                                    {u"below"_s, counts.value(Finding::Below)},
                                    {u"agrees"_s, counts.value(Finding::Agrees)},
                                    {u"not_enough_data"_s, counts.value(Finding::NotEnoughData)},
                                    {u"not_answered"_s, counts.value(Finding::NotAnswered)}}},
        {u"practices_without_measure"_s, practicesWithoutMeasure(model)},
        {u"checks"_s, list}};
}

} // namespace obeya
