#include "models/model_rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace obeya {

using namespace Qt::StringLiterals;

QString modelSentence(const char *source)
{
    return QCoreApplication::translate("obeya::models", source);
}

void reportProblem(IssueList &issues, Severity severity, const QString &path, const QString &code,
                   const QString &message)
{
    Issue issue{severity, code, message, {}, 1};
    issue.place.path = path;
    issues.add(issue);
}

namespace {

// Remembers what was seen and reports what comes twice.
class Unique
{
public:
    Unique(IssueList &issues, QString code)
        : m_issues(issues)
        , m_code(std::move(code))
    {
    }

    void add(const QString &value, const QString &path)
    {
        if (m_seen.contains(value))
            reportProblem(m_issues, Severity::Error, path, m_code,
                          modelSentence(QT_TRANSLATE_NOOP("obeya::models", "“%1” is used twice."))
                              .arg(value));
        m_seen.insert(value);
    }

private:
    IssueList &m_issues;
    QString m_code;
    QSet<QString> m_seen;
};

} // namespace

static void checkScale(const Scale &scale, const QString &path, IssueList &issues)
{
    for (qsizetype i = 1; i < scale.levels.size(); ++i) {
        if (scale.levels[i].number <= scale.levels[i - 1].number)
            reportProblem(issues, Severity::Error, u"%1.levels[%2].number"_s.arg(path).arg(i),
                          u"scale-not-rising"_s,
                          modelSentence(QT_TRANSLATE_NOOP(
                              "obeya::models", "The levels of the scale have to rise.")));
    }
}

static void checkNextStep(const LevelAnchor &anchor, const Scale &scale, const QString &path,
                          IssueList &issues)
{
    if (scale.kind != ScaleKind::Levels && scale.kind != ScaleKind::Coverage)
        return; // there is nothing to climb
    const bool isHighest = anchor.level == scale.highest();
    if (isHighest && anchor.next)
        reportProblem(issues, Severity::Warning, path + u".next"_s, u"next-step-at-top"_s,
                      modelSentence(QT_TRANSLATE_NOOP(
                          "obeya::models", "The highest level needs no step to a next one.")));
    if (!isHighest && !anchor.next)
        reportProblem(issues, Severity::Warning, path, u"missing-next-step"_s,
                      modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                                      "The step to the next level is missing.")));
}

static void checkPracticeLevels(const Practice &practice, const Scale &scale, const QString &path,
                                IssueList &issues)
{
    QSet<double> seen;
    for (qsizetype i = 0; i < practice.levels.size(); ++i) {
        const double number = practice.levels[i].level;
        const QString anchorPath = u"%1.levels[%2]"_s.arg(path).arg(i);
        const QString place = anchorPath + u".number"_s;
        if (!scale.contains(number))
            reportProblem(
                issues, Severity::Error, place, u"level-not-in-scale"_s,
                modelSentence(QT_TRANSLATE_NOOP("obeya::models", "The scale has no level %1."))
                    .arg(number));
        else if (seen.contains(number))
            reportProblem(
                issues, Severity::Error, place, u"duplicate-level"_s,
                modelSentence(QT_TRANSLATE_NOOP("obeya::models", "Level %1 is described twice."))
                    .arg(number));
        else if (i > 0 && number < practice.levels[i - 1].level)
            reportProblem(
                issues, Severity::Error, place, u"levels-not-rising"_s,
                modelSentence(QT_TRANSLATE_NOOP(
                    "obeya::models", "The levels have to follow the order of the scale.")));
        else
            checkNextStep(practice.levels[i], scale, anchorPath, issues);
        seen.insert(number);
    }
    // The words of these scales stand for themselves.
    const bool needsNoAnchors =
        scale.kind == ScaleKind::Agreement || scale.kind == ScaleKind::Percentage;
    for (const ScaleLevel &level : scale.levels) {
        if (!needsNoAnchors && !seen.contains(level.number))
            reportProblem(issues, Severity::Error, path + u".levels"_s, u"missing-level"_s,
                          modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                                          "%1 has no description for level %2."))
                              .arg(practice.code)
                              .arg(level.number));
    }
}

