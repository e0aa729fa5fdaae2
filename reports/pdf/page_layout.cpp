#include "reports/pdf/page_layout.h"

#include "reports/pdf/block_size.h"

#include <algorithm>

namespace obeya {

using paper::kPointsPerMillimetre;

// The margins are 20 mm above and 16 mm below; header and footer stand in them.
static constexpr double kTop = 20 * kPointsPerMillimetre + 22;
static constexpr double kBottom = 16 * kPointsPerMillimetre + 10;
static constexpr double kCoverTextTop = 200;
static constexpr double kCoverGridTop = 338;
static constexpr double kCoverBottom = 795;

namespace {

bool isHeading(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block);
    return text
           && (text->role == TextRole::Eyebrow || text->role == TextRole::Title
               || text->role == TextRole::Section);
}

class Layouter
{
public:
    Layouter(Paper paper, const TextMeasure &measure)
        : m_size(measure)
    {
        m_layout.paper = paper == Paper::A4 ? QSizeF(595.28, 841.89) : QSizeF(612, 792);
        m_layout.body = QRectF(paper::kSide, kTop, m_layout.paper.width() - 2 * paper::kSide,
                               m_layout.paper.height() - kTop - kBottom);
    }

    PageLayout layOut(const ReportDocument &document)
    {
        for (const ReportSection &section : document.sections) {
            m_section = &section;
            startPage();
            if (section.isCover)
                placeCover(section.blocks);
            else
                placeAll(section.blocks);
        }
        return m_layout;
    }

private:
    double bottom() const { return m_layout.body.bottom(); }
    double width() const { return m_layout.body.width(); }
    bool isAtTop() const { return m_layout.pages.last().blocks.isEmpty(); }

    void startPage()
    {
        const bool isCover = m_section->isCover;
        m_layout.pages.append({m_section->id, m_section->title, isCover, {}});
        m_y = m_layout.body.top();
    }

    void placeAll(const QList<Block> &blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (!isAtTop() && m_y + needed(blocks, i) > bottom())
                startPage();
            place(blocks[i]);
        }
    }

