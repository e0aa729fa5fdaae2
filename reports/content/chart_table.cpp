#include "reports/content/chart_table.h"

#include "reports/content/number_text.h"

#include <algorithm>

namespace obeya {

namespace {

QString numberText(std::optional<double> value, const Language &language)
{
    return value ? fixedText(*value, 1, language) : QStringLiteral("–");
}

ChartTable tableOf(const RadarChart &chart, const Language &language)
{
    ChartTable table;
    table.columns.append(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain")));
    for (const RadarOutline &outline : chart.outlines)
        table.columns.append(outline.name);
    for (qsizetype axis = 0; axis < chart.axes.size(); ++axis) {
        QStringList row{chart.axes[axis]};
        for (const RadarOutline &outline : chart.outlines)
            row.append(numberText(outline.values.value(axis), language));
        table.rows.append(row);
    }
    return table;
}

ChartTable tableOf(const TrendChart &chart, const Language &language)
{
    const auto named = [&](const QString &name) {
        return chart.unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, chart.unit);
    };
    const bool hasBand = std::any_of(chart.points.cbegin(), chart.points.cend(),
                                     [](const TrendPoint &point) { return point.low.has_value(); });
    ChartTable table;
    table.columns = {language.text(QT_TRANSLATE_NOOP("obeya::reports", "From")),
                     named(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Value")))};
    if (hasBand)
        table.columns +=
            {named(language.text(QT_TRANSLATE_NOOP("obeya::reports", "25th percentile"))),
             named(language.text(QT_TRANSLATE_NOOP("obeya::reports", "75th percentile")))};
    for (const TrendPoint &point : chart.points) {
        QStringList row{dateText(point.start, language), numberText(point.value, language)};
        if (hasBand)
            row += {numberText(point.low, language), numberText(point.high, language)};
        table.rows.append(row);
    }
    return table;
}

ChartTable tableOf(const DistributionChart &chart, const Language &language)
{
    ChartTable table;
    table.columns = {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Bar")),
                     language.text(QT_TRANSLATE_NOOP("obeya::reports", "Records"))};
    const bool hasBrackets = !chart.brackets.isEmpty();
    if (hasBrackets)
        table.columns.append(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Group")));
    for (int bar = 0; bar < chart.bars.size(); ++bar) {
        QStringList row{chart.bars[bar].label, countText(chart.bars[bar].count, language)};
        QString bracket;
        for (const DistributionBracket &candidate : chart.brackets) {
            if (candidate.first <= bar && bar <= candidate.last)
                bracket = candidate.label;
        }
        if (hasBrackets)
            row.append(bracket);
        table.rows.append(row);
    }
    return table;
}

ChartTable tableOf(const LevelBarChart &chart, const Language &language)
{
    ChartTable table;
    table.columns = {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Domain")),
                     language.text(QT_TRANSLATE_NOOP("obeya::reports", "Level")),
                     language.text(QT_TRANSLATE_NOOP("obeya::reports", "Before")),
                     language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target"))};
    for (const LevelBar &bar : chart.bars)
        table.rows.append({bar.name, numberText(bar.value, language),
                           numberText(bar.previous, language), numberText(bar.target, language)});
    return table;
}

} // namespace

ChartTable chartTable(const ChartSpec &spec, const Language &language)
{
    return std::visit([&](const auto &chart) { return tableOf(chart, language); }, spec.chart);
}

} // namespace obeya
