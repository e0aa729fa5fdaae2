#include "reports/pdf/block_size.h"

#include <algorithm>

// What to do with content that is higher than a page.

namespace obeya {

// The text in pieces that each fit the height, broken at spaces if there are any.
QStringList BlockSize::pieces(const QString &text, PaperText role, double width, double most) const
{
    QStringList result;
    QString rest = text;
    while (textHeight(rest, role, width) > most && rest.size() > 1) {
        qsizetype fits = 1;
        qsizetype tooLong = rest.size();
        while (tooLong - fits > 1) {
            const qsizetype middle = fits + (tooLong - fits) / 2;
            (textHeight(rest.left(middle), role, width) <= most ? fits : tooLong) = middle;
        }
        const qsizetype space =
            std::max(rest.lastIndexOf(u' ', fits), rest.lastIndexOf(u'\n', fits));
        qsizetype end = space > fits / 2 ? space : fits;
        if (end == fits && rest[end - 1].isHighSurrogate() && end > 1)
            --end;
        result.append(rest.left(end));
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty() || result.isEmpty())
        result.append(rest);
    return result;
}

QList<Block> BlockSize::parts(const Block &block, double width, double most) const
{
    if (height(block, width) <= most)
        return {block};
    if (const auto *text = std::get_if<TextBlock>(&block)) {
        QList<Block> result;
        for (const QString &piece : pieces(text->text, paperText(text->role, false), width, most))
            result.append(TextBlock{text->role, piece});
        return result;
    }
    if (const auto *facts = std::get_if<FactsBlock>(&block))
        return partsOf(*facts, width, most);
    if (const auto *callout = std::get_if<CalloutBlock>(&block))
        return partsOf(*callout, width, most);
    if (const auto *chart = std::get_if<ChartBlock>(&block)) {
        ChartBlock lower = *chart;
        const double excess = (height(block, width) - most) / paper::kPointsPerMillimetre;
        lower.height = std::max(1.0, lower.height - excess - 0.1);
        return {lower};
    }
    return {block};
}

QList<Block> BlockSize::partsOf(const FactsBlock &facts, double width, double most) const
{
    QList<Block> result;
    FactsBlock part;
    double used = 0;
    const double room = most - 2 * paper::kFactMargin;
    for (const auto &[label, value] : facts.facts) {
        for (const QString &piece :
             pieces(value, PaperText::Cell, width * (1 - paper::kFactLabel), room)) {
            const double next = heightOf(FactsBlock{{{label, piece}}}, width);
            if (!part.facts.isEmpty() && used + next > most) {
                result.append(part);
                part = {};
                used = 0;
            }
            part.facts.append({label, piece});
            used += next;
        }
    }
    result.append(part);
    return result;
}

QList<Block> BlockSize::partsOf(const CalloutBlock &callout, double width, double most) const
{
    QList<Block> result;
    CalloutBlock part{callout.title, {}};
    const double room = most - heightOf(part, width) - 2;
    for (const QString &line : callout.lines) {
        for (const QString &piece :
             pieces(line, PaperText::Body, width - paper::kCalloutIndent, room)) {
            part.lines.append(piece);
            if (heightOf(part, width) <= most || part.lines.size() == 1)
                continue;
            part.lines.removeLast();
            result.append(part);
            part = {{}, {piece}};
        }
    }
    result.append(part);
    return result;
}

TableBlock BlockSize::withLowRows(const TableBlock &table, double width, double most) const
{
    TableBlock result = table;
    result.rows.clear();
    const QList<double> heights = rowHeights(table, width);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (heights[row + 1] <= most) {
            result.rows.append(table.rows[row]);
            continue;
        }
        QList<QList<ReportCell>> lines;
        for (qsizetype c = 0; c < std::min(table.rows[row].size(), table.columns.size()); ++c) {
            const ReportCell &cell = table.rows[row][c];
            const QStringList texts =
                pieces(cell.text, cell.isBold ? PaperText::CellStrong : PaperText::Cell,
                       cellTextWidth(table, c, width), most - 2 * paper::kCellMargin);
            while (lines.size() < texts.size())
                lines.append(QList<ReportCell>(table.rows[row].size()));
            for (qsizetype i = 0; i < texts.size(); ++i) {
                lines[i][c] = i == 0 ? cell : ReportCell{{}, {}, {}, cell.isBold};
                lines[i][c].text = texts[i];
            }
        }
        result.rows.append(lines);
    }
    return result;
}

} // namespace obeya
