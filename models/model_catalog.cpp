#include "models/model_catalog.h"

#include "models/base/atomic_file.h"
#include "models/model_parser.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>

namespace obeya {

using namespace Qt::StringLiterals;

struct ModelCatalog::Store
{
    QMutex mutex;                                                  // guards models
    QHash<ModelId, std::shared_ptr<const CapabilityModel>> models; // those already read
};

static QString folder()
{
    return u":/models"_s;
}

ModelCatalog ModelCatalog::builtIn()
{
    ModelCatalog catalog;
    catalog.m_store = std::make_shared<Store>();
    return catalog;
}

QList<ModelId> ModelCatalog::ids() const
{
    QList<ModelId> ids;
    for (const QString &file : QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!file.endsWith(".schema.json"_L1))
            ids.append(ModelId(file.chopped(5)));
    }
    return ids;
}

static Error unknownModel(const ModelId &id, const std::optional<Version> &version)
{
    if (!version)
        return {
            ErrorCode::UnknownModel,
            QCoreApplication::translate("obeya::models", "There is no model “%1” in the library.")
                .arg(id.value()),
            {}};
    return {ErrorCode::UnknownModel,
            QCoreApplication::translate("obeya::models",
                                        "The library has no model “%1” in version %2. The "
                                        "answers are kept; install the model to see them.")
                .arg(id.value(), version->toText()),
            {}};
}

// A built-in model is checked by the tests of every build; only reading it is left to do.
static Result<std::shared_ptr<const CapabilityModel>> readBuiltIn(const ModelId &id)
{
    const auto bytes = readFile(u"%1/%2.json"_s.arg(folder(), id.value()), kLargestModel);
    if (!bytes)
        return bytes.error();
    const auto object = parseModelJson(*bytes, id.value());
    if (!object)
        return object.error();
    IssueList issues;
    return std::make_shared<const CapabilityModel>(readModelObject(*object, issues));
}

Result<std::shared_ptr<const CapabilityModel>>
ModelCatalog::find(const ModelId &id, std::optional<Version> version) const
{
    const QMutexLocker lock(&m_store->mutex);
    if (!m_store->models.contains(id)) {
        if (!ids().contains(id))
            return unknownModel(id, version);
        const auto read = readBuiltIn(id);
        if (!read)
            return read.error();
        m_store->models.insert(id, *read);
    }
    const auto model = m_store->models.value(id);
    if (version && *version != model->version)
        return unknownModel(id, version);
    return model;
}

} // namespace obeya
