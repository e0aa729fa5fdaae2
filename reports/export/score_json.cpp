#include "reports/export/metrics_json.h"

#include <QJsonArray>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue reasonOrNull(ScoreReason reason)
{
    switch (reason) {
    case ScoreReason::None:
        break;
    case ScoreReason::NothingRated:
        return u"nothing rated"_s;
    case ScoreReason::NotApplicable:
        return u"not applicable"_s;
    case ScoreReason::NoWeight:
        return u"no weight"_s;
    case ScoreReason::LowCoverage:
        return u"insufficient coverage"_s;
    }
    return {};
}

// The same names as the counts of a score.
QString stateName(AnswerState state)
{
    switch (state) {
    case AnswerState::Rated:
        return u"answered"_s;
    case AnswerState::NotApplicable:
        return u"not_applicable"_s;
    case AnswerState::DontKnow:
        return u"dont_know"_s;
    case AnswerState::Unanswered:
        break;
    }
    return u"unanswered"_s;
}

QJsonObject scoreToJson(const Score &score)
{
    return {{u"score"_s, valueOrNull(score.score)},
            {u"level"_s, score.level ? QJsonValue(*score.level) : QJsonValue()},
            {u"coverage"_s, score.coverage},
            {u"answered"_s, score.answered},
            {u"not_applicable"_s, score.notApplicable},
            {u"dont_know"_s, score.dontKnow},
            {u"unanswered"_s, score.unanswered},
            {u"target"_s, valueOrNull(score.target)},
            {u"limit"_s, score.limit ? QJsonValue(score.limit->value()) : QJsonValue()},
            {u"reason"_s, reasonOrNull(score.reason)}};
}

QJsonObject practiceToJson(const PracticeScore &score, const CapabilityModel &model,
                           const QString &language)
{
    QJsonObject object{{u"id"_s, score.id.value()},
                       {u"value"_s, valueOrNull(score.value)},
                       {u"target"_s, valueOrNull(score.target)},
                       {u"status"_s, stateName(score.state)}};
    if (const Practice *practice = model.findPractice(score.id)) {
        object.insert("code"_L1, practice->code);
        object.insert("name"_L1, practice->name.in(language));
    }
    return object;
}

QJsonObject capabilityToJson(const CapabilityScore &score, const CapabilityModel &model,
                             const QString &language)
{
    QJsonObject object = scoreToJson(score.score);
    const Capability *capability = model.findCapability(score.id);
    object.insert("id"_L1, score.id.value());
    object.insert("name"_L1, capability ? capability->name.in(language) : QString());
    QJsonArray practices;
    for (const PracticeScore &practice : score.practices)
        practices.append(practiceToJson(practice, model, language));
    object.insert("practices"_L1, practices);
    return object;
}

QString domainName(const CapabilityModel &model, const DomainId &id, const QString &language)
{
    for (const Domain &domain : model.domains) {
        if (domain.id == id)
            return domain.name.in(language);
    }
    return {};
}

} // namespace

QJsonObject scoreCardToJson(const ScoreCard &card, const CapabilityModel &model,
                            const Assessment &assessment, const QString &language)
{
    QJsonArray domains;
    for (const DomainScore &score : card.domains) {
        QJsonObject domain = scoreToJson(score.score);
        domain.insert("id"_L1, score.id.value());
        domain.insert("name"_L1, domainName(model, score.id, language));
        QJsonArray capabilities;
        for (const CapabilityScore &capability : score.capabilities)
            capabilities.append(capabilityToJson(capability, model, language));
        domain.insert("capabilities"_L1, capabilities);
        domains.append(domain);
    }
    QJsonArray weakest;
    for (const CapabilityId &id : card.weakest)
        weakest.append(id.value());
    return {{u"assessment"_s, QJsonObject{{u"id"_s, assessment.id.value()},
                                          {u"date"_s, assessment.date.toString(Qt::ISODate)},
                                          {u"title"_s, assessment.title}}},
            {u"model"_s, QJsonObject{{u"id"_s, card.model.value()},
                                     {u"version"_s, card.modelVersion.toText()}}},
            {u"rule"_s, scoringRuleName(card.rule)},
            {u"fingerprint"_s, card.fingerprint},
            {u"overall"_s, scoreToJson(card.overall)},
            {u"weakest"_s, weakest},
            {u"domains"_s, domains}};
}

} // namespace obeya
