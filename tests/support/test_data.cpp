#include "tests/support/test_data.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

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

QString allIssues(const IssueList &issues)
{
    QString text;
    for (const Issue &issue : issues.items())
        text += u"\n%1 %2: %3"_s.arg(issue.place.path, issue.code, issue.message);
    return text;
}

} // namespace obeya::test
