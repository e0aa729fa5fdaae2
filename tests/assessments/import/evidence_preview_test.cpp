#include "assessments/import/evidence_preview.h"
#include "assessments/import/mapping_library.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

EvidencePreview previewOf(QByteArrayView bytes, const EvidenceOptions &options = {})
{
    const auto preview = previewEvidence({u"file"_s, bytes, {}}, options);
    EXPECT_TRUE(preview);
    return preview ? *preview : EvidencePreview{};
}

const PreviewProblem *problem(const EvidencePreview &preview, const char *code)
{
    const auto found = std::find_if(
        preview.problems.cbegin(), preview.problems.cend(),
        [code](const PreviewProblem &known) { return known.remark.code == QLatin1String(code); });
    return found == preview.problems.cend() ? nullptr : &*found;
}

const PreviewField *field(const EvidencePreview &preview, const QString &name)
{
    const auto found =
        std::find_if(preview.fields.cbegin(), preview.fields.cend(),
                     [&name](const PreviewField &known) { return known.name == name; });
    return found == preview.fields.cend() ? nullptr : &*found;
}

constexpr char kRows[] = "id,service,environment,result,finished\n"
                         "d1,shop,prod,succeeded,2026-05-04T10:00:00Z\n"
                         "d2,shop,,failed,2026-05-05T10:00:00Z\n"
                         "d3,cart,prod,failed,\n"
                         "d4,cart,prod,failed,2026-05-25T10:00:00Z\n"
                         "d5,cart,staging,splendid,2099-05-25T10:00:00Z\n";

} // namespace

TEST(EvidencePreview, CountsWhatWouldComeIn)
{
    EvidenceOptions options;
    options.now = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24));
    const EvidencePreview preview = previewOf(kRows, options);
    ASSERT_FALSE(preview.error);
    EXPECT_EQ(preview.facts.rows, 5);
    EXPECT_EQ(preview.accepted, 4);
    EXPECT_EQ(preview.rejected, 1);
    EXPECT_EQ(preview.environments.value(u"prod"_s), (PreviewEnvironment{2, 1}));
    EXPECT_EQ(preview.environments.value(QString()), (PreviewEnvironment{1, 1}));
    EXPECT_EQ(preview.environments.value(u"staging"_s), (PreviewEnvironment{1, 0}));
    ASSERT_TRUE(problem(preview, "missing-finish"));
    EXPECT_TRUE(problem(preview, "missing-finish")->remark.isRejection);
    EXPECT_EQ(problem(preview, "missing-finish")->rows, (QList<qint64>{4}));
    EXPECT_EQ(problem(preview, "no-environment")->rows, (QList<qint64>{3}));
    EXPECT_EQ(problem(preview, "unknown-result")->rows, (QList<qint64>{6}));
    EXPECT_EQ(problem(preview, "future-time")->rows, (QList<qint64>{6}));
}

TEST(EvidencePreview, CountsARecordThatStandsInTheFileAgainOnce)
{
    const EvidencePreview preview = previewOf("id,service,environment,result,finished\n"
                                              "d1,shop,prod,failed,2026-05-04T10:00:00Z\n"
                                              "d2,shop,prod,succeeded,2026-05-04T11:00:00Z\n"
                                              "d1,shop,prod,succeeded,2026-05-04T12:00:00Z\n"
                                              "d2,shop,prod,failed,2026-05-04T13:00:00Z\n");
    EXPECT_EQ(preview.accepted, 2);
    EXPECT_EQ(preview.facts.rows, 4);
    EXPECT_EQ(preview.environments.value(u"prod"_s), (PreviewEnvironment{2, 1}));
}

TEST(EvidencePreview, TellsInWhichZonePlainTimesAreRead)
{
    EXPECT_EQ(previewOf(kRows).facts.zone, "UTC");
    EvidenceOptions options;
    options.zones = {{u"deployments"_s, QTimeZone("Asia/Shanghai")}};
    EXPECT_EQ(previewOf(kRows, options).facts.zone, "Asia/Shanghai");
    options.zone = QTimeZone("Europe/Berlin");
    EXPECT_EQ(previewOf(kRows, options).facts.zone, "Europe/Berlin");
}

TEST(EvidencePreview, ShowsRowsAsTheyStandInTheFile)
{
    const EvidencePreview preview = previewOf(kRows);
    EXPECT_EQ(preview.columns.mid(0, 3), (QStringList{u"id"_s, u"service"_s, u"environment"_s}));
    ASSERT_EQ(preview.rows.size(), 5);
    EXPECT_EQ(preview.rows[1].cells.value(0), u"d2"_s);
    EXPECT_EQ(preview.rows[1].row, 3);
    EXPECT_EQ(preview.problemRows.size(), 3);
}

TEST(EvidencePreview, TellsHowColumnsAreFilled)
{
    const EvidencePreview preview = previewOf(kRows);
    ASSERT_TRUE(field(preview, u"service"_s));
    EXPECT_EQ(field(preview, u"service"_s)->column, u"service"_s);
    EXPECT_EQ(field(preview, u"service"_s)->distinct, 2);
    EXPECT_EQ(field(preview, u"environment"_s)->filled, 3);
    EXPECT_EQ(field(preview, u"finished"_s)->firstValue, u"2026-05-04T10:00:00Z"_s);
    EXPECT_TRUE(field(preview, u"version"_s)->column.isEmpty());
}

