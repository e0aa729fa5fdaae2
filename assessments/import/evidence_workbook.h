#pragma once

#include "assessments/import/evidence_reader.h"

namespace obeya {

// An XLSX file as evidence: the sheets whose header (in their first ten rows) is that of one
// source; others are an issue. Rows are those of the sheet. Errors as of streamEvidence().
Result<EvidenceFacts> streamWorkbook(const EvidenceFile &file, const EvidenceOptions &options,
                                     EvidenceSink &sink, const Progress &progress);

} // namespace obeya
