#pragma once

#include "models/base/id.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace obeya {

// A moment in UTC with milliseconds; durations are milliseconds and rounded only for display.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

enum class DeploymentResult : quint8 { Succeeded, Failed, Cancelled, Skipped, Running, Unknown };

// How a free environment name is read; Missing means the row names none.
enum class EnvironmentClass { Production, Staging, Test, Other, Missing };

// Where a record came from. Rows count from 1 as an editor shows them.
struct SourceRow
{
    ImportFileId file;
    qint64 row = 0;

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};

// Whether a file gave a record of the same identity before: then the new one takes its place.
enum class Occurrence { First, Again };

// One row of a deployment; several rows (repositories, jobs) may share an id.
struct Deployment
{
    QString id; // with its source's prefix when ids of several systems could meet
    QString service;
    QString environment; // as the source says; empty when it says none
    DeploymentResult result = DeploymentResult::Unknown;
    std::optional<Instant> finished;
    std::optional<Instant> started;
    std::optional<Instant> created;
    QString commit;      // the deployed sha
    QStringList commits; // shas shipped, when the source lists them
    QString version;
    std::optional<bool> isRework;
    QString rollbackOf;
    QString url;
    SourceRow source;

    friend bool operator==(const Deployment &, const Deployment &) = default;
};

// A commit or a pull / merge request.
struct Change
{
    QString id;
    QString service;
    QString repository;
    std::optional<Instant> committed;
    std::optional<Instant> authored;
    std::optional<Instant> firstCommit;
    std::optional<Instant> opened;
    std::optional<Instant> merged;
    QString mergeCommit;
    QString deployment; // the deployment that shipped it, when the source names it
    QStringList parents;
    bool isMerge = false;
    QString message;
    QString author;
    SourceRow source;

    friend bool operator==(const Change &, const Change &) = default;
};

struct Incident
{
    QString id;
    QString service;
    QString environment;
    std::optional<Instant> opened;
    std::optional<Instant> acknowledged;
    std::optional<Instant> resolved; // none while open
    QString severity;
    QString title;
    QString deployment; // the deployment that caused it, when the source names it
    QString change;     // sha or request that caused it
    QString status;
    SourceRow source;

    friend bool operator==(const Incident &, const Incident &) = default;
};

// Everything imported for a team.
struct DeliveryData
{
    QList<Deployment> deployments;
    QList<Change> changes;
    QList<Incident> incidents;
    QHash<ImportFileId, QString> files; // file names for SourceRow
    // The user's own reading of environment names; others are read by classifyEnvironment.
    QHash<QString, EnvironmentClass> environmentClasses;

    bool isEmpty() const
    {
        return deployments.isEmpty() && changes.isEmpty() && incidents.isEmpty();
    }
};

// By common names, without case: prod, production, live, prd ... -> Production and so on; empty ->
// Missing.
EnvironmentClass classifyEnvironment(const QString &name);
QString environmentClassName(EnvironmentClass value); // production, staging, test, other, missing
QString deploymentResultName(DeploymentResult value); // succeeded, failed, ...

} // namespace obeya
