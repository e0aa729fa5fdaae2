#include "reports/export/html_writer.h"

#include "reports/content/number_text.h"
#include "reports/export/html_style.h"
#include "reports/export/level_colors.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPixelsPerMillimetre = 5; // charts get more room than on paper
constexpr double kFullWidth = 900;         // pixels
constexpr double kHalfWidth = 430;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString element(QLatin1StringView tag, QLatin1StringView classes, const QString &text)
{
    const QString attribute =
        classes.isEmpty() ? QString() : QString(" class=\""_L1 + classes + u'"');
    return u'<' + tag + attribute + u'>' + escaped(text) + "</"_L1 + tag + ">\n"_L1;
}

QString chipOf(const QString &text, std::optional<double> level, double highest)
{
    const QString classes =
        level ? u"chip l%1"_s.arg(levelColorOf(*level, highest)) : QString(u"chip"_s);
    return u"<span class=\"%1\">"_s.arg(classes) + escaped(text) + "</span>"_L1;
}

QLatin1StringView alignClass(CellAlign align)
{
    switch (align) {
    case CellAlign::Right:
        return "right"_L1;
    case CellAlign::Center:
        return "center"_L1;
    case CellAlign::Left:
        break;
    }
    return {};
}

// Writes the blocks of one document.
class Writer
{
public:
    Writer(const ReportDocument &document, const ChartSvg &chartSvg)
        : m_document(document)
        , m_chartSvg(chartSvg)
    {
    }

    QString sections()
    {
        QString html;
        for (const ReportSection &section : m_document.sections) {
            m_isFirstTitle = html.isEmpty();
            html += u"<section id=\"%1\" aria-label=\"%2\">\n"_s.arg(section.id.toHtmlEscaped(),
                                                                     section.title.toHtmlEscaped());
            html += blocks(section.blocks, kFullWidth);
            html += "</section>\n"_L1;
        }
        return html;
    }

private:
    QString blocks(const QList<Block> &list, double width)
    {
        QString html;
        for (const Block &block : list)
            html += std::visit([&](const auto &value) { return write(value, width); }, block);
        return html;
    }

    QString write(const TextBlock &block, double)
    {
        switch (block.role) {
        case TextRole::Eyebrow:
            return element("p"_L1, "eyebrow"_L1, block.text);
        case TextRole::Title:
            return element(m_isFirstTitle ? "h1"_L1 : "h2"_L1, {}, block.text);
        case TextRole::Section:
            return element("h3"_L1, {}, block.text);
        case TextRole::Lead:
            return element("p"_L1, "lead"_L1, block.text);
        case TextRole::Caption:
            return element("p"_L1, "caption"_L1, block.text);
        case TextRole::Body:
            break;
        }
        return element("p"_L1, {}, block.text);
    }

    QString cell(const ReportCell &cell, CellAlign align, bool isHeader) const
    {
        QStringList classes;
        if (const QLatin1StringView name = alignClass(align); !name.isEmpty())
            classes.append(name);
        if (cell.isBold)
            classes.append(u"strong"_s);
        const QString attribute =
            classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
        const QString text = cell.level ? chipOf(cell.text, cell.level, m_document.highestLevel)
                                        : escaped(cell.text);
        return (isHeader ? "<th scope=\"row\""_L1 : "<td"_L1) + attribute + u'>' + text
               + (isHeader ? "</th>"_L1 : "</td>"_L1);
    }

    QString write(const TableBlock &table, double)
    {
        QString html = u"<table>\n"_s;
        if (!table.caption.isEmpty())
            html += element("caption"_L1, {}, table.caption);
        html += "<thead><tr>"_L1;
        for (const ReportColumn &column : table.columns) {
            const QLatin1StringView name = alignClass(column.align);
            html += u"<th scope=\"col\"%1>"_s.arg(name.isEmpty() ? QString()
                                                                 : u" class=\"%1\""_s.arg(name))
                    + escaped(column.title) + "</th>"_L1;
        }
        html += "</tr></thead>\n<tbody>\n"_L1;
        for (const QList<ReportCell> &row : table.rows) {
            html += "<tr>"_L1;
            for (qsizetype index = 0; index < row.size(); ++index)
                html += cell(row[index],
                             index < table.columns.size() ? table.columns[index].align
                                                          : CellAlign::Left,
                             index == 0);
            html += "</tr>\n"_L1;
        }
        return html + "</tbody>\n</table>\n"_L1;
    }

