#include "app/item_models/model_library_model.h"

#include <QFileInfo>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

ModelLibrary readLibrary(const ModelCatalog &catalog)
{
    ModelLibrary library;
    library.folder = catalog.folder();
    for (const CatalogEntry &entry : catalog.entries()) {
        if (const auto model = catalog.find(entry.id, entry.version))
            library.models.append({entry, *model});
    }
    library.unusable = catalog.unusable();
    return library;
}

QString modelName(const CapabilityModel &model, const Language &language)
{
    return u"%1 %2"_s.arg(model.title.in(language.code()), model.version.toText());
}

ModelLibraryModel::ModelLibraryModel(const Language &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void ModelLibraryModel::setLibrary(const ModelLibrary &library)
{
    beginResetModel();
    m_library = library;
    endResetModel();
}

const LibraryModel *ModelLibraryModel::modelAt(int row) const
{
    return row >= 0 && row < m_library.models.size() ? &m_library.models[row] : nullptr;
}

const UnusableModel *ModelLibraryModel::unusableAt(int row) const
{
    const qsizetype at = row - m_library.models.size();
    return at >= 0 && at < m_library.unusable.size() ? &m_library.unusable[at] : nullptr;
}

int ModelLibraryModel::rowOf(const ModelId &id, const Version &version) const
{
    for (int row = 0; const LibraryModel *model = modelAt(row); ++row) {
        if (model->entry.id == id && model->entry.version == version)
            return row;
    }
    return -1;
}

int ModelLibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(m_library.models.size() + m_library.unusable.size());
}

QVariant ModelLibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const LibraryModel *model = modelAt(index.row()))
        return modelData(*model, role);
    if (const UnusableModel *unusable = unusableAt(index.row()))
        return unusableData(*unusable, role);
    return {};
}

QVariant ModelLibraryModel::modelData(const LibraryModel &item, int role) const
{
    const CapabilityModel &model = *item.model;
    const QString title = model.title.in(m_language.code());
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case OtherTitleRole: {
        const QMap<QString, QString> titles = model.title.texts();
        const auto other = std::find_if(titles.cbegin(), titles.cend(),
                                        [&](const QString &text) { return text != title; });
        return other == titles.cend() ? QString() : *other;
    }
    case FactsRole:
        return item.entry.isBuiltIn
                   ? tr("%1, built in, %n practice(s)", nullptr, model.practiceCount())
                         .arg(model.version.toText())
                   : tr("%1, own, %n practice(s)", nullptr, model.practiceCount())
                         .arg(model.version.toText());
    case BuiltInRole:
        return item.entry.isBuiltIn;
    case Qt::AccessibleTextRole:
        return u"%1. %2"_s.arg(title, modelData(item, FactsRole).toString());
    case Qt::ToolTipRole:
        return item.entry.file.isEmpty() ? QVariant() : item.entry.file.toHtmlEscaped();
    default:
        return {};
    }
}

QVariant ModelLibraryModel::unusableData(const UnusableModel &unusable, int role) const
{
    const QString name = QFileInfo(unusable.file).fileName();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case FactsRole:
        return tr("Cannot be used");
    case ProblemRole:
        return unusable.error.message;
    case Qt::AccessibleTextRole:
        return tr("%1 cannot be used. %2").arg(name, unusable.error.message);
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(unusable.file, errorText(unusable.error)).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace obeya
