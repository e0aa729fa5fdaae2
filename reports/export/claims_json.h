#pragma once

#include "assessments/claims/claim_review.h"

#include <QJsonObject>

namespace obeya {

// What `obeya-cli claims --json` prints: period, counts of findings, and every check with its
// figures and its sentence in the language.
QJsonObject claimsToJson(const QList<ClaimReview> &reviews, const ClaimMeasures &measures,
                         const CapabilityModel &model, const QString &language);

} // namespace obeya
