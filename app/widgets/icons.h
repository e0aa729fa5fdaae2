#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace obeya {

// An icon of app/widgets/icons by its file name without ending, in one colour; disabled ones are
// paler.
QIcon lineIcon(const QString &name, const QColor &color);

} // namespace obeya
