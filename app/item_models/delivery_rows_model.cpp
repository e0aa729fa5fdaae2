#include "app/item_models/delivery_rows_model.h"

#include "app/item_models/import_words.h"
#include "reports/content/number_text.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

DeliveryRowsModel::DeliveryRowsModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void DeliveryRowsModel::setMetrics(std::shared_ptr<const DeliveryColumns> data,
                                   std::shared_ptr<const DeliveryMetrics> metrics)
{
    beginResetModel();
    m_rows.clear();
    m_data = std::move(data);
    m_metrics = std::move(metrics);
    endResetModel();
}

void DeliveryRowsModel::showRows(Measure measure, const QList<int> &rows)
{
    beginResetModel();
    if (rowKind(*m_metrics, measure) != m_kind)
        m_sortColumn = -1;
    m_kind = rowKind(*m_metrics, measure);
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (const int place : rows) {
        Row row;
        row.place = place;
        if (m_kind == RecordKind::Change) {
            row.record = static_cast<int>(m_metrics->changes.at(place).change);
            row.deployment = static_cast<int>(m_metrics->changes.at(place).deployment);
        } else if (m_kind == RecordKind::Deployment) {
            row.record = static_cast<int>(m_metrics->deployments.at(place).row);
            row.deployment = row.record;
        } else {
            row.record = static_cast<int>(m_metrics->incidents.at(place).incident);
            row.deployment = static_cast<int>(m_metrics->incidents.at(place).deployment);
        }
        m_rows.append(row);
    }
    sortRows();
    endResetModel();
}

void DeliveryRowsModel::showLeftOut(LeftOutReason reason)
{
    beginResetModel();
    if (recordKind(reason) != m_kind)
        m_sortColumn = -1;
    m_kind = recordKind(reason);
    m_rows.clear();
    for (const LeftOutRow &row : m_metrics->leftOutRows) {
        if (row.reason == reason)
            m_rows.append({static_cast<int>(row.record), static_cast<int>(row.deployment), -1});
    }
    sortRows();
    endResetModel();
}

qsizetype DeliveryRowsModel::deployment(int row) const
{
    return m_rows.at(row).deployment;
}

qsizetype DeliveryRowsModel::change(int row) const
{
    return m_kind == RecordKind::Change ? m_rows.at(row).record : -1;
}

qsizetype DeliveryRowsModel::incident(int row) const
{
    return m_kind == RecordKind::Incident ? m_rows.at(row).record : -1;
}

int DeliveryRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeliveryRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryRowsModel::duration(std::optional<double> milliseconds, bool isRaw) const
{
    if (isRaw)
        return milliseconds.value_or(-1);
    return durationText(milliseconds, m_language).joined();
}

QVariant DeliveryRowsModel::time(std::optional<Instant> moment, bool isRaw) const
{
    if (isRaw)
        return moment ? qlonglong(moment->time_since_epoch().count()) : qlonglong(kNoTime);
    return moment ? recordTimeText(*moment, m_metrics->options.zone) : u"–"_s;
}

QString DeliveryRowsModel::sourceText(const SourceRow &source) const
{
    return u"%1:%2"_s.arg(m_data->fileName(source.file)).arg(source.row);
}

static std::optional<double> between(std::optional<Instant> from, std::optional<Instant> to)
{
    if (!from || !to)
        return std::nullopt;
    return static_cast<double>((*to - *from).count());
}

QVariant DeliveryRowsModel::changeCell(const Row &row, int column, bool isRaw) const
{
    const Change change = m_data->change(row.record);
    const auto shippedBy =
        row.deployment < 0 ? std::nullopt : std::optional(m_data->deployment(row.deployment));
    const std::optional<Instant> deployed = shippedBy ? shippedBy->finished : std::nullopt;
    switch (column) {
    case Time:
        return time(deployed, isRaw);
    case Name:
        return change.id.left(18);
    case Service:
        return shippedBy ? shippedBy->service : change.service;
    case First:
        return duration(row.place < 0 ? std::nullopt
                                      : std::optional(static_cast<double>(
                                          m_metrics->changes.at(row.place).leadTime.count())),
                        isRaw);
    case Second:
        return duration(between(change.committed, change.merged), isRaw);
    case Third:
        return duration(between(change.merged, deployed), isRaw);
    case Fourth:
        return shippedBy ? QVariant(shippedBy->id) : QVariant(u"–"_s);
    default:
        return sourceText(change.source);
    }
}

