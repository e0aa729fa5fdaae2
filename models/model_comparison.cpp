#include "models/model_comparison.h"

#include "models/model_upgrade.h"

#include <QSet>

namespace obeya {

static void addTextChanges(QList<TextChange> &changes, const TextChange &about,
                           const LocalizedText &older, const LocalizedText &newer)
{
    QMap<QString, QString> languages = older.texts();
    languages.insert(newer.texts());
    for (auto text = languages.cbegin(); text != languages.cend(); ++text) {
        TextChange change = about;
        change.language = text.key();
        change.older = older.texts().value(text.key());
        change.newer = newer.texts().value(text.key());
        if (change.older != change.newer)
            changes.append(change);
    }
}

static void addLevelChanges(QList<TextChange> &changes, const Practice &older,
                            const Practice &newer)
{
    const auto textAt = [](const Practice &practice, double level) {
        const LevelAnchor *anchor = practice.anchor(level);
        return anchor ? anchor->text : LocalizedText();
    };
    QMap<double, bool> levels; // sorted, each once
    for (const Practice *practice : {&older, &newer}) {
        for (const LevelAnchor &anchor : practice->levels)
            levels.insert(anchor.level, true);
    }
    for (const double level : levels.keys())
        addTextChanges(changes, {PracticePart::Levels, level, {}, {}, {}}, textAt(older, level),
                       textAt(newer, level));
}

QList<TextChange> textChanges(const Practice &older, const Practice &newer)
{
    QList<TextChange> changes;
    const auto compare = [&](PracticePart part, const LocalizedText &before,
                             const LocalizedText &after) {
        addTextChanges(changes, {part, {}, {}, {}, {}}, before, after);
    };
    compare(PracticePart::Name, older.name, newer.name);
    compare(PracticePart::Question, older.question, newer.question);
    addLevelChanges(changes, older, newer);
    compare(PracticePart::Help, older.lookAt, newer.lookAt);
    compare(PracticePart::Help, older.evidence, newer.evidence);
    return changes;
}

namespace {

// A practice and where it stands.
struct PlacedPractice
{
    const CapabilityModel &model;
    const Practice &practice;
};

} // namespace

static QList<PracticePart> changedParts(const PlacedPractice &older, const PlacedPractice &newer)
{
    QList<PracticePart> parts;
    const Practice &before = older.practice;
    const Practice &after = newer.practice;
    const auto add = [&parts](bool differs, PracticePart part) {
        if (differs && !parts.contains(part))
            parts.append(part);
    };
    add(before.code != after.code, PracticePart::Code);
    const Capability *place = older.model.capabilityOf(before.id);
    const Capability *newPlace = newer.model.capabilityOf(after.id);
    add(place && newPlace && place->id != newPlace->id, PracticePart::Place);
    for (const TextChange &change : textChanges(before, after))
        add(true, change.part);
    add(older.model.scaleOf(before.id) != newer.model.scaleOf(after.id), PracticePart::Levels);
    add(before.isReversed != after.isReversed, PracticePart::Levels);
    add(before.weight != after.weight, PracticePart::Weight);
    add(before.roles != after.roles, PracticePart::Roles);
    add(before.claims != after.claims, PracticePart::Measures);
    return parts;
}

static PracticeFate fateOf(PracticeMove move)
{
    switch (move) {
    case PracticeMove::Kept:
        return PracticeFate::Kept;
    case PracticeMove::Renamed:
        return PracticeFate::Renamed;
    case PracticeMove::Split:
        return PracticeFate::Split;
    case PracticeMove::Merged:
        return PracticeFate::Merged;
    case PracticeMove::Removed:
        break;
    }
    return PracticeFate::Removed;
}

QList<PracticeComparison> compareModels(const CapabilityModel &older, const CapabilityModel &newer)
{
    CapabilityModel target = newer;
    if (older.id != newer.id)
        target.changes.clear(); // they tell of versions of another model
    QList<PracticeComparison> result;
    QSet<PracticeId> reached;
    for (const PracticeUpgrade &upgrade : planUpgrade(older, target)) {
        PracticeComparison row{fateOf(upgrade.move), upgrade.from, upgrade.to, {}};
        const Practice *before = older.findPractice(upgrade.from);
        if (before && upgrade.to.size() == 1) {
            const Practice *after = target.findPractice(upgrade.to.first());
            row.changed = changedParts({older, *before}, {target, *after});
        }
        if (row.fate == PracticeFate::Kept && !row.changed.isEmpty())
            row.fate = PracticeFate::Changed;
        for (const PracticeId &practice : upgrade.to)
            reached.insert(practice);
        result.append(row);
    }
    for (const Practice *practice : target.practices()) {
        if (!reached.contains(practice->id))
            result.append({PracticeFate::Added, {}, {practice->id}, {}});
    }
    return result;
}

} // namespace obeya
