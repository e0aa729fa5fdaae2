#pragma once

#include "assessments/import/evidence_preview.h"
#include "assessments/project/project.h"

namespace obeya {

// What would come of an export in a file.
struct EvidenceLook
{
    QString path;
    QString member;          // the name inside an archive; empty: the file itself
    qint64 size = 0;         // bytes
    EvidenceOptions options; // how it was read
    EvidencePreview preview; // with an error of the file
};

// Reads a file, or each member of an archive, and keeps nothing. Error: Cancelled.
Result<QList<EvidenceLook>> lookAtEvidence(const EvidenceInput &input,
                                           const QList<ImportChoice> &choices, const QDateTime &now,
                                           const Progress &progress = {});

// The options of a member, with what the team chose before where they say nothing.
EvidenceOptions optionsFor(const EvidenceInput &input, const QString &member,
                           const QList<ImportChoice> &choices, const QDateTime &now);

} // namespace obeya
