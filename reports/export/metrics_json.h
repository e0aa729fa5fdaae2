#pragma once

#include "assessments/answering/answer.h"
#include "assessments/delivery/metrics.h"
#include "assessments/scoring/score_card.h"

#include <QJsonObject>

namespace obeya {

// The documents of the command line and of the JSON report; keys in stable order, full precision,
// unknown is null with a reason.
QJsonObject metricsToJson(const DeliveryMetrics &metrics);
QJsonObject scoreCardToJson(const ScoreCard &card, const CapabilityModel &model,
                            const Assessment &assessment, const QString &language);

} // namespace obeya
