#include "app/item_models/imports_model.h"

#include "reports/content/number_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

ImportsModel::ImportsModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void ImportsModel::setImports(const QList<ImportRecord> &imports)
{
    beginResetModel();
    m_imports = imports;
    endResetModel();
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRecord &import = m_imports.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= New ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Files)
        return import.files.join(u'\n').toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return import.importedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case Files:
        return listText(import.files, m_language);
    case New:
        return countText(import.added, m_language);
    case Changed:
        return countText(import.updated, m_language);
    case Unchanged:
        return countText(import.unchanged, m_language);
    case Rejected:
        return countText(import.rejected, m_language);
    default:
        return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= New ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Imported");
    case Files:
        return tr("Files");
    case New:
        return tr("New");
    case Changed:
        return tr("Changed");
    case Unchanged:
        return tr("Unchanged");
    case Rejected:
        return tr("Rejected");
    default:
        return {};
    }
}

} // namespace obeya
