#pragma once

#include <QCoreApplication>

namespace obeya {

// The translation of a text that QT_TRANSLATE_NOOP("obeya::project", …) marks. Not called tr:
// lupdate would look for the text inside those brackets.
inline QString projectText(const char *source)
{
    return QCoreApplication::translate("obeya::project", source);
}

} // namespace obeya
