// Reading the records of a JSON export beside QJsonDocument parsing the same bytes, in one run.
#include "assessments/import/json_records.h"

#include <QJsonDocument>

#include <benchmark/benchmark.h>

namespace {

// Workflow runs as the REST interface of a build tool writes them, about 1.6 kB each.
QByteArray runs(int count)
{
    QByteArray json = "{\"total_count\": " + QByteArray::number(count) + ", \"workflow_runs\": [";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(30433642 + i);
        json += (i > 0 ? "," : "") + QByteArray("{\"id\": ") + number
                + ", \"name\": \"Deploy\", \"head_branch\": \"main\", \"event\": \"push\", "
                  "\"status\": \"completed\", \"conclusion\": \"success\", \"run_number\": "
                + number
                + ", \"created_at\": \"2026-05-04T10:00:00Z\", \"updated_at\": "
                  "\"2026-05-04T10:08:00Z\", \"head_commit\": {\"message\": \""
                + QByteArray(400, 'x')
                + "\"}, \"repository\": {\"full_name\": \"meridian/checkout\", "
                  "\"description\": \""
                + QByteArray(400, 'x') + "\"}, \"url\": \"https://api.example.org/runs/" + number
                + "\", \"pull_requests\": []}";
    }
    return json + "]}";
}

const QByteArray &bytes()
{
    static const QByteArray json = runs(50'000);
    return json;
}

void readRecords(benchmark::State &state)
{
    for (auto _ : state) {
        obeya::IssueList issues;
        qint64 count = 0;
        const auto done = obeya::readJsonRecords(bytes(), {}, issues, [&](const auto &record) {
            count += record.row() > 0 ? 1 : 0;
            return true;
        });
        if (!done || count != 50'000)
            state.SkipWithError("not all records were read");
    }
    state.SetBytesProcessed(state.iterations() * bytes().size());
}
BENCHMARK(readRecords)->Name("json/records")->Unit(benchmark::kMillisecond);

void parseDocument(benchmark::State &state)
{
    for (auto _ : state) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes());
        benchmark::DoNotOptimize(document.isObject());
    }
    state.SetBytesProcessed(state.iterations() * bytes().size());
}
BENCHMARK(parseDocument)->Name("json/QJsonDocument")->Unit(benchmark::kMillisecond);

} // namespace
