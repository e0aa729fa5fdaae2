#include "models/model_catalog.h"

#include <benchmark/benchmark.h>

namespace obeya {

// Every built-in model read anew; the goal is below 30 ms.
static void loadLibrary(benchmark::State &state)
{
    qsizetype practices = 0;
    for ([[maybe_unused]] auto _ : state) {
        const ModelCatalog catalog = ModelCatalog::builtIn();
        practices = 0;
        for (const ModelId &id : catalog.ids())
            practices += (*catalog.find(id))->practiceCount();
    }
    state.counters["models"] = static_cast<double>(ModelCatalog::builtIn().ids().size());
    state.counters["practices"] = static_cast<double>(practices);
}

BENCHMARK(loadLibrary)->Unit(benchmark::kMillisecond);

} // namespace obeya
