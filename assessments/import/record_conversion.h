#pragma once

#include "assessments/import/evidence_reader.h"
#include "assessments/import/record_view.h"
#include "assessments/import/source.h"

namespace obeya {

// Reads all records of a file from its beginning, as often as it is called.
using RecordReader = std::function<Result<void>(IssueList &issues, const RecordVisitor &visit,
                                                const Progress &progress)>;

// What is converted, and how.
struct RecordConversion
{
    const Source &source;
    const EvidenceOptions &options;
    QString fileName;
    bool isTable = false; // then numeric dates are looked at before anything is converted
};

// Every record through the source (or the options' mapping) into the sink. `facts` holds the issues
// so far. Errors as of the reader.
Result<EvidenceFacts> convertRecords(const RecordConversion &conversion, EvidenceFacts facts,
                                     const RecordReader &read, EvidenceSink &sink,
                                     const Progress &progress);

} // namespace obeya
