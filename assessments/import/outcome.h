#pragma once

#include "assessments/delivery/records.h"

namespace obeya {

// A result word of any tool, compared without case, hyphens, underscores and blanks. Unknown words
// are Unknown, never a success; an empty word is Running.
DeploymentResult readOutcome(const QString &word);

} // namespace obeya
