#include "tests/assessments/delivery/computed_metrics.h"
#include "tests/assessments/delivery/random_records.h"

#include <gtest/gtest.h>

// What must hold for any records.
namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeployments = 200;

// All figures of a set as text, so that two can be compared in one line.
QString textOf(const DurationFigure &figure)
{
    QString text = u"%1 %2 %3 %4"_s.arg(figure.value.value_or(-1), 0, 'g', 17)
                       .arg(figure.p90.value_or(-1), 0, 'g', 17)
                       .arg(figure.records)
                       .arg(noDataReasonName(figure.reason));
    for (const SeriesPoint &point : figure.series)
        text += u" %1/%2"_s.arg(point.value.value_or(-1), 0, 'g', 17).arg(point.records);
    return text;
}

QString figuresOf(const MetricSet &set)
{
    const LeadTimeFigure &lead = set.leadTime;
    return u"%1 %2 %3|%4|"_s.arg(set.frequency.deployments)
               .arg(set.frequency.daysWithDeployments)
               .arg(set.frequency.medianDaysPerWeek)
               .arg(textOf(lead))
           + u"%1 %2 %3 %4 %5|"_s.arg(lead.excluded.undeployed)
                 .arg(lead.excluded.afterDeployment)
                 .arg(lead.excluded.mergeCommits)
                 .arg(lead.pairedBy.explicitLink)
                 .arg(lead.pairedBy.time)
           + u"%1 %2|%3|%4 %5|%6 %7"_s.arg(set.changeFailureRate.count)
                 .arg(set.changeFailureRate.deployments)
                 .arg(textOf(set.timeToRestore))
                 .arg(set.timeToRestore.open)
                 .arg(set.timeToRestore.negative)
                 .arg(set.incidents.total)
                 .arg(set.incidents.attributed);
}

QList<MetricsOptions> manyOptions()
{
    QList<MetricsOptions> list;
    for (const auto failure :
         {FailureSource::Incident, FailureSource::Pipeline, FailureSource::Both}) {
        for (const auto bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter}) {
            MetricsOptions options;
            options.failure = failure;
            options.bucket = bucket;
            options.inference = bucket == Bucket::Week ? Inference::ByTime : Inference::Off;
            options.recoveryFrom =
                bucket == Bucket::Day ? RecoveryStart::Deployment : RecoveryStart::Incident;
            list.append(options);
        }
    }
    return list;
}

} // namespace

TEST(MetricsProperties, RatesStayBetweenNoneAndAll)
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        for (const MetricsOptions &options : manyOptions()) {
            const RatioFigure figure =
                computed(randomRecords(seed, kDeployments), options).all.changeFailureRate;
            ASSERT_TRUE(figure.value);
            EXPECT_GE(*figure.value, 0);
            EXPECT_LE(*figure.value, 1);
            for (const SeriesPoint &point : figure.series)
                EXPECT_TRUE(!point.value || (*point.value >= 0 && *point.value <= 1));
        }
    }
}

TEST(MetricsProperties, OrderOfTheRowsDoesNotMatter)
{
    const DeliveryData data = randomRecords(7, kDeployments);
    for (const MetricsOptions &options : manyOptions()) {
        const DeliveryMetrics expected = computed(data, options, ServiceDetail::PerService);
        const DeliveryMetrics actual =
            computed(shuffled(data, 3), options, ServiceDetail::PerService);
        EXPECT_EQ(figuresOf(actual.all), figuresOf(expected.all));
        ASSERT_EQ(actual.services.size(), expected.services.size());
        for (qsizetype service = 0; service < actual.services.size(); ++service)
            EXPECT_EQ(figuresOf(actual.services.at(service)),
                      figuresOf(expected.services.at(service)));
    }
}

TEST(MetricsProperties, OrderOfTheRowsDoesNotMatterForTheLists)
{
    const DeliveryData data = randomRecords(8, kDeployments);
    const DeliveryData other = shuffled(data, 3);
    const DeliveryMetrics expected = computed(data);
    const DeliveryMetrics actual = computed(other);
    ASSERT_EQ(actual.deployments.size(), expected.deployments.size());
    for (qsizetype index = 0; index < actual.deployments.size(); ++index)
        EXPECT_EQ(other.deployments.at(actual.deployments.at(index).row),
                  data.deployments.at(expected.deployments.at(index).row));
    ASSERT_EQ(actual.changes.size(), expected.changes.size());
    for (qsizetype index = 0; index < actual.changes.size(); ++index)
        EXPECT_EQ(other.changes.at(actual.changes.at(index).change),
                  data.changes.at(expected.changes.at(index).change));
    ASSERT_EQ(actual.incidents.size(), expected.incidents.size());
    for (qsizetype index = 0; index < actual.incidents.size(); ++index)
        EXPECT_EQ(other.incidents.at(actual.incidents.at(index).incident),
                  data.incidents.at(expected.incidents.at(index).incident));
}

TEST(MetricsProperties, MovingAllTimesByWeeksMovesOnlyTheBuckets)
{
    const DeliveryData data = randomRecords(9, kDeployments);
    for (const auto failure : {FailureSource::Incident, FailureSource::Pipeline}) {
        MetricsOptions options;
        options.failure = failure;
        EXPECT_EQ(figuresOf(computed(shifted(data, std::chrono::hours(24 * 7 * 60)), options).all),
                  figuresOf(computed(data, options).all));
    }
}

