#include "app/item_models/problem_table_model.h"

namespace obeya {

using namespace Qt::StringLiterals;

ProblemTableModel::ProblemTableModel(const IssueList &problems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_problems(problems.items())
{
}

int ProblemTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemTableModel::words(const Issue &issue, int column) const
{
    switch (column) {
    case Kind:
        return issue.severity == Severity::Error ? tr("Error") : tr("Remark");
    case File:
        return issue.place.file;
    case Where:
        if (issue.place.row <= 0)
            return issue.place.path;
        return issue.place.path.isEmpty()
                   ? tr("Row %1").arg(issue.place.row)
                   : tr("%1, row %2").arg(issue.place.path).arg(issue.place.row);
    case Problem:
        return issue.message;
    default:
        return {};
    }
}

QString ProblemTableModel::asText() const
{
    QStringList lines;
    for (const Issue &issue : m_problems) {
        QStringList parts;
        for (const int column : {File, Where, Problem}) {
            if (const QString part = words(issue, column); !part.isEmpty())
                parts.append(part);
        }
        lines.append(parts.join(u": "_s));
    }
    return lines.join(u'\n');
}

QVariant ProblemTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Issue &issue = m_problems[index.row()];
    if (role == Qt::DisplayRole)
        return words(issue, index.column());
    if (role == Qt::ToolTipRole && index.column() == Where)
        return words(issue, Where).toHtmlEscaped();
    return {};
}

QVariant ProblemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case File:
        return tr("File");
    case Where:
        return tr("Place in the file");
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace obeya
