#include "assessments/delivery/delivery_columns.h"

#include <algorithm>
#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

void TimeColumn::append(qint64 time)
{
    if (time != kNoTime) {
        m_times.resize(m_size, kNoTime);
        m_times.push_back(time);
    }
    ++m_size;
}

void ListColumn::append(std::span<const int> list)
{
    ++m_size;
    if (list.empty())
        return;
    m_ends.resize(m_size - 1, m_values.size());
    m_values.insert(m_values.end(), list.begin(), list.end());
    m_ends.push_back(m_values.size());
}

std::span<const int> ListColumn::operator[](size_t record) const
{
    if (record >= m_ends.size())
        return {};
    const size_t begin = record == 0 ? 0 : m_ends[record - 1];
    return {m_values.data() + begin, m_ends[record] - begin};
}

static qint64 timeOf(std::optional<Instant> instant)
{
    return instant ? instant->time_since_epoch().count() : kNoTime;
}

static std::optional<Instant> instantOf(qint64 time)
{
    return time == kNoTime ? std::nullopt : std::optional(Instant(Duration(time)));
}

DeliveryColumns::DeliveryColumns() = default;

// Texts of a record as UTF-8, alive as long as the views of it.
DeliveryColumns::DeliveryColumns(const DeliveryData &data)
{
    for (const Deployment &row : data.deployments) {
        const std::array<QByteArray, 7> texts{row.id.toUtf8(),
                                              row.service.toUtf8(),
                                              row.environment.toUtf8(),
                                              row.commit.toUtf8(),
                                              row.commits.join(u'\n').toUtf8(),
                                              row.version.toUtf8(),
                                              row.rollbackOf.toUtf8()};
        append(DeploymentView{texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6],
                              row.result, row.isRework, timeOf(row.finished), timeOf(row.started),
                              timeOf(row.created), row.source});
    }
    for (const Change &change : data.changes) {
        const std::array<QByteArray, 8> texts{
            change.id.toUtf8(),         change.service.toUtf8(),
            change.repository.toUtf8(), change.mergeCommit.toUtf8(),
            change.deployment.toUtf8(), change.parents.join(u'\n').toUtf8(),
            change.message.toUtf8(),    change.author.toUtf8()};
        append(ChangeView{texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6],
                          texts[7], change.isMerge, timeOf(change.committed),
                          timeOf(change.authored), timeOf(change.firstCommit),
                          timeOf(change.opened), timeOf(change.merged), change.source});
    }
    for (const Incident &incident : data.incidents)
        append(incident);
    setFiles(data.files);
    close(data.environmentClasses);
}

int DeliveryColumns::place(QByteArrayView name, Names &names, QStringList &list)
{
    const int text = m_texts.add(name);
    if (text == names.lastText)
        return names.lastPlace;
    auto known = names.places.constFind(text);
    if (known == names.places.constEnd()) {
        known = names.places.insert(text, static_cast<int>(list.size()));
        list.append(m_texts.text(text));
    }
    names.lastText = text;
    names.lastPlace = *known;
    return *known;
}

std::span<const int> DeliveryColumns::addLines(QByteArrayView lines)
{
    m_lines.clear();
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = end < 0 ? lines : lines.first(end);
        if (!line.trimmed().isEmpty())
            m_lines.push_back(m_texts.add(line.trimmed()));
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
    return m_lines;
}

void DeliveryColumns::meet(qint64 time)
{
    if (time != kNoTime && (!m_newest || time > m_newest->time_since_epoch().count()))
        m_newest = instantOf(time);
}

void DeliveryColumns::append(const DeploymentView &row)
{
    DeploymentColumns &to = m_deployments;
    to.id.push_back(m_texts.add(row.id));
    to.service.push_back(place(row.service, m_serviceNames, m_services));
    to.environment.push_back(place(row.environment, m_environmentNames, m_environments));
    to.commit.push_back(m_texts.add(row.commit.trimmed()));
    to.version.push_back(m_texts.add(row.version));
    to.rollbackOf.push_back(m_texts.add(row.rollbackOf));
    to.result.push_back(row.result);
    to.rework.push_back(row.isRework ? *row.isRework : -1);
    to.commits.append(addLines(row.commits));
    to.finished.append(row.finished);
    to.started.append(row.started);
    to.created.append(row.created);
    to.file.push_back(static_cast<int>(row.source.file.value()));
    to.row.push_back(static_cast<int>(row.source.row));
    for (const qint64 time : {row.finished, row.started, row.created})
        meet(time);
}

// Tells one piece of work under several shas: a commit keeps its author, his time and its message
// when it is picked or rebased.
static quint64 contentOf(const ChangeView &change)
{
    if (change.authored == kNoTime || change.message.isEmpty())
        return 0;
    const size_t first = qHashBits(change.author.data(), static_cast<size_t>(change.author.size()),
                                   static_cast<size_t>(change.authored));
    return qHashBits(change.message.data(), static_cast<size_t>(change.message.size()), first);
}

