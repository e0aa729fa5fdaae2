#pragma once

#include "models/capability_model.h"

namespace obeya {

// What became of a practice of the older model; Added has no older one. Changed is kept with
// another text, place or rule.
enum class PracticeFate { Kept, Changed, Renamed, Split, Merged, Removed, Added };

// What of a practice may differ.
enum class PracticePart { Code, Place, Name, Question, Levels, Help, Weight, Roles, Measures };

// A text that reads differently in one language; empty where a side has none.
struct TextChange
{
    PracticePart part = PracticePart::Name;
    std::optional<double> level; // only of Levels
    QString language;
    QString older;
    QString newer;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

struct PracticeComparison
{
    PracticeFate fate = PracticeFate::Kept;
    PracticeId older;
    QList<PracticeId> newer;
    QList<PracticePart> changed; // only with exactly one newer practice

    friend bool operator==(const PracticeComparison &, const PracticeComparison &) = default;
};

// Every practice of the older model in its order, then what the newer one adds. Follows the lists
// of changes as planUpgrade does; two different models are compared by the ids of their practices.
QList<PracticeComparison> compareModels(const CapabilityModel &older, const CapabilityModel &newer);

// Name, question, levels and help, language by language.
QList<TextChange> textChanges(const Practice &older, const Practice &newer);

} // namespace obeya
