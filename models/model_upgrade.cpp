#include "models/model_upgrade.h"

#include <algorithm>

namespace obeya {

// The lists that lead from the older version on, oldest first.
static QList<const VersionChange *> changesSince(const Version &older, const CapabilityModel &newer)
{
    QList<const VersionChange *> changes;
    for (const VersionChange &change : newer.changes) {
        if (change.from >= older && change.from < newer.version)
            changes.append(&change);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const VersionChange *left, const VersionChange *right) {
                         return left->from < right->from;
                     });
    return changes;
}

static const PracticeChange *moveOf(const VersionChange &change, const PracticeId &practice)
{
    const auto found =
        std::find_if(change.moves.cbegin(), change.moves.cend(),
                     [&](const PracticeChange &move) { return move.practice == practice; });
    return found == change.moves.cend() ? nullptr : &*found;
}

// One step of all places an answer has reached so far.
static void follow(PracticeUpgrade &upgrade, const VersionChange &change)
{
    QList<PracticeId> reached;
    for (const PracticeId &practice : std::as_const(upgrade.to)) {
        const PracticeChange *move = moveOf(change, practice);
        if (!move) {
            reached.append(practice);
            continue;
        }
        if (move->move != PracticeMove::Kept)
            upgrade.move = move->move;
        if (move->move == PracticeMove::Kept && move->to.isEmpty())
            reached.append(practice);
        else
            reached.append(move->to);
    }
    upgrade.to = reached;
}

QList<PracticeUpgrade> planUpgrade(const CapabilityModel &older, const CapabilityModel &newer)
{
    const QList<const VersionChange *> changes = changesSince(older.version, newer);
    QList<PracticeUpgrade> plan;
    for (const Practice *practice : older.practices()) {
        PracticeUpgrade upgrade{practice->id, PracticeMove::Kept, {practice->id}};
        for (const VersionChange *change : changes)
            follow(upgrade, *change);
        upgrade.to.removeIf(
            [&newer](const PracticeId &target) { return !newer.findPractice(target); });
        if (upgrade.to.isEmpty())
            upgrade.move = PracticeMove::Removed;
        plan.append(upgrade);
    }
    return plan;
}

} // namespace obeya
