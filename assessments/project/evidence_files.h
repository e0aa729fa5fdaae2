#pragma once

#include "assessments/project/evidence_bytes.h"
#include "models/base/progress.h"

#include <functional>

namespace obeya {

// An export in a file: the file itself, or a member of the archive it is.
struct FoundEvidence
{
    const EvidenceBytes &bytes;
    QString member;   // the name inside the archive; empty: the file itself
    double begin = 0; // which part of the file it is, 0…1
    double size = 1;
};

// What is done with what is found. An error of either ends the walk.
struct EvidenceWalk
{
    std::function<Result<void>(const FoundEvidence &)> visit;
    std::function<Result<void>(const QString &member, const Error &)> refuse; // cannot be opened
    std::function<bool()> goOn; // asked while a member is unpacked; false stops
};

// Opens a file, the history of a git repository's folder, the members of an archive, and those of archives inside it, one level deep. Members
// are unpacked into temporary files. Error: Cancelled, and those of the walk.
Result<void> walkEvidence(const QString &path, const EvidenceWalk &walk);

Error importCancelled();

} // namespace obeya
