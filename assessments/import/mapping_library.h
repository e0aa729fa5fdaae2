#pragma once

#include "assessments/import/mapping.h"

namespace obeya {

// A mapping in the library.
struct KeptMapping
{
    QString file;
    EvidenceMapping mapping;
};

// The mappings in a folder, plain files that --map takes, too; those that cannot be read are left
// out. By name.
QList<KeptMapping> keptMappings(const QString &folder);

// Writes a mapping under its name, in place of one of the same name. Errors: BadArgument (no name),
// NotWritable, DiskFull. Returns the file.
Result<QString> keepMapping(const QString &folder, const EvidenceMapping &mapping);

// Of those whose columns all stand in the header the one with most columns; none when none fits.
std::optional<EvidenceMapping> fittingMapping(const QList<KeptMapping> &mappings,
                                              const QStringList &header);

} // namespace obeya
