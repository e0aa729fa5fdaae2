#include "tests/reports/sample_report.h"

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

QString blockText(const QList<Block> &blocks);

QString textOf(const TextBlock &block)
{
    return block.text + u'\n';
}

QString textOf(const TableBlock &table)
{
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title);
    QString text = titles.join(u" | "_s) + u'\n';
    for (const QList<ReportCell> &row : table.rows) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells.append(cell.text);
        text += cells.join(u" | "_s) + u'\n';
    }
    return table.caption.isEmpty() ? text : text + table.caption + u'\n';
}

QString textOf(const ChartBlock &block)
{
    QStringList lines{block.chart.title, block.chart.subtitle, block.chart.summary};
    if (const auto *radar = std::get_if<RadarChart>(&block.chart.chart)) {
        for (const RadarOutline &outline : radar->outlines)
            lines.append(outline.name);
    }
    if (const auto *trend = std::get_if<TrendChart>(&block.chart.chart)) {
        lines += {trend->referenceLabel, trend->limitLabel, trend->lastLabel};
        for (const TrendPoint &point : trend->points)
            lines.append(QString(point.note).replace(u'\n', u" / "_s));
    }
    if (const auto *bars = std::get_if<DistributionChart>(&block.chart.chart)) {
        for (const DistributionBracket &bracket : bars->brackets)
            lines.append(bracket.label);
    }
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

QString textOf(const TilesBlock &block)
{
    QString text;
    for (const MeasureTile &tile : block.tiles)
        text += QStringList{tile.name,       tile.value,  tile.unit,  tile.group,
                            tile.comparison, tile.detail, tile.reason}
                    .join(u" | "_s)
                + u'\n';
    return text;
}

QString textOf(const LevelGridBlock &block)
{
    QString text;
    for (const LevelGridBlock::Row &row : block.rows)
        text += row.name + u'\n';
    return text + block.caption + u'\n';
}

QString textOf(const FactsBlock &block)
{
    QString text;
    for (const auto &[label, value] : block.facts)
        text += label + u": "_s + value + u'\n';
    return text;
}

QString textOf(const CalloutBlock &block)
{
    return block.title + u'\n' + block.lines.join(u'\n') + u'\n';
}

QString textOf(const std::shared_ptr<const ColumnsBlock> &columns)
{
    return blockText(columns->left) + blockText(columns->right);
}

QString blockText(const QList<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks)
        text += std::visit([](const auto &value) { return textOf(value); }, block);
    return text;
}

} // namespace

QString documentText(const ReportDocument &document)
{
    QString text = document.title + u'\n';
    for (const ReportSection &section : document.sections)
        text +=
            u"\n== "_s + section.id + u": "_s + section.title + u'\n' + blockText(section.blocks);
    return text;
}

} // namespace obeya::test
