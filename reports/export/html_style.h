#pragma once

#include <QString>

namespace obeya {

// The style sheet of the HTML report, for screen and print; accent is #RRGGBB.
QString htmlStyle(const QString &accent);

} // namespace obeya
