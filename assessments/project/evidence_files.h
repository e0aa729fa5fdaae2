#pragma once

#include "assessments/import/evidence_reader.h"
#include "assessments/project/project.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace obeya {

// One file of an import, read but not stored.
struct ReadEvidence
{
    ImportedFile report; // without what became of the records
    EvidenceRecords records;
};

// Reads all files. One that cannot be read carries its error; the others are not affected. Reports
// thousandths of the bytes of all files. Error: Cancelled.
Result<std::vector<ReadEvidence>> readEvidenceFiles(const QStringList &paths,
                                                    const EvidenceOptions &options,
                                                    const Progress &progress);

} // namespace obeya
