#pragma once

#include "assessments/scoring/score_card.h"
#include "models/base/result.h"

namespace obeya {

// Scores the answers by the rule (default: the model's own). Practice value -> weighted mean per
// capability -> weighted mean per domain -> weighted mean overall; not applicable leaves numerator
// and denominator, don't know and unanswered lower the coverage only. Error BadArgument for a rule
// that is not offered yet.
Result<ScoreCard> scoreAssessment(const CapabilityModel &model, const AnswerSheet &answers,
                                  std::optional<ScoringRule> rule = {});

// 1 - sum of gaps / sum of targets over practices with value and target; none when the targets add
// up to 0.
std::optional<double> percentToTarget(const QList<PracticeScore> &practices);

// (current - baseline) / (target - baseline); none when target equals baseline.
std::optional<double> progressToDate(double baseline, double current, double target);

// The one place for rounding in display: half away from zero.
double roundForDisplay(double value, int decimals);

} // namespace obeya
