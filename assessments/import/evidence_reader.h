#pragma once

#include "assessments/delivery/records.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QTimeZone>

namespace obeya {

// What the user says about a file; everything optional.
struct EvidenceOptions
{
    QString source;                    // a name of evidenceSources(); empty: recognised by content
    QString service;                   // for records that name none
    QString environment;               // for records that name none
    QTimeZone zone = QTimeZone::utc(); // for times without a zone; each use is counted as an issue
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
    qint64 line = 0; // 0: not known

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

// One file as records. SourceRow::file is left unset; the store fills it.
struct EvidenceRecords
{
    QString source; // name of the source that read it
    QString kind;   // deployments, changes, incidents
    qint64 rows =
        0; // records in the file, good or bad, without repetitions of the header or blank lines
    QList<Deployment> deployments;
    QList<Change> changes;
    QList<Incident> incidents;
    QList<RejectedRow> rejected;
    IssueList issues;
};

// Reads one exported file of any known source. `fileName` only names it in messages. Never throws;
// hostile bytes give an error or issues. Errors: EmptyFile, UnknownFormat (says what was seen),
// BadEncoding, BadContent (place in Error::where), TooLarge, BadArgument (unknown source),
// Cancelled.
Result<EvidenceRecords> readEvidence(QByteArrayView bytes, const QString &fileName,
                                     const EvidenceOptions &options, const Progress &progress = {});

// What `obeya-cli sources` and the window list.
struct EvidenceSource
{
    QString name;       // stable, such as github-runs
    QString title;      // product and kind, translated
    QString recognised; // how a file is recognised, translated
    QString example;    // a small example file, complete
};
QList<EvidenceSource> evidenceSources();

} // namespace obeya
