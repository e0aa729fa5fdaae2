#pragma once

#include "assessments/import/source.h"

namespace obeya {

extern const Source kGitLog;

} // namespace obeya
