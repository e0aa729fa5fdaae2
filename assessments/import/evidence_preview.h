#pragma once

#include "assessments/import/evidence_reader.h"

#include <QDate>
#include <QMap>

namespace obeya {

// A row as it stands in the file, with what is said of it.
struct PreviewRow
{
    qint64 row = 0;
    // Under EvidencePreview::columns, later ones may lack; each at most 2,000 characters.
    QStringList cells;
    QList<RecordRemark> remarks;
};

// All rows of a file of which the same is said.
struct PreviewProblem
{
    RecordRemark remark;
    qint64 count = 0;
    QList<qint64> rows; // the first 20
};

// One of our columns, as the records that would come in fill it.
struct PreviewField
{
    QString name;       // as in a mapping
    QString column;     // of the file; empty where the source has a rule of its own
    QString firstValue; // as it is understood
    qint64 filled = 0;
    qint64 distinct = 0; // at most 1,000
};

// Deployments to an environment, as the file names it.
struct PreviewEnvironment
{
    qint64 deployments = 0;
    qint64 failed = 0; // of the newest record of each deployment

    friend bool operator==(const PreviewEnvironment &, const PreviewEnvironment &) = default;
};

// What would come of one file. Records that stand in it again are counted once, as the import does.
// Of a file that no source knows there are columns and rows, and the
// error says what was seen.
struct EvidencePreview
{
    std::optional<Error> error;
    EvidenceFacts facts;
    QStringList columns;            // of the first records
    QList<PreviewRow> rows;         // the first 200
    QList<PreviewRow> problemRows;  // at most 20 of each problem, 500 in all
    QList<PreviewProblem> problems; // rejections first, remarks last
    QList<PreviewField> fields;
    qint64 accepted = 0;
    qint64 rejected = 0;
    QMap<QString, PreviewEnvironment> environments; // at most 1,000; the rest under "…"
    qint64 incidents = 0;
    qint64 changes = 0;
    std::optional<Instant> first; // time of a record
    std::optional<Instant> last;
    QList<QDate> emptyWeeks; // Mondays (UTC) between them without a record; at most 20
    qint64 weeks = 0;        // that they cover
};

// Reads the whole file without keeping its records. Errors: Cancelled; others stand in the preview.
Result<EvidencePreview> previewEvidence(const EvidenceFile &file, const EvidenceOptions &options,
                                        const Progress &progress = {});

} // namespace obeya
