#include "tests/benchmarks/delivery_records.h"

#include <vector>

namespace obeya::benchmarks {

using namespace Qt::StringLiterals;

static constexpr int kServices = 60;

static QString shaOf(int number)
{
    // A multiplier that spreads the numbers, as shas are spread.
    return u"%1%2"_s.arg(static_cast<quint32>(number) * 2654435761U, 8, 16, QChar(u'0'))
        .arg(number, 32, 16, QChar(u'0'));
}

static Change changeOf(int number, const std::vector<int> &before, Instant committed)
{
    Change change;
    change.id = shaOf(number);
    change.service = u"service-%1"_s.arg(number % kServices);
    change.repository = change.service;
    change.committed = committed;
    change.authored = committed;
    change.author = u"Mei Chen"_s;
    change.message = number % 97 == 0 ? u"Revert \"Change %1\""_s.arg(number)
                                      : u"Change %1 of the basket"_s.arg(number);
    for (const int parent : before)
        change.parents.append(shaOf(parent));
    change.isMerge = before.size() > 1;
    return change;
}

void makeRecords(int deployments, const RecordSink &sink)
{
    const auto step = Duration(std::chrono::hours(24 * 3650)) / std::max(deployments, 1);
    const Instant start{std::chrono::hours(24 * 365 * 44)};
    for (int number = 0; number < deployments; ++number) {
        const int before = number - kServices;
        Deployment row;
        row.id = u"deployment-%1"_s.arg(number);
        row.service = u"service-%1"_s.arg(number % kServices);
        row.environment = number % 15 == 0 ? u"staging"_s : u"production"_s;
        row.result = number % 17 == 0 ? DeploymentResult::Failed : DeploymentResult::Succeeded;
        row.finished = start + step * number;
        row.commit = shaOf(number % 211 == 0 && before > kServices ? before - kServices : number);
        std::vector<int> parents;
        if (before >= 0)
            parents.push_back(before);
        if (number % 10 == 0 && before >= kServices)
            parents.push_back(before - kServices);
        sink.change(changeOf(number, parents,
                             *row.finished - std::chrono::minutes(number * 7919LL % 20'000)));
        sink.deployment(row);
        if (number % 20 != 7)
            continue;
        Incident incident;
        incident.id = u"incident-%1"_s.arg(number);
        incident.service = row.service;
        incident.opened = *row.finished + std::chrono::minutes(number * 13LL % 500);
        incident.resolved = *incident.opened + std::chrono::minutes(number * 31LL % 3000);
        sink.incident(incident);
    }
}

} // namespace obeya::benchmarks
