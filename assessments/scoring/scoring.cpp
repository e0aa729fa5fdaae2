#include "assessments/scoring/scoring.h"

#include "assessments/scoring/method_fingerprint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace obeya {

namespace {

constexpr double kInsufficientCoverage = 0.5;
constexpr double kRoundOff = 1e-9; // a mean of 3 may come out a hair below 3

// A weighted mean; parts without weight do not count.
class WeightedMean
{
public:
    void add(double value, double weight)
    {
        if (weight <= 0)
            return;
        m_sum += value * weight;
        m_weight += weight;
    }

    std::optional<double> value() const
    {
        return m_weight > 0 ? std::optional<double>(m_sum / m_weight) : std::nullopt;
    }

private:
    double m_sum = 0;
    double m_weight = 0;
};

// The lowest practice so far; of equal ones the first in the questionnaire.
struct Limit
{
    std::optional<PracticeId> practice;
    double value = 0;

    void consider(const PracticeId &id, double other)
    {
        if (practice && value <= other)
            return;
        practice = id;
        value = other;
    }
};

void count(Score &score, AnswerState state)
{
    switch (state) {
    case AnswerState::Rated:
        ++score.answered;
        return;
    case AnswerState::NotApplicable:
        ++score.notApplicable;
        return;
    case AnswerState::DontKnow:
        ++score.dontKnow;
        return;
    case AnswerState::Unanswered:
        ++score.unanswered;
        return;
    }
}

void addCounts(Score &score, const Score &part)
{
    score.answered += part.answered;
    score.notApplicable += part.notApplicable;
    score.dontKnow += part.dontKnow;
    score.unanswered += part.unanswered;
}

// Fills coverage and reason once counts and score are known.
void close(Score &score)
{
    const int applicable = score.asked() - score.notApplicable;
    score.coverage = applicable > 0 ? 1.0 * score.answered / applicable : 0;
    if (score.answered > 0 && !score.score)
        score.reason = ScoreReason::NoWeight;
    else if (score.answered > 0)
        score.reason =
            score.coverage < kInsufficientCoverage ? ScoreReason::LowCoverage : ScoreReason::None;
    else if (applicable == 0 && score.notApplicable > 0)
        score.reason = ScoreReason::NotApplicable;
    else
        score.reason = ScoreReason::NothingRated;
}

// What a domain's practices are answered on and counted by.
struct Block
{
    const CapabilityModel &model;
    const Domain &domain;
    const AnswerSheet &answers;

    // Perceptions are no limit: a low mood makes no practice worse.
    bool limits() const { return model.scaleOf(domain).kind != ScaleKind::Agreement; }

    std::optional<double> counted(const Practice &practice, std::optional<double> answer) const
    {
        if (answer)
            answer = model.onModelScale(domain, practice, *answer);
        return answer;
    }
};

PracticeScore practiceScore(const Practice &practice, const Block &block)
{
    PracticeScore score;
    score.id = practice.id;
    const auto answer = block.answers.constFind(practice.id);
    if (answer == block.answers.constEnd())
        return score;
    score.state = answer->state;
    score.target = block.counted(practice, answer->target);
    if (answer->state == AnswerState::Rated)
        score.value = block.counted(practice, answer->value);
    if (!score.value && answer->state == AnswerState::Rated)
        score.state = AnswerState::Unanswered;
    return score;
}

// A score with the practice value that limits it, for the steps above.
struct LimitedScore
{
    Score score;
    Limit limit;
};

LimitedScore scoreCapability(const Capability &capability, const Block &block,
                             QList<PracticeScore> &practices)
{
    LimitedScore result;
    WeightedMean values;
    WeightedMean targets;
    for (const Practice &practice : capability.practices) {
        const PracticeScore score = practiceScore(practice, block);
        practices.append(score);
        count(result.score, score.state);
        if (score.target && score.state != AnswerState::NotApplicable)
            targets.add(*score.target, practice.weight);
        if (!score.value)
            continue;
        values.add(*score.value, practice.weight);
        if (practice.weight > 0 && block.limits())
            result.limit.consider(practice.id, *score.value);
    }
    Score &score = result.score;
    score.score = values.value();
    score.target = targets.value();
    score.limit = result.limit.practice;
    close(score);
    if (score.reason == ScoreReason::None)
        score.level = static_cast<int>(
            std::floor((score.limit ? std::min(*score.score, result.limit.value + 1) : *score.score)
                       + kRoundOff));
    return result;
}

// Weighted mean of the parts' scores; parts without a score or weight stay out of it.
class ScoreMean
{
public:
    void add(const LimitedScore &part, double weight)
    {
        addCounts(m_result.score, part.score);
        if (part.score.target)
            m_targets.add(*part.score.target, weight);
        if (!part.score.score)
            return;
        m_values.add(*part.score.score, weight);
        if (weight > 0 && part.limit.practice)
            m_result.limit.consider(*part.limit.practice, part.limit.value);
    }

