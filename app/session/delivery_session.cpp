#include "app/session/delivery_session.h"

#include "app/session/background_task.h"
#include "assessments/delivery/comparison.h"
#include "assessments/delivery/time_buckets.h"

namespace obeya {

// What a worker brings back; the parts it did not compute are null.
struct DeliverySession::Snapshot
{
    std::shared_ptr<const DeliveryColumns> data;
    std::shared_ptr<MetricsCalculator> calculator;
    std::shared_ptr<const DeliveryMetrics> metrics;
    std::shared_ptr<const DeliveryMetrics> comparison;
    std::shared_ptr<const ClaimMeasures> claimMeasures;
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
    m_calculator.reset();
    m_metrics.reset();
    m_comparison.reset();
    m_claimMeasures.reset();
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
    const auto last = m_data && weeks > 0 ? m_data->lastRecordTime() : std::nullopt;
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

bool DeliverySession::isFiltered() const
{
    MetricsOptions same = m_options;
    same.bucket = m_defaults.bucket;
    same.weekStart = m_defaults.weekStart;
    same.benchmarkYear = m_defaults.benchmarkYear;
    return !(same == m_defaults);
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
                       known = load ? nullptr : m_calculator, imports = m_imports,
                       compares = m_comparisonChoice == Comparison::PreviousPeriod](
                          const Progress &progress) -> Result<Snapshot> {
        Snapshot snapshot;
        snapshot.calculator = known;
        snapshot.imports = imports;
        if (!known) {
            const auto project = Project::open(path, OpenMode::OwnedElsewhere, clock);
            if (!project)
                return project.error();
            auto data = (*project)->deliveryColumns(team, progress);
            if (!data)
                return data.error();
            const auto list = (*project)->imports(team);
            if (!list)
                return list.error();
            snapshot.calculator = std::make_shared<MetricsCalculator>(*data);
            snapshot.data = *data;
            snapshot.imports = *list;
        }
        if (snapshot.calculator->data().isEmpty())
            return snapshot;
        auto metrics = snapshot.calculator->compute(
            options, {ServiceDetail::PerService, RowDetail::WithRows}, progress);
        if (!metrics)
            return metrics.error();
        snapshot.metrics = std::make_shared<const DeliveryMetrics>(*std::move(metrics));
        auto measures = measureForClaims(*snapshot.calculator, options, progress);
        if (!measures)
            return measures.error();
        snapshot.claimMeasures = std::make_shared<const ClaimMeasures>(*std::move(measures));
        if (!compares)
            return snapshot;
        auto before = computePreviousPeriod(*snapshot.calculator, *snapshot.metrics, progress);
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
        if (snapshot->data)
            m_data = snapshot->data;
        m_calculator = snapshot->calculator;
        m_metrics = snapshot->metrics;
        m_comparison = snapshot->comparison;
        m_claimMeasures = snapshot->claimMeasures;
        m_imports = snapshot->imports;
    }
    emit busyChanged(false);
    if (snapshot)
        emit changed();
    else if (snapshot.error().code != ErrorCode::Cancelled)
        emit failed(snapshot.error());
}

static QStringList sortedNames(QStringList names)
{
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList DeliverySession::services() const
{
    if (!m_data)
        return {};
    // Only those with deployments: others have no figures of their own.
    std::vector<bool> isDeployed(static_cast<size_t>(m_data->services().size()), false);
    for (const int service : m_data->deployments().service)
        isDeployed[static_cast<size_t>(service)] = true;
    QStringList names;
    for (qsizetype service = 0; service < m_data->services().size(); ++service) {
        if (isDeployed[static_cast<size_t>(service)])
            names.append(m_data->services().at(service));
    }
    return sortedNames(names);
}

QStringList DeliverySession::environments() const
{
    return m_data ? sortedNames(m_data->environments()) : QStringList();
}

} // namespace obeya
