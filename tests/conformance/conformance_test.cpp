// The cases of the help page, computed from their files.
#include "assessments/delivery/metrics.h"
#include "reports/content/conformance.h"
#include "reports/export/metrics_json.h"
#include "tests/assessments/import/read_text.h"

#include <QDir>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

DeliveryData recordsOf(const QString &folder)
{
    DeliveryData data;
    const QDir files(QStringLiteral(OBEYA_CONFORMANCE) + u'/' + folder);
    for (const QString &name : files.entryList({u"*.csv"_s}, QDir::Files)) {
        QFile file(files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const test::EvidenceRecords records = test::evidence(file.readAll());
        EXPECT_TRUE(records.rejected.isEmpty()) << qPrintable(name);
        data.deployments += records.deployments;
        data.changes += records.changes;
        data.incidents += records.incidents;
    }
    return data;
}

std::optional<double> figureOf(const ConformanceCase &one, const MetricsOptions &options)
{
    const auto metrics = computeMetrics(recordsOf(one.id), options);
    EXPECT_TRUE(metrics);
    const QJsonObject figure = metricsToJson(*metrics)[one.figure].toObject();
    if (one.figure == "deployment_frequency"_L1)
        return figure["per_week"_L1].toDouble();
    const QJsonValue value =
        figure.contains("value_s"_L1) ? figure["value_s"_L1] : figure["value"_L1];
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

} // namespace

TEST(Conformance, HasCasesWithFiles)
{
    EXPECT_GE(conformanceCases().size(), 6);
    for (const ConformanceCase &one : conformanceCases()) {
        EXPECT_FALSE(recordsOf(one.id).isEmpty()) << qPrintable(one.id);
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            for (const LocalizedText &text : {one.title, one.tools, one.reading, one.why})
                EXPECT_FALSE(text.in(language).isEmpty()) << qPrintable(one.id);
        }
    }
}

TEST(Conformance, OursIsWhatTheMetricsSay)
{
    for (const ConformanceCase &one : conformanceCases()) {
        const auto figure = figureOf(one, {});
        ASSERT_TRUE(figure) << qPrintable(one.id);
        EXPECT_NEAR(*figure, one.ours, 1e-9) << qPrintable(one.id);
        EXPECT_NE(one.ours, one.theirs) << qPrintable(one.id);
    }
}

TEST(Conformance, TheirsIsASwitchAwayWhereThereIsOne)
{
    int switches = 0;
    for (const ConformanceCase &one : conformanceCases()) {
        if (!one.hasSwitch)
            continue;
        ++switches;
        EXPECT_NEAR(figureOf(one, one.options).value_or(0), one.theirs, 1e-9) << qPrintable(one.id);
    }
    EXPECT_GE(switches, 4);
}

TEST(Conformance, TheOtherReadingsFollowFromTheRecords)
{
    for (const ConformanceCase &one : conformanceCases()) {
        const auto metrics = computeMetrics(recordsOf(one.id), {});
        ASSERT_TRUE(metrics);
        const MetricSet &set = metrics->all;
        if (one.id == "failed-deployments"_L1) {
            EXPECT_NEAR(1.0 * set.incidents.total / set.frequency.deployments, one.theirs, 1e-9);
        } else if (one.id == "deployment-days"_L1) {
            EXPECT_NEAR(set.frequency.medianDaysPerWeek, one.theirs, 1e-9);
        }
    }
}

} // namespace obeya