// One limit against the scale, the unit and the limit before it.
static void checkLimit(const ClaimRule &rule, qsizetype index, const Scale &scale,
                       const QString &path, IssueList &issues)
{
    const ClaimLimit &limit = rule.limits[index];
    if (!scale.contains(limit.level))
        reportProblem(
            issues, Severity::Error, path + u".level"_s, u"level-not-in-scale"_s,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models", "The scale has no level %1."))
                .arg(limit.level));
    if (limit.value < 0 || (rule.unit == "ratio"_L1 && limit.value > 1))
        reportProblem(
            issues, Severity::Error, path + u".value"_s, u"limit-out-of-range"_s,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models", "%1 cannot have the value %2."))
                .arg(rule.measure)
                .arg(limit.value));
    if (index == 0)
        return;
    const ClaimLimit &before = rule.limits[index - 1];
    const bool isStricter = rule.direction == ClaimDirection::AtLeast ? limit.value > before.value
                                                                      : limit.value < before.value;
    if (limit.level <= before.level || !isStricter)
        reportProblem(issues, Severity::Error, path, u"unreachable-level"_s,
                      modelSentence(QT_TRANSLATE_NOOP(
                          "obeya::models",
                          "Each higher level needs a stricter limit than the one before it.")));
}

static void checkClaim(const ClaimRule &rule, const Scale &scale, const QString &path,
                       IssueList &issues)
{
    if (rule.unit != claimUnit(rule.measure))
        reportProblem(issues, Severity::Error, path + u".unit"_s, u"unit-mismatch"_s,
                      modelSentence(QT_TRANSLATE_NOOP("obeya::models", "%1 is measured in %2."))
                          .arg(rule.measure, claimUnit(rule.measure)));
    if (rule.direction != claimDirection(rule.measure))
        reportProblem(issues, Severity::Warning, path + u".direction"_s, u"unusual-direction"_s,
                      modelSentence(QT_TRANSLATE_NOOP(
                                        "obeya::models",
                                        "With this direction a worse %1 supports a higher level."))
                          .arg(rule.measure));
    for (qsizetype i = 0; i < rule.limits.size(); ++i)
        checkLimit(rule, i, scale, u"%1.limits[%2]"_s.arg(path).arg(i), issues);
}

namespace {

// What the model refers to by id.
struct Targets
{
    ModelId model;
    QSet<PracticeId> practices;
    QSet<QString> readings;
};

} // namespace

static Targets targetsOf(const CapabilityModel &model)
{
    Targets targets{model.id, {}, {}};
    for (const Practice *practice : model.practices())
        targets.practices.insert(practice->id);
    for (const Reading &reading : model.reading)
        targets.readings.insert(reading.id);
    return targets;
}

static void checkTarget(const PracticeId &practice, const Targets &targets, const QString &path,
                        IssueList &issues)
{
    if (!targets.practices.contains(practice))
        reportProblem(
            issues, Severity::Error, path, u"dead-relation"_s,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models", "There is no practice “%1”."))
                .arg(practice.value()));
}

static void checkReferences(const Practice &practice, const Targets &targets, const QString &path,
                            IssueList &issues)
{
    for (qsizetype i = 0; i < practice.reading.size(); ++i) {
        if (!targets.readings.contains(practice.reading[i]))
            reportProblem(
                issues, Severity::Error, u"%1.reading[%2]"_s.arg(path).arg(i), u"unknown-reading"_s,
                modelSentence(QT_TRANSLATE_NOOP("obeya::models", "The reading “%1” is not listed."))
                    .arg(practice.reading[i]));
    }
    for (qsizetype i = 0; i < practice.related.size(); ++i) {
        const RelatedPractice &related = practice.related[i];
        if (related.model == targets.model)
            checkTarget(related.practice, targets, u"%1.related[%2].practice"_s.arg(path).arg(i),
                        issues);
    }
}

template<typename Parts>
static void checkWeights(const Parts &parts, const QString &path, IssueList &issues)
{
    const bool hasWeight =
        std::any_of(parts.cbegin(), parts.cend(), [](const auto &part) { return part.weight > 0; });
    if (!parts.isEmpty() && !hasWeight)
        reportProblem(issues, Severity::Error, path, u"zero-weight"_s,
                      modelSentence(QT_TRANSLATE_NOOP(
                          "obeya::models", "The weights add up to zero, so there is no score.")));
}

