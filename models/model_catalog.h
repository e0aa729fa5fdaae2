#pragma once

#include "models/base/result.h"
#include "models/capability_model.h"

#include <memory>
#include <optional>

namespace obeya {

// The built-in models. Copies are cheap; a model is read when it is first asked for. Thread-safe.
class ModelCatalog
{
public:
    static ModelCatalog builtIn();

    QList<ModelId> ids() const;
    // The newest version, or exactly the given one. Error: UnknownModel.
    // The model is shared by all copies of the catalog and never changes, hence the shared_ptr.
    Result<std::shared_ptr<const CapabilityModel>> find(const ModelId &id,
                                                        std::optional<Version> version = {}) const;

private:
    struct Store;
    std::shared_ptr<Store> m_store; // shared by copies, see above
};

} // namespace obeya
