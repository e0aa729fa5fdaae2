#include "app/session/delivery_session.h"

#include "app/session/background_task.h"
#include "assessments/delivery/comparison.h"
#include "assessments/delivery/time_buckets.h"

#include <QSet>

namespace obeya {

// What a worker brings back; the parts it did not compute are null.
struct DeliverySession::Snapshot
{
    std::shared_ptr<const DeliveryData> data;
    std::shared_ptr<const DeliveryMetrics> metrics;
    std::shared_ptr<const DeliveryMetrics> comparison;
    QList<ImportRecord> imports;
};

DeliverySession::DeliverySession(QString projectPath, Clock clock, QObject *parent)
    : QObject(parent)
    , m_projectPath(std::move(projectPath))
    , m_clock(std::move(clock))
{
}

DeliverySession::~DeliverySession()
{
    if (m_running) {
        m_running->cancel();
        m_running->waitForFinished();
    }
}

void DeliverySession::setTeam(TeamId team)
{
    m_team = team;
    m_options.from.reset();
    m_options.to.reset();
    m_lastWeeks = 0;
    m_options.services.clear();
    m_options.environments.clear();
    m_defaults = m_options;
    m_data.reset();
    m_metrics.reset();
    m_comparison.reset();
    reload();
}

void DeliverySession::reload()
{
    start(true);
}

void DeliverySession::setOptions(const MetricsOptions &options)
{
    if (m_options == options)
        return;
    if (m_options.from != options.from || m_options.to != options.to)
        m_lastWeeks = 0;
    m_options = options;
    emit changed();
    compute();
}

void DeliverySession::setLastWeeks(int weeks)
{
    MetricsOptions options = m_options;
    options.from.reset();
    options.to.reset();
    const auto last = m_data && weeks > 0 ? lastRecordTime(*m_data) : std::nullopt;
    if (last) {
        options.to = dayOf(*last, options.zone);
        options.from = options.to->addDays(1 - 7 * weeks);
    }
    setOptions(options);
    m_lastWeeks = last ? weeks : 0;
}

void DeliverySession::setComparison(Comparison comparison)
{
    if (m_comparisonChoice == comparison)
        return;
    m_comparisonChoice = comparison;
    compute();
}

bool DeliverySession::differsFromDefault() const
{
    return !(m_options == m_defaults);
}

void DeliverySession::resetOptions()
{
    setOptions(m_defaults);
}

void DeliverySession::setBenchmarkYear(int year)
{
    m_defaults.benchmarkYear = year;
    MetricsOptions options = m_options;
    options.benchmarkYear = year;
    setOptions(options);
}

void DeliverySession::compute()
{
    // Data that is still on its way was asked for with the older options.
    start(m_data == nullptr);
}

void DeliverySession::start(bool load)
{
    if (m_running)
        m_running->cancel();
    if (!m_isBusy) {
        m_isBusy = true;
        emit busyChanged(true);
    }
    const int request = ++m_request;
    const auto work = [path = m_projectPath, clock = m_clock, team = m_team, options = m_options,
                       known = load ? nullptr : m_data, imports = m_imports,
                       compares = m_comparisonChoice == Comparison::PreviousPeriod](
                          const Progress &progress) -> Result<Snapshot> {
        Snapshot snapshot;
        snapshot.data = known;
        snapshot.imports = imports;
        if (!known) {
            const auto project = Project::open(path, OpenMode::OwnedElsewhere, clock);
            if (!project)
                return project.error();
            auto data = (*project)->deliveryData(team, progress);
            if (!data)
                return data.error();
            const auto list = (*project)->imports(team);
            if (!list)
                return list.error();
            snapshot.data = std::make_shared<const DeliveryData>(*std::move(data));
            snapshot.imports = *list;
        }
        if (snapshot.data->isEmpty())
            return snapshot;
        auto metrics = computeMetrics(*snapshot.data, options, ServiceDetail::PooledOnly, progress);
        if (!metrics)
            return metrics.error();
        snapshot.metrics = std::make_shared<const DeliveryMetrics>(*std::move(metrics));
        if (!compares)
            return snapshot;
        auto before = computePreviousPeriod(*snapshot.data, *snapshot.metrics, progress);
        if (!before)
            return before.error();
        if (*before)
            snapshot.comparison = std::make_shared<const DeliveryMetrics>(**std::move(before));
        return snapshot;
    };
    m_running = runInBackground(this, work, [this, request](const Result<Snapshot> &snapshot) {
        deliver(snapshot, request);
    });
}

void DeliverySession::deliver(const Result<Snapshot> &snapshot, int request)
{
    if (request != m_request)
        return;
    m_isBusy = false;
    if (snapshot) {
        m_data = snapshot->data;
        m_metrics = snapshot->metrics;
        m_comparison = snapshot->comparison;
        m_imports = snapshot->imports;
    }
    emit busyChanged(false);
    if (snapshot)
        emit changed();
    else if (snapshot.error().code != ErrorCode::Cancelled)
        emit failed(snapshot.error());
}

template<typename Value>
static QStringList sortedNames(const DeliveryData *data, Value value)
{
    QSet<QString> names;
    if (data) {
        for (const Deployment &deployment : data->deployments)
            names.insert(value(deployment));
    }
    names.remove(QString());
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QStringList DeliverySession::services() const
{
    return sortedNames(m_data.get(), [](const Deployment &row) { return row.service; });
}

QStringList DeliverySession::environments() const
{
    return sortedNames(m_data.get(), [](const Deployment &row) { return row.environment; });
}

} // namespace obeya
