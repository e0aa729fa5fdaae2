#pragma once

#include "assessments/answering/answer.h"
#include "models/capability_model.h"

namespace obeya::test {

// "a1=3 a2=? a3=na a4=2/4 a5=/3": value, don't know, not applicable, value with target, target
// only.
AnswerSheet answers(const QString &text);

// A model with scale 0-5: "d1: c1 = a1 a2*2, c2 = a3 | d2*2: c3 = a4": domains, capabilities and
// practices by id, each with its weight when it is not 1.
CapabilityModel questionnaire(const QString &text);

} // namespace obeya::test
