#pragma once

#include "assessments/scoring/score_card.h"
#include "models/capability_model.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

namespace obeya {

// The score to show: none when it is missing or less than half is rated (ScoreReason::LowCoverage).
std::optional<double> shownScore(const Score &score);
// The same of a card that may be missing; an outline or column "before" is made of these.
std::optional<double> shownScore(const DomainScore *domain);
std::optional<double> shownScore(const CapabilityScore *capability);

// Target minus score, both as shown, at least 0.
std::optional<double> shownGap(const Score &score);

// Outlines of the profile. Axes are the domains when there are at least five, else the
// capabilities.
ChartSpec profileChart(const CapabilityModel &model, const ScoreCard &current,
                       const QString &currentName, const ScoreCard *previous,
                       const QString &previousName, const Language &language);

// The capabilities of one domain as bars with target and previous level.
ChartSpec capabilityChart(const CapabilityModel &model, const Domain &domain,
                          const ScoreCard &current, const ScoreCard *previous,
                          const Language &language);

} // namespace obeya
