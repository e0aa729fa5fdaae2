#pragma once

#include "assessments/claims/claim_review.h"
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

// "Not decided", "Reason given", "Data changed, decide again"; "–" where nothing is to be decided.
QString decisionText(const ClaimReview &review, const Language &language);
// Who decided what and when, with the reason; empty without a decision.
QString decisionSentence(const ClaimReview &review, const QTimeZone &zone,
                         const Language &language);
// "4 of 5 checked answers disagree with the data." and "3 are above it, 1 is below it."
QString claimsHeadline(const ClaimCounts &counts, const Language &language);
QString claimsDetail(const ClaimCounts &counts, int unlinkedPractices, const Language &language);

} // namespace obeya
