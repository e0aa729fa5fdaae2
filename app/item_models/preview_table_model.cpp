#include "app/item_models/preview_table_model.h"

#include <algorithm>

namespace obeya {

PreviewTableModel::PreviewTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewTableModel::setPreview(const EvidencePreview &preview,
                                   const QHash<QString, QString> &columns)
{
    beginResetModel();
    m_preview = preview;
    m_columns = columns;
    m_rows = m_preview.rows;
    endResetModel();
}

void PreviewTableModel::show(Rows rows)
{
    beginResetModel();
    m_rows = rows == Rows::All ? m_preview.rows : m_preview.problemRows;
    endResetModel();
}

static bool isSaid(const PreviewRow &row, const RecordRemark &problem)
{
    return std::any_of(row.remarks.cbegin(), row.remarks.cend(), [&](const RecordRemark &remark) {
        return remark.code == problem.code && remark.column == problem.column
               && remark.message == problem.message;
    });
}

void PreviewTableModel::showOnly(const RecordRemark &problem)
{
    beginResetModel();
    m_rows.clear();
    QSet<qint64> taken; // a row may stand in both lists
    for (const QList<PreviewRow> &list : {m_preview.problemRows, m_preview.rows}) {
        for (const PreviewRow &row : list) {
            if (!isSaid(row, problem) || taken.contains(row.row))
                continue;
            taken.insert(row.row);
            m_rows.append(row);
        }
    }
    endResetModel();
}

int PreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size()) + 1;
}

int PreviewTableModel::columnFor(const RecordRemark &remark) const
{
    if (remark.column.isEmpty())
        return 0;
    const QString name = m_columns.value(remark.column, remark.column);
    const auto found = std::find_if(
        m_preview.columns.cbegin(), m_preview.columns.cend(),
        [&name](const QString &column) { return column.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_preview.columns.cend()
               ? 0
               : static_cast<int>(found - m_preview.columns.cbegin()) + 1;
}

// The worst of several.
const RecordRemark *PreviewTableModel::remarkOn(const PreviewRow &row, int column) const
{
    const RecordRemark *worst = nullptr;
    for (const RecordRemark &remark : row.remarks) {
        const bool isWorse = !worst || remark.severity > worst->severity;
        if (remark.severity != Severity::Info && isWorse && columnFor(remark) == column)
            worst = &remark;
    }
    return worst;
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow &row = m_rows.at(index.row());
    const RecordRemark *remark = remarkOn(row, index.column());
    const QString text =
        index.column() == 0 ? QString::number(row.row) : row.cells.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() && remark ? tr("empty") : text;
    case Qt::ToolTipRole:
        return remark ? remark->message.toHtmlEscaped() : QString();
    case Qt::AccessibleTextRole:
        return remark ? tr("%1: %2").arg(text, remark->message) : text;
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SeverityRole:
        return remark ? QVariant(static_cast<int>(remark->severity)) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Row") : m_preview.columns.value(section - 1);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace obeya
