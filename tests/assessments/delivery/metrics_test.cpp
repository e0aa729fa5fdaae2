#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

ErrorCode refusalOf(const MetricsOptions &options, const RecordTexts &texts = {})
{
    const auto metrics = computeMetrics(dataOf(texts), options);
    EXPECT_FALSE(metrics);
    EXPECT_FALSE(!metrics && metrics.error().message.isEmpty());
    return metrics ? ErrorCode::Internal : metrics.error().code;
}

} // namespace

TEST(Metrics, DefaultPeriodSpansDeploymentsAndIncidents)
{
    const RecordTexts texts{u"2024-01-05T10:00Z ok; 2024-01-09T10:00Z cancelled;"
                            "2024-03-01T10:00Z ok environment=test"_s,
                            u"c1 2023-01-01T10:00Z"_s,
                            u"2024-01-03T10:00Z resolved=2024-02-02T10:00Z"_s};
    const MetricsOptions used = computed(texts).options;
    EXPECT_EQ(used.from, QDate(2024, 1, 3));
    EXPECT_EQ(used.to, QDate(2024, 1, 9));
}

TEST(Metrics, DefaultPeriodFollowsServicesAndZone)
{
    const RecordTexts texts{
        u"2024-01-05T23:00Z ok service=A; 2024-01-20T10:00Z ok service=B"_s, {}, {}};
    MetricsOptions options;
    options.services = {u"A"_s};
    options.zone = QTimeZone("Asia/Shanghai");
    const MetricsOptions used = computed(texts, options).options;
    EXPECT_EQ(used.from, QDate(2024, 1, 6));
    EXPECT_EQ(used.to, QDate(2024, 1, 6));
}

TEST(Metrics, WithoutDataThereIsNoPeriodAndNoFigure)
{
    const DeliveryMetrics metrics = computed(RecordTexts());
    EXPECT_FALSE(metrics.options.from);
    EXPECT_FALSE(metrics.options.to);
    EXPECT_FALSE(metrics.dataUntil);
    EXPECT_TRUE(metrics.all.frequency.series.isEmpty());
    EXPECT_FALSE(metrics.all.leadTime.value);
    EXPECT_FALSE(metrics.all.changeFailureRate.value);
    EXPECT_FALSE(metrics.all.timeToRestore.value);
    EXPECT_EQ(metrics.all.changeFailureRate.reason, NoDataReason::NoDeployments);
}

TEST(Metrics, ADayBehindAllDataIsAPeriodOfItsOwn)
{
    MetricsOptions options;
    options.from = QDate(2025, 1, 1);
    const MetricsOptions used = computed({u"2024-01-05T10:00Z ok"_s, {}, {}}, options).options;
    EXPECT_EQ(used.to, QDate(2025, 1, 1));
}

TEST(Metrics, BothDaysOfThePeriodBelongToIt)
{
    const RecordTexts texts{
        u"2024-01-01T00:00Z ok; 2024-01-31T23:59:59.999Z ok; 2024-02-01T00:00Z ok"_s, {}, {}};
    EXPECT_EQ(computed(texts, period({2024, 1, 1}, {2024, 1, 31})).all.frequency.deployments, 2);
}

TEST(Metrics, RefusesAPeriodUpsideDown)
{
    EXPECT_EQ(refusalOf(period({2024, 2, 1}, {2024, 1, 1})), ErrorCode::BadArgument);
}

TEST(Metrics, RefusesAYearWithoutAReport)
{
    MetricsOptions options;
    options.benchmarkYear = 2015;
    EXPECT_EQ(refusalOf(options), ErrorCode::BadArgument);
}

TEST(Metrics, RefusesAnUnknownZone)
{
    MetricsOptions options;
    options.zone = QTimeZone("Mars/Olympus");
    EXPECT_EQ(refusalOf(options), ErrorCode::BadArgument);
}

TEST(Metrics, RefusesPeriodsOfCenturiesFromWrongDates)
{
    EXPECT_EQ(refusalOf({}, {u"2024-01-05T10:00Z ok; 9999-12-31T10:00Z ok"_s, {}, {}}),
              ErrorCode::BadArgument);
}

TEST(Metrics, StopsWhenAskedTo)
{
    const auto metrics =
        computeMetrics({}, {}, ServiceDetail::PooledOnly, [](qint64, qint64) { return false; });
    ASSERT_FALSE(metrics);
    EXPECT_EQ(metrics.error().code, ErrorCode::Cancelled);
}

TEST(Metrics, EnvironmentsAreChosenByNameOrClass)
{
    const RecordTexts texts{u"2024-01-01T10:00Z ok environment=prod-eu;"
                            "2024-01-01T11:00Z ok environment=PROD-US;"
                            "2024-01-01T12:00Z ok environment=staging;"
                            "2024-01-01T13:00Z ok environment=-"_s,
                            {},
                            {}};
    const auto countOf = [&](const QStringList &environments) {
        MetricsOptions options;
        options.environments = environments;
        return computed(texts, options).all.frequency.deployments;
    };
    EXPECT_EQ(countOf({}), 2);
    EXPECT_EQ(countOf({u"prod-us"_s}), 1);
    EXPECT_EQ(countOf({u"Staging"_s, u"production"_s}), 3);
    EXPECT_EQ(countOf({u"missing"_s}), 1);
    EXPECT_EQ(countOf({u"elsewhere"_s}), 0);
}

