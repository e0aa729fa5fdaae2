#pragma once

#include "assessments/import/conversion.h"

#include <QList>
#include <QSet>

namespace obeya {

// What the first records of a file look like.
struct Sample
{
    QSet<QString> keys;                // lower case
    QSet<QString> names;               // lower case, of nested members, too
    QSet<QString> streams;             // names in envelopes
    QMultiHash<QString, QString> told; // values of members that tell a kind, by path: see kTelling
    bool isTable = false;

    // The member has this value, or one that begins with it.
    bool tells(QLatin1StringView path, QLatin1StringView value) const;
};

// Members whose values go into a sample.
inline constexpr QLatin1StringView kTelling[] = {
    QLatin1StringView("kind"),         QLatin1StringView("_class"),
    QLatin1StringView("apiVersion"),   QLatin1StringView("type"),
    QLatin1StringView("context.type"), QLatin1StringView("specversion"),
    QLatin1StringView("object"),
};

// One kind of export file of one product. Titles and descriptions are marked for translation in
// obeya::import.
struct Source
{
    const char *name;
    const char *kind; // deployments, changes, incidents
    const char *title;
    const char *recognised;
    const char *example;
    // How well a file fits: 0 not at all, higher is better.
    int (*fit)(const Sample &sample);
    void (*convert)(const RecordView &record, Conversion &conversion);
};

// All keys are there.
bool hasAll(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted);
bool hasAny(const QSet<QString> &keys, std::initializer_list<QLatin1StringView> wanted);

// What fits best; none when nothing does.
const Source *bestFit(const Sample &sample);
const Source *sourceNamed(const QString &name);
// Of a file that no source fits: says what it has, or which columns of a plain file it lacks.
Error unrecognised(const QSet<QString> &keys, const QString &fileName);
QString shownKeys(const QSet<QString> &keys);
Error columnsMissing(const QStringList &columns, const QString &fileName);

// The registry, in the order in which they are listed. A new product adds its sources here.
const QList<const Source *> &allSources();

} // namespace obeya
