#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace obeya {

// Charts as data: screen, HTML and PDF draw the same spec.

struct RadarOutline
{
    enum class Role { Current, Previous, Target };
    Role role = Role::Current;
    QString name;
    QList<std::optional<double>> values; // one per axis; none breaks the outline
};

struct RadarChart
{
    QStringList axes;
    double lowest = 0;
    double highest = 5;
    QList<RadarOutline> outlines; // at most four
};

struct TrendPoint
{
    QDate start;
    std::optional<double> value;
    std::optional<double> low;  // p25
    std::optional<double> high; // p75
    bool isPartial = false;     // the last bucket is not over: "so far"
    QString note;               // tooltip
};

struct TrendChart
{
    enum class Shape { Line, Bars, Points };
    Shape shape = Shape::Line;
    QList<TrendPoint> points;        // every bucket, empty ones too
    QString unit;                    // for the values of the axis
    bool emptyIsZero = false;        // counts: an empty bucket is a value and labelled 0
    std::optional<double> reference; // a solid line: mean or median
    QString referenceLabel;
    std::optional<double> limit; // a dashed line: a threshold
    QString limitLabel;
    QString lastLabel; // at the end of the line
};

struct DistributionBar
{
    QString label;
    int count = 0;
};

struct DistributionBracket // spans bars first...last
{
    QString label;
    int first = 0;
    int last = 0;
};

struct DistributionChart
{
    QList<DistributionBar> bars;
    QList<DistributionBracket> brackets;
};

struct LevelBar
{
    QString name;
    std::optional<double> value;
    std::optional<double> previous; // dashed tick
    std::optional<double> target;   // flag
};

struct LevelBarChart
{
    QList<LevelBar> bars;
    double highest = 5;
};

// Title states the finding, subtitle what is drawn.
struct ChartSpec
{
    QString title;
    QString subtitle;
    QString summary; // one sentence for screen readers and HTML
    std::variant<RadarChart, TrendChart, DistributionChart, LevelBarChart> chart;
};

} // namespace obeya