TEST(MetricsProperties, AnUnrelatedServiceDoesNotMatter)
{
    const DeliveryData data = randomRecords(10, kDeployments);
    DeliveryData more = data;
    more.deployments += deployments(u"2024-02-01T10:00Z ok id=x1 service=other commits=1234567;"
                                    "2024-02-02T10:00Z failed id=x2 service=other"_s);
    more.changes += changes(u"1234567 2024-01-31T10:00Z service=other"_s);
    more.incidents +=
        incidents(u"2024-02-01T11:00Z id=x3 service=other resolved=2024-02-01T12:00Z"_s);
    for (MetricsOptions options : manyOptions()) {
        options.services = {u"api"_s, u"web"_s};
        // Incidents without a service belong to whatever was deployed last.
        DeliveryData own = data;
        DeliveryData withOther = more;
        for (DeliveryData *records : {&own, &withOther})
            records->incidents.removeIf([](const Incident &one) { return one.service.isEmpty(); });
        EXPECT_EQ(figuresOf(computed(withOther, options).all),
                  figuresOf(computed(own, options).all));
    }
}

TEST(MetricsProperties, BucketsAddUpToThePeriod)
{
    const DeliveryData data = randomRecords(11, kDeployments);
    for (const MetricsOptions &options : manyOptions()) {
        const MetricSet set = computed(data, options).all;
        const auto recordsOf = [](const QList<SeriesPoint> &series) {
            int records = 0;
            for (const SeriesPoint &point : series)
                records += point.records;
            return records;
        };
        EXPECT_EQ(recordsOf(set.frequency.series), set.frequency.deployments);
        EXPECT_EQ(recordsOf(set.leadTime.series), set.leadTime.records);
        EXPECT_EQ(recordsOf(set.changeFailureRate.series), set.changeFailureRate.deployments);
        EXPECT_EQ(recordsOf(set.timeToRestore.series), set.timeToRestore.records);
    }
}

TEST(MetricsProperties, EveryDeploymentIsCountedOrLeftOut)
{
    const DeliveryData data = randomRecords(12, kDeployments);
    const DeliveryMetrics metrics = computed(data, period({2024, 2, 1}, {2024, 3, 31}));
    const LeftOut &left = metrics.all.leftOut;
    EXPECT_EQ(metrics.deployments.size() + left.otherEnvironment + left.noEnvironment
                  + left.otherService + left.outsidePeriod + left.noFinishTime + left.cancelled
                  + left.skipped + left.running + left.unknownResult,
              kDeployments);
    EXPECT_GT(left.outsidePeriod, 0);
    EXPECT_GT(left.otherEnvironment, 0);
}

TEST(MetricsProperties, AFailureUnderBothIsAtLeastAFailureOfThePipeline)
{
    for (unsigned seed = 20; seed < 25; ++seed) {
        const DeliveryData data = randomRecords(seed, kDeployments);
        MetricsOptions options;
        options.failure = FailureSource::Pipeline;
        const int pipeline = computed(data, options).all.changeFailureRate.count;
        options.failure = FailureSource::Both;
        EXPECT_GE(computed(data, options).all.changeFailureRate.count, pipeline);
    }
}

TEST(MetricsProperties, AZoneMovesDaysButNotTheFigures)
{
    const DeliveryData data = randomRecords(13, kDeployments);
    MetricsOptions options = period({2023, 12, 1}, {2024, 12, 31});
    const MetricSet utc = computed(data, options).all;
    for (const QByteArray zone : {"UTC+08:00", "UTC-11:00", "UTC+05:30", "Europe/Berlin"}) {
        options.zone = QTimeZone(zone);
        ASSERT_TRUE(options.zone.isValid());
        const MetricSet set = computed(data, options).all;
        EXPECT_EQ(set.frequency.deployments, utc.frequency.deployments);
        EXPECT_EQ(set.leadTime.value, utc.leadTime.value);
        EXPECT_EQ(set.changeFailureRate.value, utc.changeFailureRate.value);
        EXPECT_EQ(set.timeToRestore.value, utc.timeToRestore.value);
    }
}

TEST(MetricsZones, ADeploymentFallsOnTheDayOfTheZone)
{
    const RecordTexts texts{u"2024-01-31T18:45Z ok; 2024-02-01T10:59Z ok"_s, {}, {}};
    const auto januaryIn = [&](const QByteArray &zone) {
        MetricsOptions options = period({2024, 1, 1}, {2024, 1, 31});
        options.zone = QTimeZone(zone);
        return computed(texts, options).all.frequency.deployments;
    };
    EXPECT_EQ(januaryIn("UTC"), 1);
    EXPECT_EQ(januaryIn("UTC+08:00"), 0);
    EXPECT_EQ(januaryIn("UTC+05:30"), 0); // 00:15 of the next day
    EXPECT_EQ(januaryIn("UTC-11:00"), 2); // 23:59 of the last
}

TEST(MetricsZones, TheNightOfAClockChangeBelongsToItsDay)
{
    MetricsOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    options.bucket = Bucket::Day;
    // 31 March 2024 runs from 23:00Z to 22:00Z, 27 October from 22:00Z to 23:00Z.
    const auto spring = computed({u"2024-03-30T22:59Z ok; 2024-03-30T23:00Z ok;"
                                  "2024-03-31T21:59Z ok; 2024-03-31T22:00Z ok"_s,
                                  {},
                                  {}},
                                 options)
                            .all.frequency;
    ASSERT_EQ(spring.series.size(), 3);
    EXPECT_EQ(spring.series.at(1).records, 2);
    EXPECT_DOUBLE_EQ(spring.perDay, 4.0 / 3);
    const auto autumn = computed({u"2024-10-26T21:59Z ok; 2024-10-26T22:00Z ok;"
                                  "2024-10-27T22:59Z ok; 2024-10-27T23:00Z ok"_s,
                                  {},
                                  {}},
                                 options)
                            .all.frequency;
    ASSERT_EQ(autumn.series.size(), 3);
    EXPECT_EQ(autumn.series.at(1).records, 2);
}

} // namespace obeya::test
