#pragma once

#include "models/model_catalog.h"
#include "reports/content/language.h"

#include <QAbstractListModel>

#include <memory>

namespace obeya {

// A model of the library with what it holds.
struct LibraryModel
{
    CatalogEntry entry;
    std::shared_ptr<const CapabilityModel> model; // shared with the catalog, immutable
};

// All that the catalog knows at one moment.
struct ModelLibrary
{
    QString folder;
    QList<LibraryModel> models;
    QList<UnusableModel> unusable;
};

// Reads files: call it in the background.
ModelLibrary readLibrary(const ModelCatalog &catalog);

// The models of the library, then the files that cannot be used.
class ModelLibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OtherTitleRole = Qt::UserRole, // in another language of the model
        FactsRole,                     // version, origin, number of practices
        BuiltInRole,
        ProblemRole // of a file that cannot be used
    };

    ModelLibraryModel(const Language &language, QObject *parent);
    void setLibrary(const ModelLibrary &library);
    const ModelLibrary &library() const { return m_library; }

    const LibraryModel *modelAt(int row) const;                 // nullptr: none
    const UnusableModel *unusableAt(int row) const;             // nullptr: none
    int rowOf(const ModelId &id, const Version &version) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant modelData(const LibraryModel &model, int role) const;
    QVariant unusableData(const UnusableModel &unusable, int role) const;

    Language m_language;
    ModelLibrary m_library;
};

// "DevOps Five-Part Model 1.2"
QString modelName(const CapabilityModel &model, const Language &language);

} // namespace obeya
