#pragma once

#include "assessments/import/evidence_reader.h"
#include "assessments/import/record_view.h"
#include "assessments/import/timestamp.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <functional>

namespace obeya {

// What is said about a row that lacks a time it cannot do without.
struct MissingTime
{
    const char *code;
    const char *reason; // marked for translation in obeya::import
};

// A run of a build tool as its export tells it.
struct WorkflowRun
{
    QString workflow;
    bool isForRequest = false; // a pull or merge request
    QString toldBy = {};       // the member that says so
};

// What importers share while one file is read: the options, what came out, and how to say what is
// wrong.
class Conversion
{
public:
    Conversion(const EvidenceOptions &options, const QString &fileName, EvidenceFacts &facts,
               EvidenceSink &sink);

    const EvidenceOptions &options() const { return m_options; }
    const QTimeZone &zone() const { return m_zone; } // of times without one
    // Gathers what is said of a record from now on; none: no longer.
    void setRemarks(QList<RecordRemark> *remarks) { m_remarks = remarks; }

    // The member as a time; what is strange about it becomes an issue.
    std::optional<Instant> time(const RecordView &record, QLatin1StringView path);
    // The same where the product says in which zone it writes times without one.
    std::optional<Instant> timeIn(const QTimeZone &zone, const RecordView &record,
                                  QLatin1StringView path);
    // The same of a column by any name.
    std::optional<Instant> timeNamed(const RecordView &record, QStringView name);
    // The first of several names that has a text, as a time.
    std::optional<Instant> timeOf(const RecordView &record,
                                  std::initializer_list<QLatin1StringView> paths);
    // Rejects the row when the time is missing or cannot be read.
    std::optional<Instant> requiredTime(const RecordView &record, QLatin1StringView path,
                                        const MissingTime &missing);
    // True when the member has a text; rejects the row otherwise.
    bool requireId(const RecordView &record, std::initializer_list<QLatin1StringView> paths);

    void issue(Severity severity, const QString &code, const QString &message,
               const RecordView &record, const QString &column = {});
    void reject(const QString &code, const QString &reason, const RecordView &record,
                const QString &column = {});
    // The environment of a run that names none itself: what the user chose for its workflow, or for
    // all of the file. None for runs for requests. Counts the runs of each workflow.
    QString environmentOfRun(const RecordView &record, const WorkflowRun &run);
    // The result of a word; those the user chose come first. Unknown words are an issue.
    DeploymentResult outcome(const QString &word, const RecordView &record,
                             const QString &column = {});
    // Says that a finished deployment has no finish time.
    void noteMissingFinish(const Deployment &deployment, const RecordView &record);

    // The record says that there is no such incident after all; an older one does not count.
    void withdraw(const QString &incident, const RecordView &record,
                  std::optional<Instant> updated);
    // Completes an incident that stands elsewhere in the file, now or when it comes.
    void completeIncident(const QString &id, const RecordView &record,
                          const std::function<void(Incident &)> &complete);
    // The same from a record that is worth nothing without the other.
    void completePart(const QString &id, const std::function<void(Incident &)> &complete);
    // What a look at all rows told about columns of numeric dates, by header in lower case.
    void setDateOrders(const QHash<QString, DateOrder> &orders) { m_dateOrders = orders; }
    // When all records were read. Says which parts belong to no record.
    void finish();

    // Adds a record; of several with one id the one with the newest update time wins and the others
    // are counted. Rows of one deployment in several services or environments are kept apart.
    void add(Deployment deployment, const RecordView &record, std::optional<Instant> updated = {});
    void add(Change change, const RecordView &record, std::optional<Instant> updated = {});
    void add(Incident incident, const RecordView &record, std::optional<Instant> updated = {});

private:
    template<typename Record>
    void addNewest(Record value, const RecordView &record, std::optional<Instant> updated);
    void addNewest(Incident value, const RecordView &record, std::optional<Instant> updated);
    // None: a newer record of the same identity was given before.
    std::optional<Occurrence> occurrence(quint64 identity, const RecordView &record,
                                         std::optional<Instant> updated);
    DateOrder orderOf(QAnyStringView column) const;
    ParsedTime parse(const RecordView &record, const QString &text, QAnyStringView column);
    std::optional<Instant> accepted(const ParsedTime &parsed, const RecordView &record,
                                    QAnyStringView column);
    void noteProblem(const ParsedTime &parsed, const RecordView &record, QAnyStringView column);
    void share(QString &text);
    void noteStrangeTimes(const Deployment &deployment, const RecordView &record);
    void noteStrangeTimes(const Incident &incident, const RecordView &record);
    void noteFuture(std::optional<Instant> time, const RecordView &record);

    const EvidenceOptions &m_options;
    const QTimeZone m_zone;
    QString m_fileName;
    EvidenceFacts &m_facts;
    QHash<QString, DateOrder> m_dateOrders;
    EvidenceSink &m_sink;
    // When the last record of an identity was updated; the least time when it does not say. The
    // identity is a hash of 64 bits: two in a million files of a million records may meet.
    QHash<quint64, Instant> m_seen;
    QList<Incident> m_incidents;            // until the end: others may complete them
    QHash<QString, qsizetype> m_incidentAt; // by id
    QSet<QString> m_withdrawn;              // ids
    struct IncidentPart
    {
        std::function<void(Incident &)> complete;
        qint64 row = 0;
        bool isMissed = true; // when there is no such incident
    };
    QMultiHash<QString, IncidentPart> m_parts;   // by the incident's id
    QHash<QString, QString> m_deploysTo;         // environments by workflow
    QHash<QString, DeploymentResult> m_outcomes; // chosen ones by word
    QHash<QString, WorkflowRuns> m_workflows;
    QList<RecordRemark> *m_remarks = nullptr;
    QSet<QString> m_shared; // names that stand in many records are kept once
};

} // namespace obeya
