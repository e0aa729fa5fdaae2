#include "app/widgets/dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace obeya {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace obeya
