#include "app/item_models/import_files_model.h"

#include "app/item_models/import_words.h"
#include "reports/content/number_text.h"

#include <QLocale>

namespace obeya {

using namespace Qt::StringLiterals;

ImportFilesModel::ImportFilesModel(const ImportSession &session, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_language(std::move(language))
{
    refresh();
}

// Rows are kept as far as they can be, so that the view keeps its place.
void ImportFilesModel::refresh()
{
    const int count = static_cast<int>(m_session.items().size());
    if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    } else if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
    if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1));
}

int ImportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

ImportFilesModel::Tone ImportFilesModel::tone(const ImportItem &item)
{
    if (!item.preview || item.isLeftOut)
        return Quiet;
    if (item.preview->error)
        return Bad;
    if (!item.unmatchedColumns().isEmpty())
        return Quiet;
    const bool isOpen = isIncomplete(item) || unassignedWorkflows(item) > 0;
    return item.preview->rejected > 0 || isOpen ? Warning : Good;
}

QString ImportFilesModel::stateText(const ImportItem &item) const
{
    if (item.isLeftOut)
        return tr("Left out");
    if (!item.preview)
        return tr("Not read yet");
    if (item.preview->error)
        return item.preview->columns.isEmpty() ? tr("Cannot be read") : tr("Not recognized");
    if (const auto open = item.unmatchedColumns(); !open.isEmpty())
        return tr("%n column(s) to match", nullptr, static_cast<int>(open.size()));
    if (isIncomplete(item))
        return tr("Pages are missing");
    if (const qint64 open = unassignedWorkflows(item); open > 0)
        return tr("%n workflow(s) to assign", nullptr, static_cast<int>(open));
    if (item.preview->rejected > 0)
        return tr("%1 rejected").arg(countText(item.preview->rejected, m_language));
    return tr("Ready");
}

QVariant ImportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_session.items().size())
        return {};
    const ImportItem &item = m_session.items().at(index.row());
    const QString size = m_language.locale().formattedDataSize(item.size, 0);
    switch (role) {
    case Qt::DisplayRole:
        return item.name();
    case Qt::ToolTipRole:
        return (item.member.isEmpty() ? item.path : item.path + u'/' + item.member).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(item.name(), stateText(item));
    case SourceRole:
        return item.preview && !item.preview->error ? readAsText(item) : QString();
    case FactsRole:
        return item.preview && !item.preview->error
                   ? tr("%n row(s), %1", nullptr, static_cast<int>(item.preview->facts.rows))
                         .arg(size)
                   : size;
    case StateRole:
        return stateText(item);
    case ToneRole:
        return tone(item);
    default:
        return {};
    }
}

} // namespace obeya
