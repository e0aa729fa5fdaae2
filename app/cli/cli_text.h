#pragma once

#include <QCoreApplication>

namespace obeya {

// The translation of a text that QT_TRANSLATE_NOOP("obeya::cli", …) marks. Not called tr: lupdate
// would look for the text inside those brackets.
inline QString cliText(const char *source)
{
    return QCoreApplication::translate("obeya::cli", source);
}

} // namespace obeya
