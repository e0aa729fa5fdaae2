#include "models/model_rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace obeya {

using namespace Qt::StringLiterals;

static QString tr(const char *source)
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
                          tr(QT_TRANSLATE_NOOP("obeya::models", "“%1” is used twice.")).arg(value));
        m_seen.insert(value);
    }

private:
    IssueList &m_issues;
    QString m_code;
    QSet<QString> m_seen;
};

} // namespace

static void checkScale(const Scale &scale, IssueList &issues)
{
    for (qsizetype i = 1; i < scale.levels.size(); ++i) {
        if (scale.levels[i].number <= scale.levels[i - 1].number)
            reportProblem(
                issues, Severity::Error, u"$.scale.levels[%1].number"_s.arg(i),
                u"scale-not-rising"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models", "The levels of the scale have to rise.")));
    }
}

static void checkPracticeLevels(const Practice &practice, const Scale &scale, const QString &path,
                                IssueList &issues)
{
    QSet<double> seen;
    for (qsizetype i = 0; i < practice.levels.size(); ++i) {
        const double number = practice.levels[i].level;
        const QString place = u"%1.levels[%2].number"_s.arg(path).arg(i);
        if (!scale.contains(number))
            reportProblem(
                issues, Severity::Error, place, u"level-not-in-scale"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models", "The scale has no level %1.")).arg(number));
        else if (seen.contains(number))
            reportProblem(
                issues, Severity::Error, place, u"duplicate-level"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models", "Level %1 is described twice.")).arg(number));
        seen.insert(number);
    }
    for (const ScaleLevel &level : scale.levels) {
        if (!seen.contains(level.number))
            reportProblem(
                issues, Severity::Error, path + u".levels"_s, u"missing-level"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models", "%1 has no description for level %2."))
                    .arg(practice.code)
                    .arg(level.number));
    }
}

static QString unitOf(const QString &measure)
{
    if (measure == "deployment_frequency"_L1)
        return u"per_week"_s;
    if (measure == "lead_time"_L1 || measure == "time_to_restore"_L1)
        return u"seconds"_s;
    return u"ratio"_s;
}

static void checkClaim(const ClaimRule &rule, const Scale &scale, const QString &path,
                       IssueList &issues)
{
    if (rule.unit != unitOf(rule.measure))
        reportProblem(issues, Severity::Error, path + u".unit"_s, u"unit-mismatch"_s,
                      tr(QT_TRANSLATE_NOOP("obeya::models", "%1 is measured in %2."))
                          .arg(rule.measure, unitOf(rule.measure)));
    const bool rises = rule.direction == ClaimDirection::AtLeast;
    for (qsizetype i = 0; i < rule.limits.size(); ++i) {
        const ClaimLimit &limit = rule.limits[i];
        const QString place = u"%1.limits[%2]"_s.arg(path).arg(i);
        if (!scale.contains(limit.level))
            reportProblem(issues, Severity::Error, place + u".level"_s, u"level-not-in-scale"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::models", "The scale has no level %1."))
                              .arg(limit.level));
        if (i == 0)
            continue;
        const ClaimLimit &before = rule.limits[i - 1];
        const bool isHarder = rises ? limit.value > before.value : limit.value < before.value;
        if (limit.level <= before.level || !isHarder)
            reportProblem(issues, Severity::Error, place, u"unreachable-level"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::models",
                                               "Each higher level needs a stricter limit than the "
                                               "one before it.")));
    }
}

static void checkReferences(const Practice &practice, const CapabilityModel &model,
                            const QString &path, IssueList &issues)
{
    for (qsizetype i = 0; i < practice.reading.size(); ++i) {
        const bool isKnown =
            std::any_of(model.reading.cbegin(), model.reading.cend(),
                        [&](const Reading &reading) { return reading.id == practice.reading[i]; });
        if (!isKnown)
            reportProblem(issues, Severity::Error, u"%1.reading[%2]"_s.arg(path).arg(i),
                          u"unknown-reading"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::models", "The reading “%1” is not listed."))
                              .arg(practice.reading[i]));
    }
    for (qsizetype i = 0; i < practice.related.size(); ++i) {
        const RelatedPractice &related = practice.related[i];
        if (related.model == model.id && !model.findPractice(related.practice))
            reportProblem(issues, Severity::Error, u"%1.related[%2].practice"_s.arg(path).arg(i),
                          u"dead-relation"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::models", "There is no practice “%1”."))
                              .arg(related.practice.value()));
    }
}

template<typename Parts>
static void checkWeights(const Parts &parts, const QString &path, IssueList &issues)
{
    const bool hasWeight =
        std::any_of(parts.cbegin(), parts.cend(), [](const auto &part) { return part.weight > 0; });
    if (!parts.isEmpty() && !hasWeight)
        reportProblem(issues, Severity::Error, path, u"zero-weight"_s,
                      tr(QT_TRANSLATE_NOOP("obeya::models",
                                           "The weights add up to zero, so there is no score.")));
}

static void checkChanges(const CapabilityModel &model, IssueList &issues)
{
    for (qsizetype i = 0; i < model.changes.size(); ++i) {
        const VersionChange &change = model.changes[i];
        if (change.from >= model.version)
            reportProblem(
                issues, Severity::Error, u"$.changes[%1].from"_s.arg(i), u"version-not-risen"_s,
                tr(QT_TRANSLATE_NOOP("obeya::models",
                                     "The version has to be higher than the one before.")));
        for (qsizetype j = 0; j < change.moves.size(); ++j) {
            for (qsizetype k = 0; k < change.moves[j].to.size(); ++k) {
                const PracticeId &target = change.moves[j].to[k];
                if (!model.findPractice(target))
                    reportProblem(
                        issues, Severity::Error,
                        u"$.changes[%1].moves[%2].to[%3]"_s.arg(i).arg(j).arg(k),
                        u"dead-relation"_s,
                        tr(QT_TRANSLATE_NOOP("obeya::models", "There is no practice “%1”."))
                            .arg(target.value()));
            }
        }
    }
}

void checkModelStructure(const CapabilityModel &model, IssueList &issues)
{
    checkScale(model.scale, issues);
    checkWeights(model.domains, u"$.domains"_s, issues);
    Unique ids(issues, u"duplicate-id"_s);
    Unique codes(issues, u"duplicate-code"_s);
    Unique readings(issues, u"duplicate-id"_s);
    for (qsizetype i = 0; i < model.reading.size(); ++i)
        readings.add(model.reading[i].id, u"$.reading[%1].id"_s.arg(i));
    for (qsizetype d = 0; d < model.domains.size(); ++d) {
        const Domain &domain = model.domains[d];
        const QString domainPath = u"$.domains[%1]"_s.arg(d);
        ids.add(domain.id.value(), domainPath + u".id"_s);
        codes.add(domain.code, domainPath + u".code"_s);
        checkWeights(domain.capabilities, domainPath + u".capabilities"_s, issues);
        for (qsizetype c = 0; c < domain.capabilities.size(); ++c) {
            const Capability &capability = domain.capabilities[c];
            const QString capabilityPath = u"%1.capabilities[%2]"_s.arg(domainPath).arg(c);
            ids.add(capability.id.value(), capabilityPath + u".id"_s);
            codes.add(capability.code, capabilityPath + u".code"_s);
            checkWeights(capability.practices, capabilityPath + u".practices"_s, issues);
            for (qsizetype p = 0; p < capability.practices.size(); ++p) {
                const Practice &practice = capability.practices[p];
                const QString path = u"%1.practices[%2]"_s.arg(capabilityPath).arg(p);
                ids.add(practice.id.value(), path + u".id"_s);
                codes.add(practice.code, path + u".code"_s);
                checkPracticeLevels(practice, model.scale, path, issues);
                checkReferences(practice, model, path, issues);
                for (qsizetype i = 0; i < practice.claims.size(); ++i)
                    checkClaim(practice.claims[i], model.scale, u"%1.claims[%2]"_s.arg(path).arg(i),
                               issues);
            }
        }
    }
    checkChanges(model, issues);
}

} // namespace obeya
