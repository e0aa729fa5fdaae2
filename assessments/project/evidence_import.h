#pragma once

#include "assessments/project/project.h"
#include "assessments/storage/database.h"

namespace obeya {

// Whose files are imported, and how.
struct EvidenceRequest
{
    TeamId team;
    QList<EvidenceInput> inputs;
    QDateTime now;
    QList<ImportChoice> choices; // what the team said before
};

// Reads the files and stores their records inside the caller's transaction. One that cannot be read
// carries its error and leaves nothing; the others are not affected. The id is invalid when none
// was read: then the transaction is to be taken back. Reports thousandths of the bytes of all
// files. Errors: Cancelled, and those of the database.
Result<ImportSummary> importFiles(Database &database, const EvidenceRequest &request,
                                  const Progress &progress);

} // namespace obeya
