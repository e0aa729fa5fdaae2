#pragma once

#include "models/base/id.h"
#include "models/base/localized_text.h"
#include "models/base/version.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace obeya {

enum class ScaleKind { Levels, Coverage, Agreement, Choice, Percentage };

struct ScaleLevel
{
    double number = 0;
    LocalizedText name;
    LocalizedText meaning;

    friend bool operator==(const ScaleLevel &, const ScaleLevel &) = default;
};

// The answers a practice offers, lowest first. Never empty in a model that passed the validator.
struct Scale
{
    ScaleKind kind = ScaleKind::Levels;
    QList<ScaleLevel> levels;

    double lowest() const { return levels.isEmpty() ? 0 : levels.first().number; }
    double highest() const { return levels.isEmpty() ? 0 : levels.last().number; }
    // One of the levels; on a percentage scale any number between lowest and highest.
    bool contains(double number) const;
    const ScaleLevel *level(double number) const; // nullptr when there is none

    friend bool operator==(const Scale &, const Scale &) = default;
};

enum class Effort { Low, Medium, High };

// What to do to reach the level above.
struct NextStep
{
    LocalizedText step;
    Effort effort = Effort::Medium;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

// What can be observed at a level of a practice.
struct LevelAnchor
{
    double level = 0;
    LocalizedText text;
    std::optional<NextStep> next; // none at the highest level

    friend bool operator==(const LevelAnchor &, const LevelAnchor &) = default;
};

enum class ClaimDirection { AtLeast, AtMost };

struct ClaimLimit
{
    double level = 0;
    double value = 0; // in the rule's unit

    friend bool operator==(const ClaimLimit &, const ClaimLimit &) = default;
};

// Links a practice to a delivery measure: the highest level whose limit the value meets is
// supported.
struct ClaimRule
{
    QString measure; // one of claimMeasures()
    ClaimDirection direction = ClaimDirection::AtLeast;
    QString unit;             // per_week, seconds, ratio
    QList<ClaimLimit> limits; // lowest level first
    int leastRecords = 0;
    int leastDays = 0;
    LocalizedText note;

    friend bool operator==(const ClaimRule &, const ClaimRule &) = default;
};

struct RelatedPractice
{
    ModelId model;
    PracticeId practice;

    friend bool operator==(const RelatedPractice &, const RelatedPractice &) = default;
};

struct Practice
{
    PracticeId id;
    QString code; // shown to people, such as 2.4.1
    LocalizedText name;
    LocalizedText question;
    QList<LevelAnchor> levels;
    LocalizedText lookAt;   // help: what to look at
    LocalizedText evidence; // help: what evidence convinces
    double weight = 1;
    bool isCore = false;     // member of the short form
    bool isReversed = false; // a high answer is a bad one; only in a block with a scale of its own
    QStringList roles;
    QStringList tags;
    QList<RelatedPractice> related;
    QStringList reading; // ids of CapabilityModel::reading
    QList<ClaimRule> claims;

    const LevelAnchor *anchor(double level) const; // nullptr when the model has none

    friend bool operator==(const Practice &, const Practice &) = default;
};

struct Capability
{
    CapabilityId id;
    QString code;
    LocalizedText name;
    LocalizedText summary;
    double weight = 1;
    QList<Practice> practices;

    friend bool operator==(const Capability &, const Capability &) = default;
};

struct Domain
{
    DomainId id;
    QString code;
    LocalizedText name;
    LocalizedText summary;
    double weight = 1;
    // Of a block that is answered otherwise than the model. Its answers count by their place
    // between the ends of both scales: 4 of 1-7 is 3 of 1-5.
    std::optional<Scale> scale;
    QList<Capability> capabilities;

    friend bool operator==(const Domain &, const Domain &) = default;
};

struct Reading
{
    QString id;
    QString title;
    QString author;
    int year = 0;
    QString kind; // book, page

    friend bool operator==(const Reading &, const Reading &) = default;
};

enum class PracticeMove { Kept, Renamed, Split, Merged, Removed };

struct PracticeChange
{
    PracticeId practice;
    PracticeMove move = PracticeMove::Kept;
    QList<PracticeId> to;

    friend bool operator==(const PracticeChange &, const PracticeChange &) = default;
};

// What became of the practices of an earlier version.
struct VersionChange
{
    Version from;
    QList<PracticeChange> moves;

    friend bool operator==(const VersionChange &, const VersionChange &) = default;
};

enum class ScoringRule { Mean, Weakest, Threshold, SumOfLevels, Achievement };

// What the overall score is the weighted mean of.
enum class OverallOf { Domains, Practices };

struct ScoringChoice
{
    ScoringRule rule = ScoringRule::Mean;
    double thresholdShare = 0.85;           // only for Threshold
    OverallOf overall = OverallOf::Domains; // only for Mean

    friend bool operator==(const ScoringChoice &, const ScoringChoice &) = default;
};

// A questionnaire with everything needed to ask, explain and score it. Immutable data.
struct CapabilityModel
{
    ModelId id;
    Version version;
    LocalizedText title;
    LocalizedText purpose;
    LocalizedText source; // "aligned with ..."
    QStringList languages;
    Scale scale;
    ScoringChoice scoring;
    QList<Domain> domains;
    QList<Reading> reading;
    QList<VersionChange> changes;

    int practiceCount() const;
    // In the order of the questionnaire. Pointers live as long as the model is not changed.
    QList<const Practice *> practices() const;
    const Practice *findPractice(const PracticeId &id) const;
    const Practice *findPracticeByCode(const QString &code) const;
    const Capability *findCapability(const CapabilityId &id) const;
    const Capability *capabilityOf(const PracticeId &id) const;
    const Domain *domainOf(const PracticeId &id) const;
    // The scale the practice is answered on: that of its domain, else the model's.
    const Scale &scaleOf(const PracticeId &id) const;
    const Scale &scaleOf(const Domain &domain) const;
    // An answer on the model's scale; reversed practices are turned round.
    double onModelScale(const Domain &domain, const Practice &practice, double answer) const;

    friend bool operator==(const CapabilityModel &, const CapabilityModel &) = default;
};

// The measures a claim rule may name: deployment_frequency (per_week), lead_time,
// lead_time_from_merge and time_to_restore (seconds), change_failure_rate, rework_rate and
// test_pass_rate (ratio).
QStringList claimMeasures();
QString claimUnit(const QString &measure);             // empty for an unknown one
ClaimDirection claimDirection(const QString &measure); // in which a higher level lies

// The model with its core practices only; empty capabilities and domains are left out.
CapabilityModel shortForm(const CapabilityModel &model);

QString scoringRuleName(ScoringRule rule); // the name in files: mean, weakest, threshold, ...

} // namespace obeya
