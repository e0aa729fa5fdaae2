#include "app/item_models/model_comparison_model.h"

#include "app/item_models/model_library_model.h"
#include "reports/content/number_text.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

ModelComparisonModel::ModelComparisonModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ModelComparisonModel::setModels(const SharedModel &older, const SharedModel &newer)
{
    beginResetModel();
    m_older = older;
    m_newer = newer;
    m_rows = older && newer ? compareModels(*older, *newer) : QList<PracticeComparison>();
    endResetModel();
}

int ModelComparisonModel::count(PracticeFate fate) const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(),
                      [fate](const PracticeComparison &row) { return row.fate == fate; }));
}

QList<TextChange> ModelComparisonModel::textChangesOf(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].newer.size() != 1)
        return {};
    const Practice *older = m_older->findPractice(m_rows[row].older);
    const Practice *newer = m_newer->findPractice(m_rows[row].newer.first());
    return older && newer ? textChanges(*older, *newer) : QList<TextChange>();
}

int ModelComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ModelComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ModelComparisonModel::fateText(PracticeFate fate)
{
    switch (fate) {
    case PracticeFate::Kept:
        return tr("Kept");
    case PracticeFate::Changed:
        return tr("Changed");
    case PracticeFate::Renamed:
        return tr("Renamed");
    case PracticeFate::Split:
        return tr("Split");
    case PracticeFate::Merged:
        return tr("Merged");
    case PracticeFate::Removed:
        return tr("Removed");
    case PracticeFate::Added:
        return tr("Added");
    }
    return {};
}

QString ModelComparisonModel::partText(PracticePart part)
{
    switch (part) {
    case PracticePart::Code:
        return tr("code");
    case PracticePart::Place:
        return tr("capability");
    case PracticePart::Name:
        return tr("name");
    case PracticePart::Question:
        return tr("question");
    case PracticePart::Levels:
        return tr("levels");
    case PracticePart::Help:
        return tr("help");
    case PracticePart::Weight:
        return tr("weight");
    case PracticePart::Roles:
        return tr("roles");
    case PracticePart::Measures:
        return tr("linked measure");
    }
    return {};
}

QString ModelComparisonModel::nameOf(const CapabilityModel &model, const PracticeId &id) const
{
    const Practice *practice = model.findPractice(id);
    return practice ? u"%1 %2"_s.arg(practice->code, practice->name.in(m_language.code()))
                    : id.value();
}

QString ModelComparisonModel::words(const PracticeComparison &row, int column) const
{
    QStringList items;
    switch (column) {
    case Fate:
        return fateText(row.fate);
    case Older:
        return row.older.isEmpty() ? u"–"_s : nameOf(*m_older, row.older);
    case Newer:
        for (const PracticeId &practice : row.newer)
            items.append(nameOf(*m_newer, practice));
        return items.isEmpty() ? u"–"_s : listText(items, m_language);
    case Changed:
        for (const PracticePart part : row.changed)
            items.append(partText(part));
        return listText(items, m_language);
    default:
        return {};
    }
}

QVariant ModelComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PracticeComparison &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return words(row, index.column());
    if (role == Qt::ToolTipRole)
        return words(row, index.column()).toHtmlEscaped();
    if (role == FateRole)
        return static_cast<int>(row.fate);
    return {};
}

QVariant ModelComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate:
        return tr("Change");
    case Older:
        return m_older ? modelName(*m_older, m_language) : QString();
    case Newer:
        return m_newer ? modelName(*m_newer, m_language) : QString();
    case Changed:
        return tr("Parts that changed");
    default:
        return {};
    }
}

void ModelDifferences::setShowsKept(bool shows)
{
    m_showsKept = shows;
    invalidateFilter();
}

bool ModelDifferences::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_showsKept
           || index.data(ModelComparisonModel::FateRole).toInt()
                  != static_cast<int>(PracticeFate::Kept);
}

} // namespace obeya
