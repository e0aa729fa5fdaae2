#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

namespace obeya {

// Writes the fictitious sample project: an organization with a team, three assessments of the
// five-part model at half-year steps and half a year of delivery data (26 weeks ending on
// Sunday, 1 November 2026), the same at every call. Refuses an existing file.
Result<void> writeSampleProject(const QString &path, const QString &language, const Clock &clock);

} // namespace obeya