QVariant DeliveryRowsModel::deploymentCell(const Row &row, int column, bool isRaw) const
{
    const Deployment deployment = m_data->deployment(row.record);
    const CountedDeployment *counted =
        row.place < 0 ? nullptr : &m_metrics->deployments.at(row.place);
    switch (column) {
    case Time:
        return time(deployment.finished ? deployment.finished : deployment.started, isRaw);
    case Name:
        return deployment.id;
    case Service:
        return deployment.service;
    case First:
        return counted && counted->failed && counted->succeeded
                   ? tr("✗ failed afterwards")
                   : resultText(deployment.result, m_language);
    case Second:
        return counted ? QVariant(counted->changes) : QVariant(u"–"_s);
    case Third:
        return duration(counted && counted->restoreTime
                            ? std::optional(static_cast<double>(counted->restoreTime->count()))
                            : std::nullopt,
                        isRaw);
    case Fourth:
        return counted ? reworkText(counted->rework, m_language) : QString();
    default:
        return sourceText(deployment.source);
    }
}

QVariant DeliveryRowsModel::incidentCell(const Row &row, int column, bool isRaw) const
{
    const Incident &incident = m_data->incidents().at(row.record);
    const AttributedIncident *listed =
        row.place < 0 ? nullptr : &m_metrics->incidents.at(row.place);
    switch (column) {
    case Time:
        return time(incident.opened, isRaw);
    case Name:
        return incident.title.isEmpty() ? incident.id : incident.title;
    case Service:
        return incident.service;
    case First:
        return duration(listed && listed->restoreTime
                            ? std::optional(static_cast<double>(listed->restoreTime->count()))
                            : std::nullopt,
                        isRaw);
    case Second:
        return incident.resolved ? time(incident.resolved, isRaw) : QVariant(tr("open"));
    case Third:
        return incident.severity;
    case Fourth:
        return row.deployment < 0 ? tr("no known deployment")
                                  : m_data->deployment(row.deployment).id;
    default:
        return sourceText(incident.source);
    }
}

QVariant DeliveryRowsModel::cell(const Row &row, int column, bool isRaw) const
{
    if (m_kind == RecordKind::Change)
        return changeCell(row, column, isRaw);
    return m_kind == RecordKind::Incident ? incidentCell(row, column, isRaw)
                                          : deploymentCell(row, column, isRaw);
}

bool DeliveryRowsModel::isNumber(int column) const
{
    if (m_kind == RecordKind::Change)
        return column == First || column == Second || column == Third;
    return m_kind == RecordKind::Incident ? column == First : column == Second || column == Third;
}

QVariant DeliveryRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(row, index.column(), false);
    if (role == SortRole)
        return cell(row, index.column(), true);
    if (role == ExportRole) {
        const QVariant raw = cell(row, index.column(), true);
        if (raw.userType() != QMetaType::Double)
            return cell(row, index.column(), false);
        return raw.toDouble() < 0 ? QVariant() : QVariant(raw.toDouble() / 1000);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    return {};
}

void DeliveryRowsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    sortRows();
    endResetModel();
}

// Each value is asked for once, not for every comparison.
void DeliveryRowsModel::sortRows()
{
    if (m_sortColumn < 0)
        return;
    struct Keyed
    {
        QVariant key;
        Row row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(m_rows.size()));
    for (const Row &row : std::as_const(m_rows))
        keyed.push_back({cell(row, m_sortColumn, true), row});
    std::stable_sort(keyed.begin(), keyed.end(), [this](const Keyed &left, const Keyed &right) {
        const auto order = QVariant::compare(left.key, right.key);
        return m_sortOrder == Qt::AscendingOrder ? order == QPartialOrdering::Less
                                                 : order == QPartialOrdering::Greater;
    });
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rows[row] = keyed[static_cast<size_t>(row)].row;
}

QVariant DeliveryRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (m_kind) {
    case RecordKind::Change:
        return QStringList{tr("Deployed"),   tr("Change"),          tr("Service"),
                           tr("Lead time"),  tr("Commit to merge"), tr("Merge to production"),
                           tr("Deployment"), tr("Source row")}
            .value(section);
    case RecordKind::Deployment:
        return QStringList{tr("Deployed"), tr("Deployment"),      tr("Service"),
                           tr("Result"),   tr("Changes shipped"), tr("Time to restore"),
                           tr("Rework"),   tr("Source row")}
            .value(section);
    case RecordKind::Incident:
        break;
    }
    return QStringList{tr("Opened"),   tr("Incident"), tr("Service"),    tr("Time to restore"),
                       tr("Resolved"), tr("Severity"), tr("Deployment"), tr("Source row")}
        .value(section);
}

} // namespace obeya