    QString write(const ChartBlock &block, double width)
    {
        const ChartSpec &chart = block.chart;
        QString html = u"<figure>\n<figcaption><b>%1</b><span class=\"caption\">%2</span>"
                       "</figcaption>\n"_s.arg(escaped(chart.title), escaped(chart.subtitle));
        if (m_chartSvg)
            html +=
                u"<div role=\"img\" aria-label=\"%1\">"_s.arg(chart.summary.toHtmlEscaped())
                + QString::fromUtf8(m_chartSvg(chart, width, block.height * kPixelsPerMillimetre))
                + "</div>\n"_L1;
        else
            html += element("p"_L1, {}, chart.summary);
        return html + "</figure>\n"_L1;
    }

    QString write(const TilesBlock &block, double)
    {
        QString html = u"<div class=\"tiles\">\n"_s;
        for (const MeasureTile &tile : block.tiles) {
            html += "<div class=\"tile\">"_L1 + element("p"_L1, {}, tile.name);
            html += "<p><span class=\"value\">"_L1 + escaped(tile.value) + "</span> "_L1
                    + escaped(tile.unit) + "</p>\n"_L1;
            for (const QString &line : {tile.group, tile.detail, tile.comparison, tile.reason}) {
                if (!line.isEmpty())
                    html += element("p"_L1, "caption"_L1, line);
            }
            html += "</div>\n"_L1;
        }
        return html + "</div>\n"_L1;
    }

    QString write(const LevelGridBlock &grid, double)
    {
        QString html = u"<table>\n"_s;
        if (!grid.caption.isEmpty())
            html += element("caption"_L1, {}, grid.caption);
        html += "<tbody>\n"_L1;
        for (const LevelGridBlock::Row &row : grid.rows) {
            html += "<tr><th scope=\"row\">"_L1 + escaped(row.name) + "</th><td>"_L1;
            for (const std::optional<double> &level : row.levels)
                html += chipOf(levelText(level, m_language), level, m_document.highestLevel) + u' ';
            html += "</td></tr>\n"_L1;
        }
        return html + "</tbody>\n</table>\n"_L1;
    }

    QString write(const FactsBlock &block, double)
    {
        QString html = u"<dl>\n"_s;
        for (const auto &[label, value] : block.facts)
            html += "<dt>"_L1 + escaped(label) + "</dt><dd>"_L1 + escaped(value) + "</dd>\n"_L1;
        return html + "</dl>\n"_L1;
    }

    QString write(const CalloutBlock &block, double)
    {
        QString html = u"<aside>\n"_s + element("p"_L1, "strong"_L1, block.title);
        for (const QString &line : block.lines)
            html += element("p"_L1, {}, line);
        return html + "</aside>\n"_L1;
    }

    QString write(const std::shared_ptr<const ColumnsBlock> &columns, double)
    {
        return "<div class=\"columns\"><div>\n"_L1 + blocks(columns->left, kHalfWidth)
               + "</div><div>\n"_L1 + blocks(columns->right, kHalfWidth) + "</div></div>\n"_L1;
    }

    const ReportDocument &m_document;
    const ChartSvg &m_chartSvg;
    Language m_language{m_document.languageCode};
    bool m_isFirstTitle = false;
};

QString logoOf(const Branding &branding)
{
    if (branding.logo.isEmpty())
        return {};
    const QString type = branding.logo.startsWith("\x89PNG") ? u"image/png"_s : u"image/svg+xml"_s;
    return u"<img alt=\"\" src=\"data:%1;base64,%2\">"_s.arg(
        type, QString::fromLatin1(branding.logo.toBase64()));
}

} // namespace

QByteArray writeHtml(const ReportDocument &document, const ChartSvg &chartSvg)
{
    QString language = document.languageCode;
    language.replace(u'_', u'-');
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s.arg(
            language);
    html += element("title"_L1, {}, document.title);
    html += "<style>"_L1 + htmlStyle(document.branding.accent) + "</style>\n</head>\n<body>\n"_L1;
    html += "<header><span>"_L1 + logoOf(document.branding) + " <b>"_L1
            + escaped(document.organization) + "</b></span><span>"_L1 + escaped(document.title)
            + "</span></header>\n<main>\n"_L1;
    html += Writer(document, chartSvg).sections();
    html += "</main>\n"_L1;
    if (!document.branding.footer.isEmpty())
        html += element("footer"_L1, {}, document.branding.footer);
    return (html + "</body>\n</html>\n"_L1).toUtf8();
}

} // namespace obeya
