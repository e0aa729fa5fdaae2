#include "tests/reports/rich_document.h"

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

bool isChinese(const QString &language)
{
    return language == "zh_CN"_L1;
}

QStringList domains(const QString &language)
{
    if (isChinese(language))
        return {u"敏捷研发"_s, u"持续交付"_s, u"技术运营"_s, u"可视化"_s, u"组织文化"_s};
    return {u"Agile development"_s, u"Continuous delivery"_s, u"Technical operations"_s,
            u"Visualization"_s, u"Organization and culture"_s};
}

ReportCell cell(const QString &text, bool isBold = false)
{
    ReportCell result;
    result.text = text;
    result.isBold = isBold;
    return result;
}

ReportCell chip(double level)
{
    ReportCell result = cell(QString::number(level));
    result.level = level;
    return result;
}

ChartSpec radarSpec(const QString &language)
{
    RadarChart chart;
    chart.axes = domains(language);
    chart.outlines = {
        {RadarOutline::Role::Current, u"Nov 2026"_s, {2.8, 3.1, 2.2, 2.4, 2.8}},
        {RadarOutline::Role::Previous, u"May"_s, {2.1, 2.5, 1.7, {}, 2.2}},
        {RadarOutline::Role::Target, u"Target"_s, {3.5, 3.9, 3.3, 3.3, 3.6}},
    };
    ChartSpec spec;
    spec.chart = chart;
    return spec;
}

ChartSpec trendSpec(TrendChart::Shape shape, const QString &title)
{
    TrendChart chart;
    chart.shape = shape;
    for (int week = 0; week < 26; ++week) {
        TrendPoint point;
        point.start = QDate(2026, 5, 4).addDays(7 * week);
        if (week != 21) {
            point.value = 3 + week * 7 % 5;
            point.low = *point.value * 0.7;
            point.high = *point.value * 1.4;
        } else {
            point.note = u"No deployments, 28 Sep"_s;
        }
        point.isPartial = week == 25;
        chart.points.append(point);
    }
    chart.limit = 7;
    chart.limitLabel = u"7 days: limit for High"_s;
    chart.lastLabel = u"Median 4.1 days"_s;
    ChartSpec spec;
    spec.title = title;
    spec.subtitle = u"Days from first commit to production"_s;
    spec.chart = chart;
    return spec;
}

ChartSpec distributionSpec()
{
    ChartSpec spec;
    spec.title = u"87 of 109 changes took a week or less"_s;
    spec.chart = DistributionChart{{{u"<4 h"_s, 0}, {u"1–2 d"_s, 24}, {u">14 d"_s, 2}},
                                   {{u"Elite"_s, 0, 0}, {u"High"_s, 1, 2}}};
    return spec;
}

ChartSpec levelSpec(const QString &language)
{
    LevelBarChart chart;
    for (const QString &name : domains(language))
        chart.bars.append({name, 2.7, 2.0, 3.7});
    ChartSpec spec;
    spec.title = u"Level of each domain"_s;
    spec.chart = chart;
    return spec;
}

TableBlock domainTable(const QString &language)
{
    TableBlock table;
    table.columns = {{u"Domain"_s, 0.6, CellAlign::Left},
                     {u"Level"_s, 0.2, CellAlign::Center},
                     {u"Gap"_s, 0.2, CellAlign::Right}};
    for (const QString &name : domains(language))
        table.rows.append({cell(name), chip(3), cell(u"0.7"_s)});
    table.rows.append({cell(u"Overall"_s, true), chip(2.6), cell(u"−0.9"_s, true)});
    table.caption = isChinese(language) ? u"自评高于数据，大小文用。"_s : u"A remark below."_s;
    return table;
}

TilesBlock tiles()
{
    TilesBlock block;
    for (const Measure measure : kMeasures) {
        MeasureTile tile;
        tile.name = measureName(measure, Language(u"en"_s));
        tile.value = u"4.2"_s;
        tile.unit = u"per week"_s;
        tile.group = u"High"_s;
        tile.level = PerformanceLevel::High;
        block.tiles.append(tile);
    }
    block.tiles[2].unit = u"%"_s;
    block.tiles[2].detail = u"14 of 109"_s;
    block.tiles[3].reason = u"Needs incident data. Import incidents."_s;
    return block;
}

