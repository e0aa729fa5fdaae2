#pragma once

#include "models/capability_model.h"

namespace obeya {

// Names the method behind a score: "model@version/rule/weights/program version". Two results are
// comparable as they stand when their fingerprints are equal.
QString methodFingerprint(const CapabilityModel &model, ScoringRule rule);

} // namespace obeya
