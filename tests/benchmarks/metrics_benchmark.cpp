#include "assessments/delivery/metrics.h"
#include "assessments/scoring/scoring.h"

#include <benchmark/benchmark.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// A deployment of one of 60 services every few minutes, with a commit, every tenth with an
// incident.
DeliveryData recordsOf(int count)
{
    DeliveryData data;
    const Instant start = Instant(std::chrono::hours(24 * 365 * 54));
    for (int number = 0; number < count; ++number) {
        Deployment row;
        row.id = u"deployment-%1"_s.arg(number);
        row.service = u"service-%1"_s.arg(number % 60);
        row.environment = u"production"_s;
        row.result = number % 17 == 0 ? DeploymentResult::Failed : DeploymentResult::Succeeded;
        row.finished = start + std::chrono::minutes(number * 5);
        Change change;
        change.id = u"%1"_s.arg(number, 40, 16, QChar(u'0'));
        change.service = row.service;
        change.committed = *row.finished - std::chrono::minutes(number * 7919LL % 20'000);
        row.commits = {change.id};
        data.deployments.append(row);
        data.changes.append(change);
        if (number % 10 != 0)
            continue;
        Incident incident;
        incident.id = u"incident-%1"_s.arg(number);
        incident.service = row.service;
        incident.opened = *row.finished + std::chrono::minutes(3);
        incident.resolved = *incident.opened + std::chrono::minutes(number * 31LL % 3000);
        data.incidents.append(incident);
    }
    return data;
}

void computePooled(benchmark::State &state)
{
    const DeliveryData data = recordsOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(computeMetrics(data, {}));
    state.SetComplexityN(state.range(0));
}

void computePerService(benchmark::State &state)
{
    const DeliveryData data = recordsOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(computeMetrics(data, {}, ServiceDetail::PerService));
    state.SetComplexityN(state.range(0));
}

CapabilityModel modelOf(int practices)
{
    CapabilityModel model;
    model.id = ModelId(u"large"_s);
    Domain domain;
    for (int number = 0; number < practices; ++number) {
        if (number % 5 == 0)
            domain.capabilities.append(Capability());
        Practice practice;
        practice.id = PracticeId(u"p%1"_s.arg(number));
        domain.capabilities.last().practices.append(practice);
    }
    model.domains.append(domain);
    return model;
}

void score(benchmark::State &state)
{
    const int practices = static_cast<int>(state.range(0));
    const CapabilityModel model = modelOf(practices);
    AnswerSheet answers;
    for (int number = 0; number < practices; ++number)
        answers.insert(PracticeId(u"p%1"_s.arg(number)), ratedAnswer(number % 6));
    for (auto _ : state)
        benchmark::DoNotOptimize(scoreAssessment(model, answers));
    state.SetComplexityN(state.range(0));
}

} // namespace

BENCHMARK(computePooled)
    ->RangeMultiplier(10)
    ->Range(1000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);
BENCHMARK(computePerService)
    ->RangeMultiplier(10)
    ->Range(1000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);
BENCHMARK(score)->RangeMultiplier(10)->Range(10, 1000)->Complexity(benchmark::oN);

} // namespace obeya
