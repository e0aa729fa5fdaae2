#include "reports/pdf/block_painter.h"

#include "reports/charts/chart_factory.h"
#include "reports/charts/painters.h"
#include "reports/content/number_text.h"

#include <QPainter>

namespace obeya {

namespace {

class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const PlacedBlock &placed, const PaintContext &context)
        : m_paper(painter, context)
        , m_placed(placed)
        , m_rect(placed.rect)
        , m_context(context)
        , m_palette(context.palette)
    {
    }

    void operator()(const TextBlock &block)
    {
        m_paper.text(m_rect, paperText(block.role, m_placed.isOnCover), textColor(block.role),
                     block.text);
    }

    void operator()(const TableBlock &table) { paintTable(m_paper, table, m_placed); }
    void operator()(const TilesBlock &tiles) { paintTiles(m_paper, tiles, m_rect); }

    void operator()(const ChartBlock &block)
    {
        constexpr double kPointsPerPixel = 0.75;
        const double title =
            m_paper.text(m_rect, PaperText::Strong, m_palette.text, block.chart.title);
        m_paper.text(m_rect.adjusted(0, title + 1, 0, 0), PaperText::Caption, m_palette.text2,
                     block.chart.subtitle);
        // At the lower edge, so that charts side by side stand in line.
        const QRectF area = m_rect.adjusted(0, m_rect.height() - m_placed.chartHeight, 0, 0);
        ChartPicture(block.chart, area.size() / kPointsPerPixel, m_palette, m_context.language)
            .paint(m_paper.painter(), area);
    }

    void operator()(const LevelGridBlock &block)
    {
        double y = m_rect.top();
        const QSizeF cell = m_placed.cell;
        for (const LevelGridBlock::Row &row : block.rows) {
            double x = m_rect.left();
            for (const auto &level : row.levels) {
                paintGridCell(QRectF(QPointF(x, y), cell), level);
                x += cell.width() + paper::kGridGap;
            }
            m_paper.line(QRectF(x + 14, y, m_rect.right() - x - 14, cell.height()),
                         PaperText::Strong, m_palette.text, row.name);
            y += cell.height() + paper::kGridGap;
        }
        m_paper.text(QRectF(m_rect.left(), y + 5, m_rect.width(), 0), PaperText::Caption,
                     m_palette.text3, block.caption);
    }

    void operator()(const FactsBlock &block)
    {
        double y = m_rect.top();
        const double labelWidth = m_rect.width() * paper::kFactLabel;
        for (qsizetype i = 0; i < block.facts.size(); ++i) {
            const auto &[label, value] = block.facts[i];
            const double top = y + paper::kFactMargin;
            m_paper.text(QRectF(m_rect.left(), top, labelWidth - paper::kCellPadding, 0),
                         PaperText::Cell, m_palette.text3, label);
            m_paper.text(QRectF(m_rect.left() + labelWidth, top, m_rect.width() - labelWidth, 0),
                         PaperText::Cell, m_palette.text, value);
            y += m_placed.rowHeights.value(i);
            m_paper.rule(m_rect.left(), m_rect.right(), y, m_palette.line);
        }
    }

    void operator()(const CalloutBlock &block)
    {
        m_paper.painter().fillRect(QRectF(m_rect.left(), m_rect.top(), 3, m_rect.height()),
                                   m_context.accent);
        QRectF area = m_rect.adjusted(paper::kCalloutIndent, 3, 0, 0);
        const double title = m_paper.text(area, PaperText::Strong, m_palette.text, block.title);
        area.setTop(area.top() + (title > 0 ? title + 3 : 0));
        for (const QString &line : block.lines)
            area.setTop(area.top() + 2 + m_paper.text(area, PaperText::Body, m_palette.text, line));
    }

    // The layout has placed the parts of columns one by one.
    void operator()(const std::shared_ptr<const ColumnsBlock> &) {}

private:
    QColor textColor(TextRole role) const
    {
        switch (role) {
        case TextRole::Eyebrow:
            return m_placed.isOnCover ? m_palette.text2 : m_context.accent;
        case TextRole::Lead:
            return m_palette.text2;
        case TextRole::Caption:
            return m_palette.text3;
        case TextRole::Title:
        case TextRole::Section:
        case TextRole::Body:
            break;
        }
        return m_palette.text;
    }

    void paintGridCell(const QRectF &rect, std::optional<double> level)
    {
        QPainter &painter = m_paper.painter();
        const Palette &colors = m_palette;
        const int index = level ? levelColorIndex(*level, m_context.highestLevel) : 0;
        painter.setPen(QPen(level ? colors.levelLine[index] : colors.noneLine, 0.75));
        painter.setBrush(level ? colors.level[index] : colors.surface);
        painter.drawRoundedRect(rect.adjusted(0.4, 0.4, -0.4, -0.4), 3, 3);
        const PaperText role = rect.width() < 30   ? PaperText::CaptionStrong
                               : rect.width() < 40 ? PaperText::Strong
                                                   : PaperText::Section;
        if (m_paper.lineWidth(role, levelText(level, m_context.language)) < rect.width())
            m_paper.line(rect, role, level ? colors.levelText[index] : colors.text2,
                         levelText(level, m_context.language), Qt::AlignHCenter);
    }

    PaperPainter m_paper;
    const PlacedBlock &m_placed;
    QRectF m_rect;
    const PaintContext &m_context;
    const Palette &m_palette;
};

} // namespace

void paintBlock(QPainter &painter, const PlacedBlock &placed, const PaintContext &context)
{
    std::visit(BlockPainter(painter, placed, context), placed.block);
}

} // namespace obeya
