#pragma once

#include "assessments/answering/answer.h"
#include "assessments/claims/claim_measures.h"
#include "models/capability_model.h"

namespace obeya {

// What comes of an answer beside the data.
enum class Finding {
    Above, // the answer is above what the data supports
    Below, // and below
    Agrees,
    NotEnoughData, // too few records, too short a period, or no value
    NotAnswered,   // there is data, but no level to compare
};
QString findingName(Finding finding); // above, below, agrees, not enough data, not answered

// Levels that the data cannot tell apart: between one limit of the rule and the next.
struct SupportedLevels
{
    double lowest = 0;
    double highest = 0;

    friend bool operator==(const SupportedLevels &, const SupportedLevels &) = default;
};

// One linked measure of one practice. A practice with several rules has several checks.
struct ClaimCheck
{
    PracticeId practice;
    ClaimRule rule;
    ClaimMeasure measured;
    std::optional<double> answered;           // none unless rated
    std::optional<SupportedLevels> supported; // none without enough data
    Finding finding = Finding::NotEnoughData;
    int missingRecords = 0;           // how many more the rule wants
    int missingDays = 0;              // how much longer a period
    std::optional<ClaimLimit> missed; // the limit of the level above the supported ones

    // How far the answer lies from the nearest supported level; 0 unless above or below.
    double difference() const;
};

// The levels a value supports by a rule on a scale.
SupportedLevels supportedLevels(const ClaimRule &rule, const Scale &scale, double value);

// Every rule of the model: above the data first, by difference, then below, then what agrees, what
// is not answered, what lacks data; equal ones in the order of the questionnaire.
QList<ClaimCheck> checkClaims(const CapabilityModel &model, const AnswerSheet &answers,
                              const ClaimMeasures &measures);

} // namespace obeya
