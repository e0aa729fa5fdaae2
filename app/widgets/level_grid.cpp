#include "app/widgets/level_grid.h"

#include "app/widgets/text_label.h"
#include "reports/charts/painters.h"

#include <QGridLayout>
#include <QPainter>

namespace obeya {

static constexpr int kChip = 26;

LevelChip::LevelChip(double counted, double highest, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_counted(counted)
    , m_highest(highest)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Level %1").arg(text));
}

QSize LevelChip::sizeHint() const
{
    const int text = QFontMetrics(typeFont(TypeRole::BodyStrong)).horizontalAdvance(m_text);
    return {qMax(kChip, text + 12), kChip};
}

void LevelChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(TypeRole::BodyStrong));
    paintLevelChip(painter, QRectF(rect()), m_counted, m_text, paletteOf(this), m_highest);
}

// Columns of equal width, whatever they hold.
static TextLabel *gridLabel(TypeRole role, TextTone tone, const QString &text)
{
    auto *label = new TextLabel(role, tone);
    label->setText(text);
    label->setReadable();
    return label;
}

LevelGrid::LevelGrid(const QStringList &headers, QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout)
{
    contents()->setContentsMargins(0, 0, 0, 0);
    contents()->addLayout(m_grid);
    m_grid->setContentsMargins(14, 0, 14, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < headers.size(); ++column) {
        auto *header = column == 0 ? new TextLabel(TypeRole::CaptionStrong, TextTone::Secondary)
                                   : gridLabel(TypeRole::CaptionStrong, TextTone::Secondary, {});
        header->setText(headers[column]);
        header->setContentsMargins(0, 7, 0, 7);
        m_grid->addWidget(header, 0, column);
        m_grid->setColumnStretch(column, column == 0 ? 0 : 1);
    }
}

void LevelGrid::addLevel(LevelChip *chip, const QList<Cell> &cells)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(chip, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells[column];
        auto *texts = new QVBoxLayout;
        texts->setContentsMargins(0, 8, 0, 8);
        texts->setSpacing(1);
        texts->addStretch();
        if (!cell.name.isEmpty())
            texts->addWidget(gridLabel(TypeRole::BodyStrong, TextTone::Normal, cell.name));
        if (!cell.text.isEmpty())
            texts->addWidget(gridLabel(TypeRole::Secondary, TextTone::Normal, cell.text));
        if (!cell.remark.isEmpty())
            texts->addWidget(gridLabel(TypeRole::Secondary, TextTone::Muted, cell.remark));
        texts->addStretch();
        m_grid->addLayout(texts, row, column + 1);
    }
    m_grid->setRowMinimumHeight(row, kChip + 16);
}

void LevelGrid::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setPen(paletteOf(this).line);
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        // Not cellRect: it is wrong for rows whose height depends on the width.
        const QLayoutItem *cell = m_grid->itemAtPosition(row, 1);
        if (const int y = cell ? cell->geometry().top() : 0; y > 0)
            painter.drawLine(1, y, width() - 2, y);
    }
}

} // namespace obeya
