#pragma once

#include "models/capability_model.h"
#include "reports/content/language.h"

namespace obeya {

// The parts of a model that are codes, in words of the window's language.
QString modelRoleText(const QString &role);
QString claimMeasureText(const QString &measure, const Language &language);
QString claimDirectionText(const ClaimRule &rule); // "At least, per week"
QString claimLimitText(const ClaimRule &rule, double value, const Language &language);
QString claimNeedsText(const ClaimRule &rule, const Language &language); // empty: nothing
QString readingText(const Reading &reading); // "Jez Humble: Continuous Delivery, 2010"
// In itself: "English", "中文".
QString modelLanguageName(const QString &code);

} // namespace obeya
