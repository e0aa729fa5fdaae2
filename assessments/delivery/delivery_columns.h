#pragma once

#include "assessments/delivery/commit_graph.h"
#include "assessments/delivery/records.h"
#include "assessments/delivery/text_pool.h"

#include <QByteArrayView>

#include <limits>
#include <span>
#include <vector>

namespace obeya {

// Milliseconds since 1970 in UTC; a record may have no time.
inline constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();

// Times of all records of a kind. Takes no space while there is none.
class TimeColumn
{
public:
    void append(qint64 time);
    qint64 operator[](size_t record) const
    {
        return record < m_times.size() ? m_times[record] : kNoTime;
    }

private:
    std::vector<qint64> m_times;
    size_t m_size = 0;
};

// A list of texts for each record, by their numbers. Takes no space while all are empty.
class ListColumn
{
public:
    void append(std::span<const int> list);
    std::span<const int> operator[](size_t record) const;

private:
    std::vector<int> m_values;
    std::vector<size_t> m_ends;
    size_t m_size = 0;
};

// What a change says of itself; from isMerge, its parents and its message.
enum ChangeMark : quint8 { MergeMark = 1, RevertMark = 2, HotfixMark = 4 };

// By the first line of a message: a revert ("Revert …", or "This reverts commit …" below), and a
// hotfix (the word, or a branch of that name that is merged). Also the Chinese words 回滚, 紧急修复
// and 热修复.
quint8 messageMarks(QByteArrayView message);

// A record as the store gives it, without copies: texts in UTF-8, lists as lines of one text.
struct DeploymentView
{
    QByteArrayView id;
    QByteArrayView service;
    QByteArrayView environment;
    QByteArrayView commit;
    QByteArrayView commits;
    QByteArrayView version;
    QByteArrayView rollbackOf;
    DeploymentResult result = DeploymentResult::Unknown;
    std::optional<bool> isRework;
    qint64 finished = kNoTime;
    qint64 started = kNoTime;
    qint64 created = kNoTime;
    SourceRow source;
};

struct ChangeView
{
    QByteArrayView id;
    QByteArrayView service;
    QByteArrayView repository;
    QByteArrayView mergeCommit;
    QByteArrayView deployment;
    QByteArrayView parents;
    QByteArrayView message;
    QByteArrayView author;
    bool isMerge = false;
    qint64 committed = kNoTime;
    qint64 authored = kNoTime;
    qint64 firstCommit = kNoTime;
    qint64 opened = kNoTime;
    qint64 merged = kNoTime;
    SourceRow source;
};

// Texts are numbers of DeliveryColumns::texts(), services and environments places in their lists.
struct DeploymentColumns
{
    std::vector<int> id;
    std::vector<int> service;
    std::vector<int> environment;
    std::vector<int> commit;
    std::vector<int> version;
    std::vector<int> rollbackOf;
    std::vector<DeploymentResult> result;
    std::vector<qint8> rework; // 1: marked, 0: marked as none, -1: not said
    ListColumn commits;
    TimeColumn finished;
    TimeColumn started;
    TimeColumn created;
    std::vector<int> file;
    std::vector<int> row;

    size_t size() const { return id.size(); }
};

struct ChangeColumns
{
    std::vector<int> id;
    std::vector<int> service;
    std::vector<int> repository; // text
    std::vector<int> mergeCommit;
    std::vector<int> deployment;
    std::vector<quint8> marks;
    std::vector<quint64> content; // of author, authored time and message; 0 without time or message
    ListColumn parents;
    TimeColumn committed;
    TimeColumn authored;
    TimeColumn firstCommit;
    TimeColumn opened;
    TimeColumn merged;
    std::vector<int> file;
    std::vector<int> row;

    size_t size() const { return id.size(); }
};

// Everything imported for a team in columns, with commits and their graph resolved: what the
// metrics are computed from. Filled once, then only read. Urls, messages and authors are left in
// the project.
class DeliveryColumns
{
public:
    DeliveryColumns();
    explicit DeliveryColumns(const DeliveryData &data);
    DeliveryColumns(DeliveryColumns &&) = default;
    DeliveryColumns &operator=(DeliveryColumns &&) = default;

    void append(const DeploymentView &row);
    void append(const ChangeView &change);
    void append(const Incident &incident);
    // After the last record; before, nothing but append() may be called.
    void close(const QHash<QString, EnvironmentClass> &environmentClasses);

    bool isEmpty() const
    {
        return m_deployments.size() == 0 && m_changes.size() == 0 && m_incidents.isEmpty();
    }
    const DeploymentColumns &deployments() const { return m_deployments; }
    const ChangeColumns &changes() const { return m_changes; }
    const QList<Incident> &incidents() const { return m_incidents; }
    int incidentService(qsizetype incident) const
    {
        return m_incidentServices[static_cast<size_t>(incident)];
    }
    const TextPool &texts() const { return m_texts; }
    const CommitGraph &graph() const { return m_graph; }
    // The number that stands for a commit under all its names; -1 for none.
    int commitOf(int text) const { return m_graph.commitOf(text); }
    int incidentCommit(qsizetype incident) const; // as commitOf()
    int deploymentId(const QString &id) const;    // text of a deployment's id; -1: none has it

    const QStringList &services() const { return m_services; } // of all records; may hold an empty
    const QStringList &environments() const { return m_environments; } // of the deployments
    const QHash<QString, EnvironmentClass> &environmentClasses() const { return m_classes; }

    // The record in one piece, without what was left in the project.
    Deployment deployment(qsizetype row) const;
    Change change(qsizetype index) const;

    QString fileName(ImportFileId file) const { return m_files.value(file); }
    void setFiles(QHash<ImportFileId, QString> files) { m_files = std::move(files); }

    // The last time a deployment finished or an incident opened; none without such records.
    std::optional<Instant> lastRecordTime() const;
    // The newest of all times.
    std::optional<Instant> newestTime() const { return m_newest; }

private:
    // Names in the order in which they come.
    struct Names
    {
        QHash<int, int> places; // by text
        int lastText = -1;
        int lastPlace = -1;
    };

    int place(QByteArrayView name, Names &names, QStringList &list);
    std::span<const int> addLines(QByteArrayView lines);
    void meet(qint64 time);
    SourceRow sourceOf(const std::vector<int> &files, const std::vector<int> &rows,
                       size_t record) const;

    TextPool m_texts;
    DeploymentColumns m_deployments;
    ChangeColumns m_changes;
    QList<Incident> m_incidents;
    std::vector<int> m_incidentServices;
    std::vector<int> m_incidentChanges;     // text
    std::vector<int> m_incidentDeployments; // text
    QStringList m_services;
    QStringList m_environments;
    Names m_serviceNames;
    Names m_environmentNames;
    std::vector<int> m_lines; // of the list that is being added
    QHash<QString, EnvironmentClass> m_classes;
    QHash<ImportFileId, QString> m_files;
    CommitGraph m_graph;
    std::optional<Instant> m_newest;

public:
    int incidentDeployment(qsizetype incident) const // text of what it names; 0: nothing
    {
        return m_incidentDeployments[static_cast<size_t>(incident)];
    }
};

} // namespace obeya
