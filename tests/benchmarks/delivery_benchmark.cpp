// The delivery metrics of ten thousand to a million deployments: opening beside a raw scan of the
// same columns, links from scratch, and a changed filter beside the same figures in SQL, all in one
// run. At the end: how the times grow (1 is linear).
#include "assessments/delivery/delivery_columns.h"
#include "assessments/delivery/metrics.h"
#include "assessments/storage/delivery_store.h"
#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/migrations.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"
#include "tests/benchmarks/delivery_records.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cmath>
#include <iostream>
#include <malloc.h>
#include <map>
#include <sqlite3.h>

namespace obeya::benchmarks {

using namespace Qt::StringLiterals;

namespace {

// A project file of so many deployments; made once and kept for the run.
class ProjectFile
{
public:
    static const QString &path(int deployments)
    {
        static std::map<int, ProjectFile> files;
        return files.try_emplace(deployments, deployments).first->second.m_path;
    }

    explicit ProjectFile(int deployments)
    {
        m_path = m_folder.filePath(u"records.obeya"_s);
        const auto opened = Database::open(m_path, {.access = Database::Access::Create});
        Database &database = **opened;
        if (migrate(database, projectMigrations()).error)
            return;
        const auto team = TeamStore(database).add(u"team"_s);
        Transaction transaction(database);
        ImportStore imports(database);
        const auto import = imports.add(*team, QDateTime::currentDateTimeUtc());
        const auto file = imports.addFile(*import, {});
        DeliveryWriter writer(database, {*team, *import, *file});
        const auto write = [&writer](const auto &record) {
            static_cast<void>(writer.write(record, Occurrence::First).hasValue());
        };
        makeRecords(deployments, {write, write, write});
        static_cast<void>(transaction.commit().hasValue());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

std::shared_ptr<const DeliveryColumns> columnsOf(int deployments)
{
    const auto database =
        Database::open(ProjectFile::path(deployments),
                       {.access = Database::Access::ReadOnly, .newestVersion = 99});
    auto columns = DeliveryStore(**database).readColumns(TeamId(1));
    return std::make_shared<const DeliveryColumns>(*std::move(columns));
}

// Kept for the last size, as a window keeps it.
MetricsCalculator &calculatorOf(int deployments)
{
    static int size = 0;
    static std::unique_ptr<MetricsCalculator> calculator;
    if (size != deployments) {
        calculator.reset();
        calculator = std::make_unique<MetricsCalculator>(columnsOf(deployments));
        size = deployments;
    }
    return *calculator;
}

constexpr MetricsDetail kFigures{ServiceDetail::PooledOnly, RowDetail::FiguresOnly};

class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr);
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    // Every statement of a script, every column of every row.
    qint64 readAll(const QByteArray &script)
    {
        qint64 sum = 0;
        const char *rest = script.constData();
        while (*rest != '\0') {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest) != SQLITE_OK) {
                std::cerr << sqlite3_errmsg(m_handle) << '\n';
                std::exit(1);
            }
            while (statement && sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    sum += sqlite3_column_type(statement, column) == SQLITE_TEXT
                               ? sqlite3_column_text(statement, column)[0]
                               : sqlite3_column_int64(statement, column);
            }
            sqlite3_finalize(statement);
        }
        return sum;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void rawScan(benchmark::State &state)
{
    const QString path = ProjectFile::path(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        RawFile file(path);
        benchmark::DoNotOptimize(file.readAll(
            "SELECT record_id, service, environment, commit_sha, commits, version, rollback_of, "
            "result, is_rework, finished, started, created, file_id, source_row FROM deployment "
            "NOT INDEXED WHERE team_id = 1 AND replaced_by IS NULL ORDER BY id;"
            "SELECT record_id, service, repository, merge_commit, deployment, parents, message, "
            "author, is_merge, committed, authored, first_commit, opened, merged, file_id, "
            "source_row FROM change NOT INDEXED WHERE team_id = 1 AND replaced_by IS NULL "
            "ORDER BY id;"
            "SELECT record_id, service, environment, file_id, source_row, opened, acknowledged, "
            "resolved, severity, title, deployment, change_id, status FROM incident NOT INDEXED "
            "WHERE team_id = 1 AND replaced_by IS NULL ORDER BY id;"));
    }
    state.SetComplexityN(state.range(0));
}

void open(benchmark::State &state)
{
    static_cast<void>(ProjectFile::path(static_cast<int>(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(columnsOf(static_cast<int>(state.range(0))));
    state.SetComplexityN(state.range(0));
}

double megabytesInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
}

void linkFromScratch(benchmark::State &state)
{
    static_cast<void>(ProjectFile::path(static_cast<int>(state.range(0))));
    const double before = megabytesInUse();
    const auto columns = columnsOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        MetricsCalculator calculator(columns);
        benchmark::DoNotOptimize(calculator.compute({}, kFigures));
        state.counters["MB"] = megabytesInUse() - before; // records and links
    }
    state.SetComplexityN(state.range(0));
}

// Every round asks for something else than the one before.
template<typename Change>
void changeFilter(benchmark::State &state, const Change &change)
{
    MetricsCalculator &calculator = calculatorOf(static_cast<int>(state.range(0)));
    MetricsOptions options;
    options.from = QDate(2015, 1, 1);
    options.to = QDate(2023, 6, 30);
    for (const QStringList &environments : {QStringList(), QStringList{u"staging"_s}}) {
        options.environments = environments;
        static_cast<void>(calculator.compute(options, kFigures).hasValue());
    }
    options.environments.clear();
    int round = 0;
    for (auto _ : state) {
        change(options, round++);
        benchmark::DoNotOptimize(calculator.compute(options, kFigures));
    }
    state.SetComplexityN(state.range(0));
}

void changePeriod(benchmark::State &state)
{
    changeFilter(state, [](MetricsOptions &options, int round) {
        options.from = QDate(2015, 1, 1).addDays(round % 300);
    });
}

void changeBucket(benchmark::State &state)
{
    changeFilter(state, [](MetricsOptions &options, int round) {
        options.bucket = static_cast<Bucket>(round % 4);
    });
}

void changeEnvironment(benchmark::State &state)
{
    changeFilter(state, [](MetricsOptions &options, int round) {
        options.environments = round % 2 == 0 ? QStringList{u"staging"_s} : QStringList();
    });
}

void changeToOneService(benchmark::State &state)
{
    changeFilter(state, [](MetricsOptions &options, int round) {
        options.services = {u"service-%1"_s.arg(round % 60)};
    });
}

void changeToAllButOneService(benchmark::State &state)
{
    changeFilter(state, [](MetricsOptions &options, int round) {
        options.services.clear();
        for (int service = 0; service < 60; ++service) {
            if (service != round % 60)
                options.services.append(u"service-%1"_s.arg(service));
        }
    });
}

void sqlWindows(benchmark::State &state)
{
    QFile script(QStringLiteral(OBEYA_BENCHMARKS_FOLDER "/delivery_metrics.sql"));
    if (!script.open(QIODevice::ReadOnly))
        return state.SkipWithError("delivery_metrics.sql is not there");
    const QByteArray statements = script.readAll();
    const QString path = ProjectFile::path(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        RawFile file(path);
        benchmark::DoNotOptimize(file.readAll(statements));
    }
    state.SetComplexityN(state.range(0));
}

// The ordinary table, and at the end the exponent of each time between the first and last size.
class GrowthReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration && run.complexity_n > 0)
                m_times[run.run_name.function_name][static_cast<double>(run.complexity_n)] =
                    run.GetAdjustedRealTime();
        }
    }

    void Finalize() override
    {
        for (const auto &[name, times] : m_times) {
            if (times.size() < 2)
                continue;
            const auto &[fewest, first] = *times.begin();
            const auto &[most, last] = *times.rbegin();
            GetOutputStream() << name << ": time grows with the power "
                              << std::log(last / first) / std::log(most / fewest) << " from "
                              << fewest << " to " << most << " deployments\n";
        }
        ratio("open", "rawScan");
        ratio("sqlWindows", "changePeriod");
    }

private:
    void ratio(const std::string &name, const std::string &other)
    {
        if (!m_times[name].empty() && !m_times[other].empty())
            GetOutputStream() << name << " / " << other << ": "
                              << m_times[name].rbegin()->second / m_times[other].rbegin()->second
                              << '\n';
    }

    std::map<std::string, std::map<double, double>> m_times; // ms, by deployments
};

} // namespace

#define OBEYA_SIZES                                                                                \
    RangeMultiplier(10)->Range(10'000, 1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime()
BENCHMARK(rawScan)->OBEYA_SIZES;
BENCHMARK(open)->OBEYA_SIZES;
BENCHMARK(linkFromScratch)->OBEYA_SIZES;
BENCHMARK(changePeriod)->OBEYA_SIZES;
BENCHMARK(changeBucket)->OBEYA_SIZES;
BENCHMARK(changeEnvironment)->OBEYA_SIZES;
BENCHMARK(changeToOneService)->OBEYA_SIZES;
BENCHMARK(changeToAllButOneService)->OBEYA_SIZES;
BENCHMARK(sqlWindows)->OBEYA_SIZES;
#undef OBEYA_SIZES

} // namespace obeya::benchmarks

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    obeya::benchmarks::GrowthReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
