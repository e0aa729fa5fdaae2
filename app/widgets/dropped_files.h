#pragma once

#include <QStringList>

class QMimeData;

namespace obeya {

// The files on this computer that are dragged or dropped.
QStringList droppedFiles(const QMimeData &data);

} // namespace obeya
