#pragma once

#include <QString>

namespace obeya {

// The month of a name such as "Dec", "févr.", "lut", "мая", "四月", "12月": 1 to 12, 0 when it is
// none or means different months in different languages. Case, dots and accents do not count, and
// three letters of a long name are enough.
unsigned monthOfName(const QString &name);

} // namespace obeya