    LimitedScore result() const
    {
        LimitedScore closed = m_result;
        closed.score.score = m_values.value();
        closed.score.target = m_targets.value();
        closed.score.limit = closed.limit.practice;
        close(closed.score);
        return closed;
    }

private:
    LimitedScore m_result;
    WeightedMean m_values;
    WeightedMean m_targets;
};

struct RankedCapability
{
    CapabilityId id;
    double score = 0;
};

// Lowest first; equal ones stay in the order of the questionnaire.
QList<CapabilityId> lowest(QList<RankedCapability> capabilities, qsizetype most)
{
    std::stable_sort(capabilities.begin(), capabilities.end(),
                     [](const RankedCapability &left, const RankedCapability &right) {
                         return left.score < right.score;
                     });
    QList<CapabilityId> ids;
    for (const RankedCapability &capability : std::as_const(capabilities)) {
        if (ids.size() < most)
            ids.append(capability.id);
    }
    return ids;
}

LimitedScore scoreDomain(const Domain &domain, const Block &block, DomainScore &result,
                         QList<RankedCapability> &ranked)
{
    ScoreMean mean;
    QList<RankedCapability> own;
    for (const Capability &capability : domain.capabilities) {
        CapabilityScore score;
        score.id = capability.id;
        const LimitedScore limited = scoreCapability(capability, block, score.practices);
        score.score = limited.score;
        mean.add(limited, capability.weight);
        if (limited.score.score && capability.weight > 0)
            own.append({capability.id, *limited.score.score});
        result.capabilities.append(score);
    }
    const QList<CapabilityId> weakest = lowest(own, 1);
    if (!weakest.isEmpty())
        result.weakest = weakest.first();
    if (domain.weight > 0)
        ranked.append(own);
    const LimitedScore score = mean.result();
    result.id = domain.id;
    result.score = score.score;
    return score;
}

// Every rated practice counts alike, wherever it stands.
std::optional<double> meanOfPractices(const CapabilityModel &model, const ScoreCard &card)
{
    WeightedMean mean;
    for (const Practice *practice : model.practices()) {
        const PracticeScore *score = card.findPractice(practice->id);
        if (score && score->value)
            mean.add(*score->value, practice->weight);
    }
    return mean.value();
}

} // namespace

Result<ScoreCard> scoreAssessment(const CapabilityModel &model, const AnswerSheet &answers,
                                  std::optional<ScoringRule> rule)
{
    const ScoringRule chosen = rule.value_or(model.scoring.rule);
    if (chosen != ScoringRule::Mean)
        return Error{ErrorCode::BadArgument,
                     QCoreApplication::translate("obeya::assessments",
                                                 "The scoring rule \"%1\" is not offered by this "
                                                 "version. Use the rule \"%2\".")
                         .arg(scoringRuleName(chosen), scoringRuleName(ScoringRule::Mean)),
                     {}};
    ScoreCard card;
    card.model = model.id;
    card.modelVersion = model.version;
    card.rule = chosen;
    card.fingerprint = methodFingerprint(model, chosen);
    ScoreMean mean;
    QList<RankedCapability> ranked;
    for (const Domain &domain : model.domains) {
        DomainScore score;
        mean.add(scoreDomain(domain, {model, domain, answers}, score, ranked), domain.weight);
        card.domains.append(score);
    }
    card.overall = mean.result().score;
    if (model.scoring.overall == OverallOf::Practices)
        card.overall.score = meanOfPractices(model, card);
    constexpr qsizetype kWeakest = 3;
    card.weakest = lowest(ranked, kWeakest);
    return card;
}

std::optional<double> percentToTarget(const QList<PracticeScore> &practices)
{
    double gaps = 0;
    double targets = 0;
    for (const PracticeScore &practice : practices) {
        const std::optional<double> gap = practice.gap();
        if (!gap)
            continue;
        gaps += *gap;
        targets += *practice.target;
    }
    if (targets <= 0)
        return {};
    return 1 - gaps / targets;
}

std::optional<double> progressToDate(double baseline, double current, double target)
{
    if (target == baseline)
        return {};
    return (current - baseline) / (target - baseline);
}

double roundForDisplay(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    // 2.675 is stored a hair below: without the nudge it would not count as half.
    constexpr double kHair = 1e-12;
    const double rounded = std::round(scaled + std::copysign(std::abs(scaled) * kHair, scaled));
    return rounded == 0 ? 0 : rounded / scale;
}

} // namespace obeya
