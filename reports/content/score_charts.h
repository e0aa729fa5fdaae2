#pragma once

#include "assessments/scoring/score_card.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

namespace obeya {

// Outlines of the profile. Axes are the domains when there are at least five, else the capabilities.
ChartSpec profileChart(const CapabilityModel &model, const ScoreCard &current,
                       const QString &currentName, const ScoreCard *previous,
                       const QString &previousName, const Language &language);

} // namespace obeya
