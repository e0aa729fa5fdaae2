// Reading the records of a JSON export beside QJsonDocument parsing the same bytes, in one run.
#include "assessments/import/json_records.h"

#include <QJsonDocument>

#include <benchmark/benchmark.h>

namespace {

// A member for each word, with an address that ends with it.
QByteArray addresses(const char *words, const QByteArray &base)
{
    QByteArray json;
    for (const QByteArray &word : QByteArray(words).split(' '))
        json += ", \"" + word + "_url\": \"" + base + "/" + word + "\"";
    return json;
}

// Workflow runs as the REST interface of a build tool writes them: many short members, most of them
// addresses; about 1.6 kB each.
QByteArray runs(int count)
{
    const QByteArray site = "https://api.example.org/repos/meridian/checkout";
    const QByteArray person = "{\"login\": \"ada\", \"id\": 4711, \"type\": \"User\""
                              + addresses("html followers gists repos", "https://example.org/ada")
                              + "}";
    const QByteArray repository =
        "{\"id\": 99, \"full_name\": \"meridian/checkout\", \"private\": false, \"fork\": false"
        + addresses("forks keys teams hooks events assignees branches tags", site) + "}";
    QByteArray json = "{\"total_count\": " + QByteArray::number(count) + ", \"workflow_runs\": [";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(30433642 + i);
        json += (i > 0 ? "," : "") + QByteArray("{\"id\": ") + number
                + ", \"name\": \"Deploy\", \"head_branch\": \"main\", \"event\": \"push\", "
                  "\"status\": \"completed\", \"conclusion\": \"success\", \"run_number\": "
                + number
                + ", \"run_attempt\": 1, \"created_at\": \"2026-05-04T10:00:00Z\", \"updated_at\": "
                  "\"2026-05-04T10:08:00Z\", \"head_commit\": {\"id\": "
                  "\"4f1c2ab00112233445566778899aabbccddeeff0\", \"message\": \"Say \\\"hi\\\"\"}"
                + addresses("jobs logs artifacts cancel rerun", site + "/actions/runs/" + number)
                + ", \"actor\": " + person + ", \"repository\": " + repository
                + ", \"pull_requests\": []}";
    }
    return json + "]}";
}

const QByteArray &bytes()
{
    static const QByteArray json = runs(200'000);
    return json;
}

void readRecords(benchmark::State &state)
{
    (void)bytes(); // made before the clock runs
    for (auto _ : state) {
        obeya::IssueList issues;
        qint64 count = 0;
        const auto done = obeya::readJsonRecords(bytes(), {}, issues, [&](const auto &record) {
            count += record.row() > 0 ? 1 : 0;
            return true;
        });
        if (!done || count != 200'000)
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
