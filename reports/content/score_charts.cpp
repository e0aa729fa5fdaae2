#include "reports/content/score_charts.h"

#include "reports/content/number_text.h"

#include <algorithm>

namespace obeya {

namespace {

// A domain or a capability as an axis of the profile.
struct Axis
{
    QString name;
    Score current;
    std::optional<double> previous;
};

bool showsDomains(const CapabilityModel &model)
{
    return model.domains.size() >= 5;
}

QList<Axis> axesOf(const CapabilityModel &model, const ScoreCard &current,
                   const ScoreCard *previous, const Language &language)
{
    QList<Axis> axes;
    for (const Domain &domain : model.domains) {
        if (showsDomains(model)) {
            const DomainScore *score = current.findDomain(domain.id);
            axes.append({domain.name.in(language.code()), score ? score->score : Score{},
                         previous ? shownScore(previous->findDomain(domain.id)) : std::nullopt});
            continue;
        }
        for (const Capability &capability : domain.capabilities) {
            const CapabilityScore *score = current.findCapability(capability.id);
            axes.append(
                {capability.name.in(language.code()), score ? score->score : Score{},
                 previous ? shownScore(previous->findCapability(capability.id)) : std::nullopt});
        }
    }
    return axes;
}

QString furthestText(const QList<Axis> &axes, const Language &language)
{
    const Axis *furthest = nullptr;
    double most = 0;
    for (const Axis &axis : axes) {
        const double gap = shownGap(axis.current).value_or(0);
        if (gap > most) {
            furthest = &axis;
            most = gap;
        }
    }
    if (!furthest)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Capability profile"));
    //: %1 is a domain or capability, %2 a number of levels
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 is %2 below its target"))
        .arg(furthest->name, fixedText(most, 1, language));
}

QString axesText(const QList<Axis> &axes, const Language &language)
{
    QStringList parts;
    for (const Axis &axis : axes)
        //: A domain or capability and its level
        parts.append(language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 %2"))
                         .arg(axis.name, levelText(shownScore(axis.current), language)));
    return listText(parts, language);
}

bool hasValue(const RadarOutline &outline)
{
    return std::any_of(outline.values.begin(), outline.values.end(),
                       [](const auto &value) { return value.has_value(); });
}

} // namespace

std::optional<double> shownScore(const Score &score)
{
    return score.reason == ScoreReason::None ? score.score : std::nullopt;
}

std::optional<double> shownScore(const DomainScore *domain)
{
    return domain ? shownScore(domain->score) : std::nullopt;
}

std::optional<double> shownScore(const CapabilityScore *capability)
{
    return capability ? shownScore(capability->score) : std::nullopt;
}

std::optional<double> shownGap(const Score &score)
{
    const std::optional<double> value = shownScore(score);
    if (!value || !score.target)
        return {};
    return std::max(0.0, shownDifference(*score.target, *value));
}

ChartSpec profileChart(const CapabilityModel &model, const ScoreCard &current,
                       const QString &currentName, const ScoreCard *previous,
                       const QString &previousName, const Language &language)
{
    const QList<Axis> axes = axesOf(model, current, previous, language);
    RadarChart chart;
    chart.lowest = model.scale.lowest();
    chart.highest = model.scale.highest();
    RadarOutline now{RadarOutline::Role::Current, currentName, {}};
    RadarOutline before{RadarOutline::Role::Previous, previousName, {}};
    RadarOutline target{RadarOutline::Role::Target,
                        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target")),
                        {}};
    for (const Axis &axis : axes) {
        chart.axes.append(axis.name);
        now.values.append(shownScore(axis.current));
        before.values.append(axis.previous);
        target.values.append(axis.current.target);
    }
    chart.outlines.append(now);
    if (previous && hasValue(before))
        chart.outlines.append(before);
    if (hasValue(target))
        chart.outlines.append(target);

    ChartSpec spec;
    spec.title = furthestText(axes, language);
    const QString lowest = practiceLevelText(chart.lowest, language);
    const QString highest = practiceLevelText(chart.highest, language);
    spec.subtitle =
        (showsDomains(model)
             ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level of each domain, %1 to %2"))
             : language.text(
                 QT_TRANSLATE_NOOP("obeya::reports", "Level of each capability, %1 to %2")))
            .arg(lowest, highest);
    spec.summary = axesText(axes, language);
    spec.chart = chart;
    return spec;
}

ChartSpec capabilityChart(const CapabilityModel &model, const Domain &domain,
                          const ScoreCard &current, const ScoreCard *previous,
                          const Language &language)
{
    LevelBarChart chart;
    chart.highest = model.scale.highest();
    QList<Axis> axes;
    for (const Capability &capability : domain.capabilities) {
        const CapabilityScore *score = current.findCapability(capability.id);
        Axis axis;
        //: Code and name of a capability
        axis.name = language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 %2"))
                        .arg(capability.code, capability.name.in(language.code()));
        if (score)
            axis.current = score->score;
        if (previous)
            axis.previous = shownScore(previous->findCapability(capability.id));
        chart.bars.append(
            {axis.name, shownScore(axis.current), axis.previous, axis.current.target});
        axes.append(axis);
    }
    ChartSpec spec;
    spec.title = furthestText(axes, language);
    spec.subtitle =
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level of each capability, %1 to %2"))
            .arg(practiceLevelText(model.scale.lowest(), language),
                 practiceLevelText(model.scale.highest(), language));
    spec.summary = axesText(axes, language);
    spec.chart = chart;
    return spec;
}

} // namespace obeya