ReportSection cover(const QString &language)
{
    LevelGridBlock grid;
    for (const QString &name : domains(language))
        grid.rows.append({name, {3.3, 2.3, {}, 1.5}});
    grid.caption = u"Level of each of the 20 capabilities, 0 to 5."_s;
    return {u"cover"_s,
            u"Cover"_s,
            true,
            {TextBlock{TextRole::Eyebrow, u"DevOps maturity assessment"_s},
             TextBlock{TextRole::Title, isChinese(language) ? u"结算平台"_s : u"Checkout"_s},
             TextBlock{TextRole::Lead, u"12 November 2026"_s}, grid,
             FactsBlock{{{u"Prepared by"_s, u"Helen Strand"_s},
                         {u"Model"_s, u"DevOps Five-Part Model 1.2, 60 practices"_s}}}}};
}

ReportSection summary(const QString &language)
{
    ColumnsBlock columns{{ChartBlock{radarSpec(language), 70}}, {domainTable(language)}, 0.48};
    CalloutBlock callout{u"Decisions needed"_s, {u"1. Allow standard changes."_s}};
    return {
        u"summary"_s,
        isChinese(language) ? u"管理摘要"_s : u"Executive summary"_s,
        false,
        {TextBlock{TextRole::Eyebrow, u"Executive summary"_s},
         TextBlock{TextRole::Title, isChinese(language) ? u"自评 高 小 大 文 用 交付"_s
                                                        : u"Level 2.6 of 5, up from 2.0 in May"_s},
         TextBlock{TextRole::Lead, u"The team deploys 4.2 times a week."_s},
         std::make_shared<const ColumnsBlock>(columns), TextBlock{TextRole::Section, u"Delivery"_s},
         tiles(), TextBlock{TextRole::Caption, u"Groups of the 2023 report."_s}, callout}};
}

ReportSection delivery(const QString &language)
{
    ColumnsBlock charts{
        {ChartBlock{trendSpec(TrendChart::Shape::Line, u"Lead time"_s), 42}},
        {ChartBlock{trendSpec(TrendChart::Shape::Bars,
                              u"A title long enough for two lines of this column, at least"_s),
                    42}},
        0.5};
    TableBlock records;
    records.columns = {{u"Record"_s, 0.3, CellAlign::Left}, {u"Note"_s, 0.7, CellAlign::Left}};
    for (int row = 1; row <= 90; ++row)
        records.rows.append(
            {cell(u"record %1"_s.arg(row)),
             cell(u"A note on this record that may take two lines. "_s.repeated(3))});
    return {u"delivery"_s,
            u"Delivery performance"_s,
            false,
            {std::make_shared<const ColumnsBlock>(charts), ChartBlock{distributionSpec(), 40},
             ChartBlock{levelSpec(language), 52}, TextBlock{TextRole::Section, u"Records"_s},
             records, TextBlock{TextRole::Body, u"The end."_s}}};
}

} // namespace

ReportDocument richDocument(const QString &language)
{
    ReportDocument document;
    document.title = u"Checkout Platform, DevOps assessment, November 2026"_s;
    document.organization = isChinese(language) ? u"明川零售"_s : u"Meridian Retail"_s;
    document.languageCode = language;
    document.branding.footer = u"Internal"_s;
    document.branding.logo =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="none" stroke="#0B6E69" stroke-width="1.5"/><path d="M1 10h18M10 1v18" stroke="#0B6E69" stroke-width="1.5"/></svg>)";
    document.sections = {cover(language), summary(language), delivery(language)};
    return document;
}

QStringList wantedTexts(const QString &language)
{
    QStringList texts{u"Helen Strand"_s,
                      u"DevOps maturity assessment"_s,
                      u"Decisions needed"_s,
                      u"14 of 109"_s,
                      u"record 90"_s,
                      u"Internal"_s,
                      u"−0.9"_s,
                      u"The end."_s};
    if (isChinese(language))
        return texts
               + QStringList{u"自评"_s,
                             u"高 小 大 文 用 交付"_s,
                             u"自评高于数据，大小文用。"_s,
                             u"明川零售"_s,
                             u"敏捷研发"_s,
                             u"结算平台"_s,
                             u"管理摘要"_s};
    return texts + QStringList{u"Level 2.6 of 5, up from 2.0 in May"_s, u"Meridian Retail"_s};
}

} // namespace obeya::test