void DeliveryColumns::append(const ChangeView &change)
{
    ChangeColumns &to = m_changes;
    to.id.push_back(m_texts.add(change.id.trimmed()));
    to.service.push_back(place(change.service, m_serviceNames, m_services));
    to.repository.push_back(m_texts.add(change.repository));
    to.mergeCommit.push_back(m_texts.add(change.mergeCommit.trimmed()));
    to.deployment.push_back(m_texts.add(change.deployment));
    const std::span<const int> parents = addLines(change.parents);
    to.parents.append(parents);
    to.marks.push_back(messageMarks(change.message)
                       | (change.isMerge || parents.size() > 1 ? MergeMark : 0));
    to.content.push_back(contentOf(change));
    to.committed.append(change.committed);
    to.authored.append(change.authored);
    to.firstCommit.append(change.firstCommit);
    to.opened.append(change.opened);
    to.merged.append(change.merged);
    to.file.push_back(static_cast<int>(change.source.file.value()));
    to.row.push_back(static_cast<int>(change.source.row));
    for (const qint64 time :
         {change.committed, change.authored, change.firstCommit, change.opened, change.merged})
        meet(time);
}

void DeliveryColumns::append(const Incident &incident)
{
    m_incidents.append(incident);
    m_incidentServices.push_back(place(incident.service.toUtf8(), m_serviceNames, m_services));
    m_incidentChanges.push_back(m_texts.add(incident.change.trimmed().toUtf8()));
    m_incidentDeployments.push_back(m_texts.add(incident.deployment.toUtf8()));
    for (const auto &time : {incident.opened, incident.acknowledged, incident.resolved})
        meet(timeOf(time));
}

void DeliveryColumns::close(const QHash<QString, EnvironmentClass> &environmentClasses)
{
    m_classes = environmentClasses;
    std::vector<int> names = m_changes.id;
    std::vector<CommitGraph::Commit> commits;
    commits.reserve(m_changes.size());
    names.insert(names.end(), m_changes.mergeCommit.begin(), m_changes.mergeCommit.end());
    names.insert(names.end(), m_deployments.commit.begin(), m_deployments.commit.end());
    names.insert(names.end(), m_incidentChanges.begin(), m_incidentChanges.end());
    for (size_t row = 0; row < m_deployments.size(); ++row) {
        const auto listed = m_deployments.commits[row];
        names.insert(names.end(), listed.begin(), listed.end());
    }
    for (size_t change = 0; change < m_changes.size(); ++change) {
        const auto parents = m_changes.parents[change];
        names.insert(names.end(), parents.begin(), parents.end());
        commits.push_back({m_changes.id[change], parents});
    }
    m_graph.nameCommits(m_texts, names);
    m_graph.connect(commits);
    m_texts.close();
}

int DeliveryColumns::incidentCommit(qsizetype incident) const
{
    return commitOf(m_incidentChanges[static_cast<size_t>(incident)]);
}

SourceRow DeliveryColumns::sourceOf(const std::vector<int> &files, const std::vector<int> &rows,
                                    size_t record) const
{
    return {ImportFileId(files[record]), rows[record]};
}

Deployment DeliveryColumns::deployment(qsizetype row) const
{
    const auto index = static_cast<size_t>(row);
    const DeploymentColumns &from = m_deployments;
    Deployment record;
    record.id = m_texts.text(from.id[index]);
    record.service = m_services.at(from.service[index]);
    record.environment = m_environments.at(from.environment[index]);
    record.result = from.result[index];
    record.finished = instantOf(from.finished[index]);
    record.started = instantOf(from.started[index]);
    record.created = instantOf(from.created[index]);
    record.commit = m_texts.text(from.commit[index]);
    for (const int commit : from.commits[index])
        record.commits.append(m_texts.text(commit));
    record.version = m_texts.text(from.version[index]);
    if (from.rework[index] >= 0)
        record.isRework = from.rework[index] > 0;
    record.rollbackOf = m_texts.text(from.rollbackOf[index]);
    record.source = sourceOf(from.file, from.row, index);
    return record;
}

Change DeliveryColumns::change(qsizetype place) const
{
    const auto index = static_cast<size_t>(place);
    const ChangeColumns &from = m_changes;
    Change record;
    record.id = m_texts.text(from.id[index]);
    record.service = m_services.at(from.service[index]);
    record.repository = m_texts.text(from.repository[index]);
    record.committed = instantOf(from.committed[index]);
    record.authored = instantOf(from.authored[index]);
    record.firstCommit = instantOf(from.firstCommit[index]);
    record.opened = instantOf(from.opened[index]);
    record.merged = instantOf(from.merged[index]);
    record.mergeCommit = m_texts.text(from.mergeCommit[index]);
    record.deployment = m_texts.text(from.deployment[index]);
    for (const int parent : from.parents[index])
        record.parents.append(m_texts.text(parent));
    record.isMerge = (from.marks[index] & MergeMark) != 0;
    record.source = sourceOf(from.file, from.row, index);
    return record;
}

std::optional<Instant> DeliveryColumns::lastRecordTime() const
{
    qint64 last = kNoTime;
    for (size_t row = 0; row < m_deployments.size(); ++row)
        last = std::max(last, m_deployments.finished[row]);
    for (const Incident &incident : m_incidents)
        last = std::max(last, timeOf(incident.opened));
    return instantOf(last);
}

} // namespace obeya