static void checkChanges(const CapabilityModel &model, const Targets &targets, IssueList &issues)
{
    for (qsizetype i = 0; i < model.changes.size(); ++i) {
        const VersionChange &change = model.changes[i];
        if (change.from >= model.version)
            reportProblem(
                issues, Severity::Error, u"$.changes[%1].from"_s.arg(i), u"version-not-risen"_s,
                modelSentence(QT_TRANSLATE_NOOP(
                    "obeya::models", "The version has to be higher than the one before.")));
        for (qsizetype j = 0; j < change.moves.size(); ++j) {
            const QList<PracticeId> &to = change.moves[j].to;
            for (qsizetype k = 0; k < to.size(); ++k)
                checkTarget(to[k], targets,
                            u"$.changes[%1].moves[%2].to[%3]"_s.arg(i).arg(j).arg(k), issues);
        }
    }
}

namespace {

// Walks through domains, capabilities and practices.
class StructureCheck
{
public:
    StructureCheck(const CapabilityModel &model, const Targets &targets, IssueList &issues)
        : m_model(model)
        , m_targets(targets)
        , m_issues(issues)
        , m_ids(issues, u"duplicate-id"_s)
        , m_codes(issues, u"duplicate-code"_s)
    {
    }

    void checkDomain(const Domain &domain, const QString &path)
    {
        checkIdentity(domain.id.value(), domain.code, path);
        checkWeights(domain.capabilities, path + u".capabilities"_s, m_issues);
        if (domain.scale)
            checkScale(*domain.scale, path + u".scale"_s, m_issues);
        m_scale = &m_model.scaleOf(domain);
        for (qsizetype i = 0; i < domain.capabilities.size(); ++i)
            checkCapability(domain.capabilities[i], u"%1.capabilities[%2]"_s.arg(path).arg(i));
    }

private:
    void checkIdentity(const QString &id, const QString &code, const QString &path)
    {
        m_ids.add(id, path + u".id"_s);
        m_codes.add(code, path + u".code"_s);
    }

    void checkCapability(const Capability &capability, const QString &path)
    {
        checkIdentity(capability.id.value(), capability.code, path);
        checkWeights(capability.practices, path + u".practices"_s, m_issues);
        for (qsizetype i = 0; i < capability.practices.size(); ++i)
            checkPractice(capability.practices[i], u"%1.practices[%2]"_s.arg(path).arg(i));
    }

    void checkPractice(const Practice &practice, const QString &path)
    {
        checkIdentity(practice.id.value(), practice.code, path);
        checkPracticeLevels(practice, *m_scale, path, m_issues);
        if (practice.isReversed && m_scale == &m_model.scale)
            reportProblem(
                m_issues, Severity::Error, path + u".reversed"_s, u"reversed-level"_s,
                modelSentence(QT_TRANSLATE_NOOP(
                    "obeya::models",
                    "Only a practice of a block with a scale of its own can be reversed.")));
        checkReferences(practice, m_targets, path, m_issues);
        for (qsizetype i = 0; i < practice.claims.size(); ++i)
            checkClaim(practice.claims[i], *m_scale, u"%1.claims[%2]"_s.arg(path).arg(i), m_issues);
    }

    const CapabilityModel &m_model;
    const Targets &m_targets;
    const Scale *m_scale = nullptr; // of the domain at hand
    IssueList &m_issues;
    Unique m_ids;
    Unique m_codes;
};

} // namespace

void checkModelStructure(const CapabilityModel &model, IssueList &issues)
{
    checkScale(model.scale, u"$.scale"_s, issues);
    Unique readings(issues, u"duplicate-id"_s);
    for (qsizetype i = 0; i < model.reading.size(); ++i)
        readings.add(model.reading[i].id, u"$.reading[%1].id"_s.arg(i));
    checkWeights(model.domains, u"$.domains"_s, issues);
    const Targets targets = targetsOf(model);
    StructureCheck check(model, targets, issues);
    for (qsizetype i = 0; i < model.domains.size(); ++i)
        check.checkDomain(model.domains[i], u"$.domains[%1]"_s.arg(i));
    checkChanges(model, targets, issues);
}

} // namespace obeya
