#include "tests/app/cli/cli_runner.h"
#include "tests/support/test_data.h"

#include <QDirIterator>

namespace obeya {

using namespace Qt::StringLiterals;

static QStringList sampleFiles(const QString &folder)
{
    QStringList files;
    for (const QString &product : {u"github"_s, u"gitlab"_s}) {
        QDirIterator entries(folder + u'/' + product, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(entries.next());
    }
    files.sort();
    return files;
}

// Read or refused with a message, once or twice; the project stays whole and measurable.
TEST(CliSamples, EveryRealExportIsReadOrRefusedWithAMessage)
{
    const auto folder = test::samplesFolder();
    if (!folder)
        GTEST_SKIP() << "OBEYA_SAMPLES is not set";
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"demo"_s, project}), kDone);
    const QStringList files = sampleFiles(*folder);
    ASSERT_FALSE(files.isEmpty());
    int read = 0;
    for (const QString &file : files) {
        SCOPED_TRACE(file.toStdString());
        const int first = cli.run({u"import"_s, project, file, u"--json"_s});
        EXPECT_EQ(cli.json()[u"files"_s].toArray().size(), 1);
        EXPECT_TRUE(first == kDone || !cli.err().isEmpty());
        EXPECT_TRUE(first == kDone || first == kFailed || first == kRowsRejected) << first;
        read += first != kFailed ? 1 : 0;
        EXPECT_EQ(cli.run({u"import"_s, project, file, u"--json"_s}), first);
        EXPECT_EQ(cli.json()[u"files"_s][0][u"added"_s].toInt(), 0);
        EXPECT_EQ(cli.json()[u"files"_s][0][u"updated"_s].toInt(), 0);
        EXPECT_EQ(cli.run({u"metrics"_s, project, u"--json"_s}), kDone) << qPrintable(cli.err());
    }
    EXPECT_GT(read, files.size() / 2) << "most of the real files are understood";
    ASSERT_EQ(cli.run({u"info"_s, project, u"--json"_s}), kDone);
    EXPECT_TRUE(cli.json()[u"intact"_s].toBool());
}

} // namespace obeya