TEST(EvidencePreview, NamesWeeksWithoutRecords)
{
    const EvidencePreview preview =
        previewOf("id,opened\n1,2026-05-04T10:00Z\n2,2026-05-18T10:00Z\n");
    EXPECT_EQ(preview.weeks, 3);
    EXPECT_EQ(preview.emptyWeeks, (QList<QDate>{QDate(2026, 5, 11)}));
    EXPECT_EQ(preview.incidents, 2);
}

TEST(EvidencePreview, ShowsTheRowsOfAFileThatNoSourceKnows)
{
    const EvidencePreview preview = previewOf("Ticket;Erledigt am\n7;04.05.2026\n8;05.05.2026\n");
    ASSERT_TRUE(preview.error);
    EXPECT_EQ(preview.columns, (QStringList{u"ticket"_s, u"erledigt am"_s}));
    ASSERT_EQ(preview.rows.size(), 2);
    EXPECT_EQ(preview.rows[1].cells, (QStringList{u"8"_s, u"05.05.2026"_s}));
}

TEST(EvidencePreview, OffersTheMembersOfUnknownObjects)
{
    const EvidencePreview preview =
        previewOf(R"([{"ticket": 7, "who": {"name": "Ada"}}, {"ticket": 8, "done": true}])");
    ASSERT_TRUE(preview.error);
    EXPECT_EQ(preview.columns, (QStringList{u"ticket"_s, u"who.name"_s, u"done"_s}));
    EXPECT_EQ(preview.rows.first().cells, (QStringList{u"7"_s, u"Ada"_s}));
}

TEST(EvidencePreview, ReadsInTheChosenEncoding)
{
    EvidenceOptions options;
    options.encoding = u"windows-1251"_s;
    const EvidencePreview preview =
        previewOf("id,opened,title\n1,2026-05-04T10:00Z,\xD1\xE1\xEE\xE9\n", options);
    EXPECT_EQ(field(preview, u"title"_s)->firstValue, u"Сбой"_s);
    EXPECT_EQ(preview.facts.encoding, u"windows-1251"_s);
    options.encoding = u"martian"_s;
    ASSERT_TRUE(previewOf("id,opened\n", options).error);
    EXPECT_EQ(previewOf("id,opened\n", options).error->code, ErrorCode::BadArgument);
}

TEST(EvidencePreview, StopsWhenCancelled)
{
    const auto preview =
        previewEvidence({u"file"_s, kRows, {}}, {}, [](qint64, qint64) { return false; });
    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().code, ErrorCode::Cancelled);
}

namespace {

EvidenceMapping releases()
{
    return {u"Release sheet: Über/老"_s,
            u"deployments"_s,
            {{u"id"_s, u"Ticket"_s}, {u"finished"_s, u"Done at"_s}},
            {{u"erledigt"_s, u"succeeded"_s}},
            {{u"p"_s, u"production"_s}},
            QTimeZone("Europe/Berlin"),
            DateOrder::DayFirst};
}

} // namespace

TEST(MappingLibrary, KeepsMappingsAsFilesThatReadBack)
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"mappings"_s);
    EXPECT_TRUE(keptMappings(place).isEmpty());
    const auto file = keepMapping(place, releases());
    ASSERT_TRUE(file);
    ASSERT_TRUE(keepMapping(place, releases())); // in its own place
    const QList<KeptMapping> kept = keptMappings(place);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].file, *file);
    EXPECT_EQ(kept[0].mapping, releases());
}

TEST(MappingLibrary, WantsAName)
{
    const QTemporaryDir folder;
    EvidenceMapping mapping = releases();
    mapping.name = u" "_s;
    EXPECT_EQ(keepMapping(folder.path(), mapping).error().code, ErrorCode::BadArgument);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(MappingLibrary, OffersWhatFitsTheHeaderBest)
{
    EvidenceMapping small = releases();
    small.name = u"small"_s;
    small.columns.remove(u"finished"_s);
    const QList<KeptMapping> kept{{{}, small}, {{}, releases()}};
    EXPECT_EQ(fittingMapping(kept, {u"done at"_s, u"x"_s, u"ticket"_s})->name, releases().name);
    EXPECT_EQ(fittingMapping(kept, {u"ticket"_s})->name, u"small"_s);
    EXPECT_FALSE(fittingMapping(kept, {u"x"_s}));
}

TEST(MappingLibrary, GuessesColumnsByTheirNames)
{
    const auto guessed = guessedColumns(
        u"deployments"_s, {u"Run ID"_s, u"End Time"_s, u"App"_s, u"Status"_s, u"环境"_s});
    EXPECT_EQ(guessed, (QHash<QString, QString>{{u"id"_s, u"Run ID"_s},
                                                {u"finished"_s, u"End Time"_s},
                                                {u"service"_s, u"App"_s},
                                                {u"result"_s, u"Status"_s},
                                                {u"environment"_s, u"环境"_s}}));
}

} // namespace obeya