    // What has to fit below a heading: a table's header and first row, or the whole block.
    double leastHeight(const Block &block) const
    {
        double least = m_size.height(block, width());
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            const QList<double> heights = m_size.rowHeights(*table, width());
            least = heights.first() + heights.value(1);
        }
        return std::min(least, m_layout.body.height());
    }

    double needed(const QList<Block> &blocks, qsizetype index) const
    {
        double wanted = leastHeight(blocks[index]);
        for (qsizetype i = index; isHeading(blocks[i]) && i + 1 < blocks.size(); ++i)
            wanted += BlockSize::gapAfter(blocks[i]) + leastHeight(blocks[i + 1]);
        return wanted;
    }

    void place(const Block &block)
    {
        const double whole = m_layout.body.height();
        const auto *columns = std::get_if<std::shared_ptr<const ColumnsBlock>>(&block);
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            placeTable(*table);
        } else if (columns && m_size.height(block, width()) > whole) {
            // Too high to stand side by side.
            placeAll((*columns)->left);
            placeAll((*columns)->right);
        } else {
            const QList<Block> parts = m_size.parts(block, width(), whole);
            for (const Block &part : parts) {
                if (!isAtTop() && m_y + m_size.height(part, width()) > bottom())
                    startPage();
                m_y = placeAt(part, m_layout.body.left(), m_y, width()) + BlockSize::gapAfter(part);
            }
        }
    }

    // Places a block in one piece; columns become their parts. Returns the lower edge.
    double placeAt(const Block &block, double x, double y, double blockWidth)
    {
        if (const auto *columns = std::get_if<std::shared_ptr<const ColumnsBlock>>(&block))
            return placeColumns(**columns, x, y, blockWidth);
        return append(block, QRectF(x, y, blockWidth, m_size.height(block, blockWidth)));
    }

    double append(const Block &block, const QRectF &rect)
    {
        PlacedBlock placed;
        placed.rect = rect;
        placed.block = block;
        placed.isOnCover = m_section->isCover;
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            placed.lastRow = table->rows.size();
            placed.rowHeights = m_size.rowHeights(*table, rect.width());
            placed.hasCaption = true;
        } else if (const auto *facts = std::get_if<FactsBlock>(&block)) {
            placed.rowHeights = m_size.factHeights(*facts, rect.width());
        } else if (const auto *chart = std::get_if<ChartBlock>(&block)) {
            placed.chartHeight = chart->height * kPointsPerMillimetre;
        } else if (const auto *grid = std::get_if<LevelGridBlock>(&block)) {
            const double caption = m_size.height(LevelGridBlock{{}, grid->caption}, rect.width());
            placed.cell = gridCell(*grid, rect.width(), rect.height() - caption);
        }
        m_layout.pages.last().blocks.append(placed);
        return rect.bottom();
    }

    // Blocks of the same kind side by side share their height, so that charts stand in line.
    double placeColumns(const ColumnsBlock &columns, double x, double y, double blockWidth)
    {
        const auto [left, right] = columnWidths(columns, blockWidth);
        const double rightX = x + left + kColumnGap;
        double leftY = y;
        double rightY = y;
        bool isInLine = true;
        for (qsizetype i = 0; i < std::max(columns.left.size(), columns.right.size()); ++i) {
            const Block *first = i < columns.left.size() ? &columns.left[i] : nullptr;
            const Block *second = i < columns.right.size() ? &columns.right[i] : nullptr;
            isInLine = isInLine && first && second && first->index() == second->index();
            if (isInLine) {
                const double height =
                    std::max(m_size.height(*first, left), m_size.height(*second, right));
                append(*first, QRectF(x, leftY, left, height));
                append(*second, QRectF(rightX, leftY, right, height));
                leftY += height + BlockSize::gapAfter(*first);
                rightY = leftY;
                continue;
            }
            if (first)
                leftY = placeAt(*first, x, leftY, left) + BlockSize::gapAfter(*first);
            if (second)
                rightY = placeAt(*second, rightX, rightY, right) + BlockSize::gapAfter(*second);
        }
        const double gap = columns.left.isEmpty() ? 0 : BlockSize::gapAfter(columns.left.last());
        return std::max(leftY, rightY) - gap;
    }

    void placeTable(const TableBlock &source)
    {
        const double header = m_size.rowHeights(source, width()).first();
        const TableBlock table =
            m_size.withLowRows(source, width(), m_layout.body.height() - header);
        const QList<double> heights = m_size.rowHeights(table, width());
        const double caption = m_size.captionHeight(table, width());
        qsizetype row = 0;
        do {
            PlacedBlock placed;
            placed.block = table;
            placed.firstRow = row;
            placed.rowHeights = {header};
            double used = header;
            while (row < table.rows.size()
                   && (row == placed.firstRow || m_y + used + heights[row + 1] <= bottom())) {
                used += heights[row + 1];
                placed.rowHeights.append(heights[row + 1]);
                ++row;
            }
            placed.lastRow = row;
            const bool isLast = row >= table.rows.size();
            // The caption follows on the next page if the rows leave no room.
            placed.hasCaption = isLast && m_y + used + caption <= bottom();
            used += placed.hasCaption ? caption : 0;
            placed.rect = QRectF(m_layout.body.left(), m_y, width(), used);
            m_layout.pages.last().blocks.append(placed);
            m_y += used + BlockSize::gapAfter(table);
            if (!isLast)
                startPage();
            else if (!placed.hasCaption)
                placeAll({TextBlock{TextRole::Caption, table.caption}});
        } while (row < table.rows.size());
    }

    // Texts and picture from fixed heights down, facts at the foot of the page.
    void placeCover(const QList<Block> &blocks)
    {
        const double scale = m_layout.paper.height() / 841.89;
        double foot = kCoverBottom * scale;
        if (!blocks.isEmpty() && std::holds_alternative<FactsBlock>(blocks.last())) {
            const double height = m_size.height(blocks.last(), width());
            foot -= height;
            append(blocks.last(), QRectF(m_layout.body.left(), foot, width(), height));
        }
        m_y = kCoverTextTop * scale;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Block &block = blocks[i];
            if (i + 1 == blocks.size() && std::holds_alternative<FactsBlock>(block))
                break;
            double height = m_size.height(block, width(), true);
            if (std::holds_alternative<LevelGridBlock>(block)) {
                m_y = std::max(m_y + 24, kCoverGridTop * scale);
                height = std::max(10.0, std::min(foot - 16 - m_y, height));
            }
            append(block, QRectF(m_layout.body.left(), m_y, width(), height));
            m_y += height + 4;
        }
    }

    BlockSize m_size;
    PageLayout m_layout;
    const ReportSection *m_section = nullptr;
    double m_y = 0;
};

} // namespace

PageLayout layOutReport(const ReportDocument &document, Paper paper, const TextMeasure &measure)
{
    return Layouter(paper, measure).layOut(document);
}

} // namespace obeya
