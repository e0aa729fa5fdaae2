#include "reports/pdf/block_painter.h"

#include "reports/charts/chart_factory.h"
#include "reports/charts/painters.h"
#include "reports/pdf/fonts.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kPointsPerPixel = 0.75;
static constexpr double kCellPadding = 4;
static constexpr double kGridRow = 26;

QFont paperFont(TextRole role, bool bold)
{
    switch (role) {
    case TextRole::Eyebrow:
        return reportFont(9, QFont::DemiBold);
    case TextRole::Title:
        return reportFont(20, QFont::DemiBold);
    case TextRole::Section:
        return reportFont(12, QFont::DemiBold);
    case TextRole::Lead:
        return reportFont(10.5);
    case TextRole::Body:
        return reportFont(9.25, bold ? QFont::DemiBold : QFont::Normal);
    case TextRole::Caption:
        return reportFont(8, bold ? QFont::DemiBold : QFont::Normal);
    }
    return reportFont(9.25);
}

void usePaperFont(QPainter &painter, QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 72 / painter.device()->logicalDpiY());
    painter.setFont(font);
}

namespace {

class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const PlacedBlock &placed, const PaintContext &context)
        : m_painter(painter)
        , m_placed(placed)
        , m_rect(placed.rect)
        , m_context(context)
        , m_palette(context.palette)
    {
    }

    void operator()(const TextBlock &block)
    {
        const QColor color = block.role == TextRole::Eyebrow   ? m_context.accent
                             : block.role == TextRole::Caption ? m_palette.text3
                             : block.role == TextRole::Lead    ? m_palette.text2
                                                               : m_palette.text;
        text(m_rect, paperFont(block.role, false), color, block.text);
    }

    void operator()(const TableBlock &table)
    {
        double shares = 0;
        for (const ReportColumn &column : table.columns)
            shares += column.share;
        double y = m_rect.top();
        for (qsizetype row = -1; row < m_placed.lastRow - m_placed.firstRow; ++row) {
            const double height = m_placed.rowHeights.value(row + 1);
            double x = m_rect.left();
            for (qsizetype c = 0; c < table.columns.size(); ++c) {
                const ReportColumn &column = table.columns[c];
                const double width = m_rect.width() * column.share / std::max(shares, 0.001);
                const QRectF cell = QRectF(x, y, width, height)
                                        .adjusted(c == 0 ? 0 : kCellPadding, 3, -kCellPadding, -3);
                if (row < 0)
                    aligned(cell, paperFont(TextRole::Caption, true), m_palette.text2, column.title,
                            column.align);
                else
                    paintCell(cell, table.rows[m_placed.firstRow + row].value(c), column.align);
                x += width;
            }
            y += height;
            m_painter.setPen(QPen(row < 0 ? m_palette.noneLine : m_palette.line, 0.5));
            m_painter.drawLine(QPointF(m_rect.left(), y), QPointF(m_rect.right(), y));
        }
    }

    void operator()(const ChartBlock &block)
    {
        QRectF area = m_rect;
        const auto head = [&](const QString &line, const QFont &font, const QColor &color,
                              double gap) {
            if (line.isEmpty())
                return;
            area.setTop(area.top() + text(area, font, color, line) + gap);
        };
        head(block.chart.title, paperFont(TextRole::Body, true), m_palette.text, 2);
        head(block.chart.subtitle, paperFont(TextRole::Caption, false), m_palette.text2, 4);
        const ChartPicture picture(block.chart, area.size() / kPointsPerPixel, m_palette,
                                   m_context.language);
        picture.paint(m_painter, area);
    }

    void operator()(const TilesBlock &block)
    {
        const double gap = 6;
        const double width = (m_rect.width() - gap * (static_cast<double>(block.tiles.size()) - 1))
                             / static_cast<double>(std::max<qsizetype>(1, block.tiles.size()));
        for (qsizetype i = 0; i < block.tiles.size(); ++i)
            paintTile(QRectF(m_rect.left() + (width + gap) * static_cast<double>(i), m_rect.top(),
                             width, m_rect.height()),
                      block.tiles[i]);
    }

    void operator()(const LevelGridBlock &block)
    {
        double y = m_rect.top();
        usePaperFont(m_painter, reportFont(9, QFont::DemiBold));
        const double size = kGridRow - 3;
        for (const LevelGridBlock::Row &row : block.rows) {
            double x = m_rect.left();
            for (const auto &level : row.levels) {
                usePaperFont(m_painter, reportFont(9, QFont::DemiBold));
                paintLevelChip(m_painter, QRectF(x, y, size * 1.35, size), level,
                               level ? m_context.language.locale().toString(*level, 'f', 1)
                                     : u"–"_s,
                               m_palette);
                x += size * 1.35 + 3;
            }
            text(QRectF(x + 8, y + size / 2 - 6, m_rect.right() - x - 8, 14),
                 paperFont(TextRole::Body, false), m_palette.text, row.name);
            y += kGridRow;
        }
        text(QRectF(m_rect.left(), y + 4, m_rect.width(), 30), paperFont(TextRole::Caption, false),
             m_palette.text3, block.caption);
    }

    void operator()(const FactsBlock &block)
    {
        double y = m_rect.top();
        const double labelWidth = m_rect.width() * 0.26;
        for (const auto &[label, value] : block.facts) {
            text(QRectF(m_rect.left(), y + 3, labelWidth, 100), paperFont(TextRole::Body, false),
                 m_palette.text3, label);
            const double used = text(
                QRectF(m_rect.left() + m_rect.width() * 0.28, y + 3, m_rect.width() * 0.72, 400),
                paperFont(TextRole::Body, false), m_palette.text, value);
            y += used + 7;
            m_painter.setPen(QPen(m_palette.line, 0.5));
            m_painter.drawLine(QPointF(m_rect.left(), y), QPointF(m_rect.right(), y));
        }
    }

    void operator()(const CalloutBlock &block)
    {
        m_painter.fillRect(QRectF(m_rect.left(), m_rect.top(), 3, m_rect.height()),
                           m_context.accent);
        QRectF area = m_rect.adjusted(14, 3, 0, 0);
        area.setTop(area.top() + 3
                    + text(area, paperFont(TextRole::Body, true), m_palette.text, block.title));
        for (const QString &line : block.lines)
            area.setTop(area.top() + 2
                        + text(area, paperFont(TextRole::Body, false), m_palette.text, line));
    }

    // The layout has placed the parts of columns one by one.
    void operator()(const std::shared_ptr<const ColumnsBlock> &) {}

