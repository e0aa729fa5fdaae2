#include "tests/reports/golden_file.h"

#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

void expectGolden(const QString &name, const QByteArray &actual)
{
    const QString relative = u"golden/"_s + name;
    if (qEnvironmentVariableIsSet("OBEYA_APPROVE")) {
        QDir().mkpath(dataPath(u"golden"_s));
        QFile file(dataPath(relative));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(file.errorString());
        file.write(actual);
        return;
    }
    const QList<QByteArray> expected = data(relative).split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype line = 0; line < std::max(expected.size(), lines.size()); ++line) {
        ASSERT_EQ(lines.value(line).toStdString(), expected.value(line).toStdString())
            << qPrintable(name) << " line " << line + 1 << "; OBEYA_APPROVE=1 accepts the new text";
    }
}

} // namespace obeya::test
