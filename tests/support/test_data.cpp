#include "tests/support/test_data.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace obeya::test {

QString dataPath(const QString &relative)
{
    return QStringLiteral(OBEYA_TEST_DATA "/") + relative;
}

QByteArray data(const QString &relative)
{
    QFile file(dataPath(relative));
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "missing test file " << qPrintable(file.fileName());
        return {};
    }
    return file.readAll();
}

std::optional<QString> samplesFolder()
{
    const QString folder = qEnvironmentVariable("OBEYA_SAMPLES");
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return std::nullopt;
    return folder;
}

} // namespace obeya::test