private:
    // Draws wrapped text and returns its height.
    double text(const QRectF &rect, const QFont &font, const QColor &color, const QString &what)
    {
        usePaperFont(m_painter, font);
        m_painter.setPen(color);
        QRectF used;
        m_painter.drawText(QRectF(rect.topLeft(), QSizeF(rect.width(), 2000)),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, what, &used);
        return used.height();
    }

    void aligned(const QRectF &rect, const QFont &font, const QColor &color, const QString &what,
                 CellAlign align)
    {
        const auto side = align == CellAlign::Right    ? Qt::AlignRight
                          : align == CellAlign::Center ? Qt::AlignHCenter
                                                       : Qt::AlignLeft;
        usePaperFont(m_painter, font);
        m_painter.setPen(color);
        m_painter.drawText(rect, static_cast<int>(side) | Qt::AlignTop | Qt::TextWordWrap, what);
    }

    void paintCell(const QRectF &cell, const ReportCell &value, CellAlign align)
    {
        if (!value.level) {
            aligned(cell, paperFont(TextRole::Body, value.isBold), m_palette.text, value.text,
                    align);
            return;
        }
        usePaperFont(m_painter, reportFont(8, QFont::DemiBold));
        const QSizeF size(22, 13);
        const double x = align == CellAlign::Right    ? cell.right() - size.width()
                         : align == CellAlign::Center ? cell.center().x() - size.width() / 2
                                                      : cell.left();
        paintLevelChip(m_painter, QRectF(QPointF(x, cell.top()), size), value.level, value.text,
                       m_palette);
    }

    void paintTile(const QRectF &rect, const MeasureTile &tile)
    {
        m_painter.setPen(QPen(m_palette.line, 0.75));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect, 5, 5);
        const QRectF inside = rect.adjusted(8, 7, -6, -5);
        text(inside, paperFont(TextRole::Caption, false), m_palette.text2, tile.name);
        const QFont large = reportFont(15, QFont::DemiBold);
        const QRectF valueRow(inside.left(), inside.top() + 13, inside.width(), 20);
        usePaperFont(m_painter, large);
        m_painter.setPen(m_palette.text);
        QRectF used;
        m_painter.drawText(valueRow, Qt::AlignLeft | Qt::AlignVCenter, tile.value, &used);
        usePaperFont(m_painter, paperFont(TextRole::Caption, false));
        m_painter.setPen(m_palette.text2);
        m_painter.drawText(QRectF(QPointF(used.right() + 3, valueRow.top() + 4),
                                  QPointF(inside.right(), valueRow.bottom())),
                           Qt::AlignLeft | Qt::AlignVCenter, tile.unit);
        const QRectF last(inside.left(), inside.bottom() - 13, inside.width(), 12);
        double x = last.left();
        if (tile.level) {
            paintGradeGlyph(m_painter, QRectF(x, last.top() + 1, 16, 9), tile.level, m_palette);
            x += 21;
        }
        usePaperFont(m_painter, paperFont(TextRole::Caption, true));
        m_painter.setPen(m_palette.text);
        const QString words = tile.reason.isEmpty() ? tile.group : tile.reason;
        m_painter.drawText(QRectF(QPointF(x, last.top()), last.bottomRight()),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF(m_painter.font(), m_painter.device())
                               .elidedText(words, Qt::ElideRight, 1e6));
    }

    QPainter &m_painter;
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
