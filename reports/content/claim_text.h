#pragma once

#include "assessments/claims/claims.h"
#include "reports/content/language.h"

namespace obeya {

QString findingText(Finding finding, const Language &language); // "Claim above data"
QString claimMeasureName(const QString &measure, const Language &language);
// A value or limit of a measure: "4.2 per week", "3.8 days", "12.8%"; "–" when unknown.
QString claimValueText(const QString &measure, std::optional<double> value,
                       const Language &language);
// What was answered, what was measured with how many records, what that supports and what the next
// level needs; or what is missing.
QString claimSentence(const ClaimCheck &check, const ClaimMeasures &measures,
                      const Language &language);

} // namespace obeya
