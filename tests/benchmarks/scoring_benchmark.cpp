#include "assessments/scoring/scoring.h"

#include <benchmark/benchmark.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

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

BENCHMARK(score)->RangeMultiplier(10)->Range(10, 1000)->Complexity(benchmark::oN);

} // namespace obeya
