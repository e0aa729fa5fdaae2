#include "models/base/atomic_file.h"
#include "models/base/issue.h"
#include "models/base/localized_text.h"
#include "models/base/version.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace obeya {

TEST(Version, ComparesByNumberNotByText)
{
    EXPECT_GT(*Version::fromText(QStringLiteral("1.10")),
              *Version::fromText(QStringLiteral("1.9")));
    EXPECT_EQ(Version::fromText(QStringLiteral("2.0.3"))->toText(), QStringLiteral("2.0.3"));
}

TEST(Version, RefusesWhatIsNotDottedNumbers)
{
    for (const char *text : {"", "1.", ".1", "1.x", "-1", "1.99999999999999", "١"})
        EXPECT_FALSE(Version::fromText(QString::fromUtf8(text))) << text;
}

TEST(LocalizedText, FallsBackToEnglishThenToAny)
{
    const LocalizedText both({{QStringLiteral("en"), QStringLiteral("level")},
                              {QStringLiteral("zh_CN"), QStringLiteral("级别")}});
    EXPECT_EQ(both.in(QStringLiteral("zh_CN")), QStringLiteral("级别"));
    EXPECT_EQ(both.in(QStringLiteral("de")), QStringLiteral("level"));
    const LocalizedText chinese({{QStringLiteral("zh_CN"), QStringLiteral("级别")}});
    EXPECT_EQ(chinese.in(QStringLiteral("en")), QStringLiteral("级别"));
}

TEST(IssueList, CountsEqualIssuesOnOtherRows)
{
    IssueList issues;
    Issue issue{Severity::Warning, QStringLiteral("zone-less"), QStringLiteral("No zone"), {}, 1};
    issue.place.row = 4;
    issues.add(issue);
    issue.place.row = 9;
    issues.add(issue);
    ASSERT_EQ(issues.items().size(), 1);
    EXPECT_EQ(issues.items().first().place.row, 4);
    EXPECT_EQ(issues.count(Severity::Warning), 2);
}

TEST(AtomicFile, LeavesTheOldFileWhenTheWriterFails)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.csv"));
    ASSERT_TRUE(writeFileAtomically(path, QByteArray("old")));
    const Result<void> result = writeFileAtomically(path, [](QIODevice &device) -> Result<void> {
        device.write("half");
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped"), {}};
    });
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*readFile(path, 100), QByteArray("old"));
}

TEST(AtomicFile, NamesAFolderGivenInsteadOfAFile)
{
    const QTemporaryDir folder;
    EXPECT_EQ(readFile(folder.path(), 100).error().code, ErrorCode::IsDirectory);
}

} // namespace obeya
