#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace obeya {

// A sentence of this room in the user's language. The caller marks it with QT_TRANSLATE_NOOP, so
// that it reaches the catalogue.
inline QString importText(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

inline Error importWasCancelled()
{
    return {ErrorCode::Cancelled,
            importText(QT_TRANSLATE_NOOP("obeya::import", "The import was cancelled.")),
            {}};
}

} // namespace obeya
