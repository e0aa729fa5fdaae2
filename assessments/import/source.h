#pragma once

#include "assessments/import/conversion.h"

#include <QList>
#include <QSet>

namespace obeya {

// One kind of export file of one product. Titles and descriptions are marked for translation in
// obeya::import.
struct Source
{
    const char *name;
    const char *kind; // deployments, changes, incidents
    const char *title;
    const char *recognised;
    const char *example;
    // How well the keys (lower case, of the first records) fit: 0 not at all, higher is better.
    int (*fit)(const QSet<QString> &keys);
    void (*convert)(const RecordView &record, Conversion &conversion);
};

// All keys are there.
bool hasAll(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted);
bool hasAny(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted);

// The registry, in the order in which they are listed. A new product adds its sources here.
const QList<const Source *> &allSources();

} // namespace obeya