TEST(Metrics, TheUsersReadingOfAnEnvironmentCounts)
{
    DeliveryData data = dataOf({u"2024-01-01T10:00Z ok environment=blue"_s, {}, {}});
    EXPECT_EQ(computed(data).all.frequency.deployments, 0);
    data.environmentClasses.insert(u"blue"_s, EnvironmentClass::Production);
    EXPECT_EQ(computed(data).all.frequency.deployments, 1);
}

TEST(Metrics, ServicesCanBeShownApart)
{
    const DeliveryMetrics metrics = computed(
        {u"2024-01-01T10:00Z ok id=p1 service=web; 2024-01-01T11:00Z ok id=p1 service=api;"
         "2024-01-02T10:00Z ok id=p2 service=api; 2024-01-02T12:00Z ok id=p3"_s,
         u"c1 2024-01-01T09:00Z service=api deployment=p1; c2 2024-01-01T09:00Z service=web deployment=p1"_s,
         u"2024-01-02T11:00Z service=api resolved=2024-01-02T12:00Z"_s},
        {}, ServiceDetail::PerService);
    ASSERT_EQ(metrics.services.size(), 2);
    const MetricSet &api = metrics.services.at(0);
    EXPECT_EQ(api.service, u"api"_s);
    EXPECT_EQ(api.frequency.deployments, 2);
    EXPECT_EQ(*api.leadTime.value, 2 * 3'600'000.0);
    EXPECT_EQ(api.changeFailureRate.value, 0.5);
    EXPECT_EQ(api.timeToRestore.records, 1);
    const MetricSet &web = metrics.services.at(1);
    EXPECT_EQ(web.frequency.deployments, 1);
    EXPECT_EQ(*web.leadTime.value, 3'600'000.0);
    EXPECT_EQ(web.changeFailureRate.value, 0.0);
    EXPECT_EQ(metrics.all.frequency.deployments, 3);
    EXPECT_TRUE(computed({u"2024-01-01T10:00Z ok service=web"_s, {}, {}}).services.isEmpty());
}

TEST(Metrics, AServiceApartEqualsTheServiceFiltered)
{
    const RecordTexts texts{u"2024-01-01T10:00Z ok id=p1 service=web commits=abcdef01;"
                            "2024-01-03T11:00Z ok id=p1 service=api commits=abcdef01;"
                            "2024-01-02T10:00Z failed id=p2 service=api"_s,
                            u"abcdef01 2024-01-01T09:00Z; c2 2024-01-01T09:00Z service=api"_s,
                            u"2024-01-01T11:00Z; 2024-01-03T12:00Z service=api"_s};
    MetricsOptions options = period({2024, 1, 1}, {2024, 1, 7});
    const DeliveryMetrics apart = computed(texts, options, ServiceDetail::PerService);
    options.services = {u"api"_s};
    const MetricSet filtered = computed(texts, options).all;
    const MetricSet &api = apart.services.at(0);
    EXPECT_EQ(api.frequency.deployments, filtered.frequency.deployments);
    EXPECT_EQ(api.leadTime.value, filtered.leadTime.value);
    EXPECT_EQ(api.leadTime.excluded.undeployed, filtered.leadTime.excluded.undeployed);
    EXPECT_EQ(api.changeFailureRate.value, filtered.changeFailureRate.value);
    EXPECT_EQ(api.incidents.total, filtered.incidents.total);
}

TEST(Metrics, WithoutVersionsOrMarksReworkIsUnknown)
{
    const RatioFigure figure = computed({u"2024-01-01T10:00Z ok"_s, {}, {}}).all.reworkRate;
    EXPECT_FALSE(figure.value);
    EXPECT_EQ(figure.reason, NoDataReason::NoReworkSigns);
    EXPECT_EQ(figure.grade.note, GradeNote::NoThresholds);
}

TEST(Metrics, KnowsTheNewestRecord)
{
    EXPECT_EQ(computed({u"2024-01-05T10:00Z ok"_s, u"c1 2024-01-09T10:00Z"_s,
                        u"2024-01-03T10:00Z resolved=2024-01-08T10:00Z"_s})
                  .dataUntil,
              at(u"2024-01-09T10:00Z"_s));
}

TEST(Metrics, ReasonsHaveNames)
{
    EXPECT_EQ(noDataReasonName(NoDataReason::NoDeployments), u"no deployments"_s);
    EXPECT_EQ(noDataReasonName(NoDataReason::NoIncidents), u"no incidents"_s);
    EXPECT_EQ(noDataReasonName(NoDataReason::None), QString());
}

} // namespace obeya::test
