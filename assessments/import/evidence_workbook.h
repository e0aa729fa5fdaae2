#pragma once

#include "assessments/import/evidence_reader.h"

namespace obeya {

// An XLSX file as evidence: the sheets whose header (in their first ten rows) is that of one
// source; others are an issue. Rows are those of the sheet. Errors as of streamEvidence().
Result<EvidenceFacts> streamWorkbook(const EvidenceFile &file, const EvidenceOptions &options,
                                     EvidenceSink &sink, const Progress &progress);

// Its records unconverted: of the sheets with a table of a source, or else of all, under their
// first row.
Result<void> visitWorkbook(const EvidenceFile &file, const EvidenceOptions &options,
                           const RecordVisitor &visit, const Progress &progress);

} // namespace obeya
