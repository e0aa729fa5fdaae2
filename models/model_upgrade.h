#pragma once

#include "models/capability_model.h"

namespace obeya {

// What becomes of the answer to one practice of the older version.
struct PracticeUpgrade
{
    PracticeId from;
    PracticeMove move = PracticeMove::Kept; // Removed: the answer is cleared
    QList<PracticeId> to;                   // more than one when it was split

    friend bool operator==(const PracticeUpgrade &, const PracticeUpgrade &) = default;
};

// Follows the changes from the older version to the newer one, over versions in between when the
// newer one lists them. A practice no list names is kept when the newer version has it, else
// removed. In the order of the older questionnaire; targets the newer version lacks are left out.
QList<PracticeUpgrade> planUpgrade(const CapabilityModel &older, const CapabilityModel &newer);

} // namespace obeya
