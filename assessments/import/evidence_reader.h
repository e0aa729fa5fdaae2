#pragma once

#include "assessments/delivery/records.h"
#include "assessments/import/mapping.h"
#include "assessments/import/record_view.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QTimeZone>

#include <functional>

namespace obeya {

// Where the runs of a workflow or pipeline of a build tool deploy to.
struct WorkflowChoice
{
    QString source; // a name of evidenceSources(); empty: of any
    QString workflow;
    QString environment; // empty: they are no deployments
};

// What a word that a source leaves open means.
struct OutcomeChoice
{
    QString source; // empty: of any
    QString word;   // in lower case
    DeploymentResult result = DeploymentResult::Unknown;
};

// What the user says about a file; everything optional.
struct EvidenceOptions
{
    QString source;                  // a name of evidenceSources(); empty: recognised by content
    QString service;                 // for records that name none
    QString environment;             // for records that name none
    std::optional<QTimeZone> zone;   // for times without one, each use is an issue; none: UTC
    QHash<QString, QTimeZone> zones; // by source, before UTC
    DateOrder dateOrder = DateOrder::Unknown; // of numeric dates that tell no order themselves
    std::optional<EvidenceMapping> mapping;   // instead of a source
    QString encoding;                         // one of textEncodings(); empty: guessed
    // Once a workflow of a source is named here, runs of others of it deploy nothing.
    QList<WorkflowChoice> workflows;
    QList<OutcomeChoice> outcomes; // of several for a word the first counts
    std::optional<Instant> now;    // times a day later are an issue; none: not looked at
};

// A row that could not become a record: its place, why, and the original text (cut at 2,000
// characters). `row` is the line of a table, or the number of the record in JSON; `line` is where
// the record begins in either.
struct RejectedRow
{
    qint64 row = 0;
    QString column;
    QString code; // stable, such as missing-finish, bad-time
    QString reason;
    QString text;
    qint64 line = 0;   // 0: not known
    QString file = {}; // without folder; set when it comes from a project

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

// The runs of one workflow in a file.
struct WorkflowRuns
{
    QString name;
    qint64 runs = 0;
    qint64 forRequests = 0;  // those for pull or merge requests, which never deploy
    QString environment;     // what the options say; empty: none
    bool isAssigned = false; // the options say something, be it that it deploys nothing

    friend bool operator==(const WorkflowRuns &, const WorkflowRuns &) = default;
};

// What is known of a file when it was read.
struct EvidenceFacts
{
    QString encoding;              // of a text
    QByteArray zone;               // in which times without one are read
    QList<WorkflowRuns> workflows; // of a build tool, in order of their names; at most 1,000
    QString source;                // name of the source that read it
    QString kind;                  // deployments, changes, incidents
    qint64 rows =
        0; // records in the file, good or bad, without repetitions of the header or blank lines
    IssueList issues;
};

// What is said of one record.
struct RecordRemark
{
    Severity severity = Severity::Warning;
    QString code;
    QString message;
    QString column;
    bool isRejection = false;
    QString value = {}; // the word of an unknown result
};

// Takes the records of a file as they are read; SourceRow::file is left unset.
class EvidenceSink
{
public:
    virtual ~EvidenceSink() = default;
    virtual void take(Deployment record, Occurrence occurrence) = 0;
    virtual void take(Change record, Occurrence occurrence) = 0;
    virtual void take(Incident record, Occurrence occurrence) = 0;
    virtual void take(RejectedRow row) = 0;
    virtual bool wantsMore() const = 0; // false stops the reading
    // For who looks at the records before they are converted: each with what was said of it.
    virtual bool watches() const { return false; }
    virtual void watch(const RecordView &, const QList<RecordRemark> &) {}
};

// A file in memory. Large ones are mapped: `release` is told up to where the bytes are not needed
// for now.
struct EvidenceFile
{
    QString name; // only for messages
    QByteArrayView bytes;
    std::function<void(qsizetype)> release;
};

// Reads one exported file of any known source in memory that does not grow with its deployments
// and changes. Never throws; hostile bytes give an error or issues. Errors: EmptyFile,
// UnknownFormat (says what was seen), BadEncoding, BadContent (place in Error::where), TooLarge,
// BadArgument (unknown source), Cancelled. After an error the sink may hold records; they are worth
// nothing.
Result<EvidenceFacts> streamEvidence(const EvidenceFile &file, const EvidenceOptions &options,
                                     EvidenceSink &sink, const Progress &progress = {});

// Every record of a file as it stands there, in its order, whatever its source; of a workbook those
// of every sheet that holds a table. Nothing is checked. Errors as of streamEvidence().
Result<void> visitRecords(const EvidenceFile &file, const EvidenceOptions &options,
                          const RecordVisitor &visit, const Progress &progress = {});

// Names of encodings that can be chosen for a text.
QStringList textEncodings();

// What `obeya-cli sources` and the window list.
struct EvidenceSource
{
    QString name;       // stable, such as github-runs
    QString kind;       // deployments, changes, incidents
    QString title;      // product and kind, translated
    QString recognised; // how a file is recognised, translated
    QString example;    // a small example file, complete
};
QList<EvidenceSource> evidenceSources();

} // namespace obeya
