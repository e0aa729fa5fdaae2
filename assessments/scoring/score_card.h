#pragma once

#include "assessments/answering/answer.h"
#include "models/capability_model.h"

#include <QList>

#include <optional>

namespace obeya {

// Why a score or level is missing.
enum class ScoreReason {
    None,          // score and level are there
    NothingRated,  // asked, but no practice has a value
    NotApplicable, // every practice is not applicable
    NoWeight,      // the weights add up to zero
    LowCoverage,   // score is there, but coverage below 50 %: the level is insufficient
};

// A score never travels alone: coverage, counts, target and limiting practice go with it.
struct Score
{
    std::optional<double> score; // full precision
    std::optional<int> level;    // capability: floor of the mean, at most lowest practice + 1
    double coverage = 0; // answered / (asked - not applicable); 0 when nothing is applicable
    int answered = 0;    // rated practices
    int notApplicable = 0;
    int dontKnow = 0;
    int unanswered = 0;
    std::optional<double> target;    // weighted like the score, over practices that have one
    std::optional<PracticeId> limit; // the lowest practice; it limits the level
    ScoreReason reason = ScoreReason::None;

    int asked() const { return answered + notApplicable + dontKnow + unanswered; }
    bool isMuted() const { return coverage < 0.7; } // shown muted below 70 %

    friend bool operator==(const Score &, const Score &) = default;
};

struct PracticeScore
{
    PracticeId id;
    AnswerState state = AnswerState::Unanswered;
    std::optional<double> value;
    std::optional<double> target;

    std::optional<double> gap() const; // max(0, target - value)

    friend bool operator==(const PracticeScore &, const PracticeScore &) = default;
};

struct CapabilityScore
{
    CapabilityId id;
    Score score;
    QList<PracticeScore> practices;

    friend bool operator==(const CapabilityScore &, const CapabilityScore &) = default;
};

struct DomainScore
{
    DomainId id;
    Score score;
    std::optional<CapabilityId> weakest;
    QList<CapabilityScore> capabilities;

    friend bool operator==(const DomainScore &, const DomainScore &) = default;
};

struct ScoreCard
{
    ModelId model;
    Version modelVersion;
    ScoringRule rule = ScoringRule::Mean;
    QString fingerprint; // of method: model, version, rule, weights, options, program version
    Score overall;
    QList<CapabilityId> weakest; // up to three, lowest first
    QList<DomainScore> domains;

    const DomainScore *findDomain(const DomainId &id) const;
    const CapabilityScore *findCapability(const CapabilityId &id) const;
    const PracticeScore *findPractice(const PracticeId &id) const;

    friend bool operator==(const ScoreCard &, const ScoreCard &) = default;
};

} // namespace obeya
