#pragma once

#include "assessments/claims/claims.h"

#include <QJsonObject>

namespace obeya {

// What `obeya-cli claims --json` prints: period, counts of findings, and every check with its
// figures and its sentence in the language.
QJsonObject claimsToJson(const QList<ClaimCheck> &checks, const ClaimMeasures &measures,
                         const CapabilityModel &model, const QString &language);

} // namespace obeya
