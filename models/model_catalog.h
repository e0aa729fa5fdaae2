#pragma once

#include "models/base/result.h"
#include "models/capability_model.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace obeya {

// One version of a model in the library.
struct CatalogEntry
{
    ModelId id;
    Version version;
    bool isBuiltIn = false;
    QString file; // of an own model; empty for a built-in one

    friend bool operator==(const CatalogEntry &, const CatalogEntry &) = default;
};

// A file in the folder of own models that cannot be used.
struct UnusableModel
{
    QString file;
    Error error;
};

// The built-in models and those of a folder. Copies are cheap and share what was read; a model is
// read when it is first asked for, the folder when something beyond the built-in models is.
// Thread-safe.
class ModelCatalog
{
public:
    static ModelCatalog builtIn();
    // The built-in models and the own ones, *.json files in the folder. It need not exist.
    static ModelCatalog withFolder(const QString &folder);

    QString folder() const; // of own models; empty without
    // Every model once, the built-in ones first in the order of the library.
    QList<ModelId> ids() const;
    // Every version, grouped by model as in ids(), newest first.
    QList<CatalogEntry> entries() const;
    QList<UnusableModel> unusable() const;

    // The newest version, or exactly the given one. Error: UnknownModel.
    // The model is shared by all copies of the catalog and never changes, hence the shared_ptr.
    Result<std::shared_ptr<const CapabilityModel>> find(const ModelId &id,
                                                        std::optional<Version> version = {}) const;
    // The file the model was read from. Error: UnknownModel.
    Result<QByteArray> fileOf(const ModelId &id, const Version &version) const;

    // Copies a model into the folder, as id-version.json. Errors: those of loadModel, AlreadyExists
    // when the library has this version or a built-in model of this id, NotWritable.
    Result<CatalogEntry> add(const QByteArray &json, const QString &fileName);
    void reload(); // reads the folder anew

private:
    struct Store;
    std::shared_ptr<Store> m_store; // shared by copies, see above
};

} // namespace obeya
