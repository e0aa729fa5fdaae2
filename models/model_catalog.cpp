#include "models/model_catalog.h"

#include "models/base/atomic_file.h"
#include "models/model_loader.h"
#include "models/model_parser.h"
#include "models/model_rules.h"

#include <QDir>
#include <QMutex>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

// In the order of the library.
static constexpr QLatin1StringView kBuiltIn[] = {
    "five-part"_L1,     "enterprise-devops"_L1, "continuous-delivery"_L1, "dora-capabilities"_L1,
    "twelve-factor"_L1, "cloud-practice"_L1,    "quick-check"_L1,
};

using SharedModel = std::shared_ptr<const CapabilityModel>;

namespace {

QString builtInFile(const ModelId &id)
{
    return u":/models/%1.json"_s.arg(id.value());
}

bool isBuiltIn(const ModelId &id)
{
    return std::any_of(std::begin(kBuiltIn), std::end(kBuiltIn),
                       [&](QLatin1StringView name) { return id.value() == name; });
}

// A built-in model is checked by the tests of every build; only reading it is left to do.
Result<SharedModel> readBuiltIn(const ModelId &id)
{
    const auto bytes = readFile(builtInFile(id), kLargestModel);
    if (!bytes)
        return bytes.error();
    const auto object = parseModelJson(*bytes, id.value());
    if (!object)
        return object.error();
    IssueList issues;
    return std::make_shared<const CapabilityModel>(readModelObject(*object, issues));
}

Error unknownModel(const ModelId &id, const std::optional<Version> &version)
{
    if (!version)
        return {ErrorCode::UnknownModel,
                modelSentence(
                    QT_TRANSLATE_NOOP("obeya::models", "There is no model “%1” in the library."))
                    .arg(id.value()),
                {}};
    return {ErrorCode::UnknownModel,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                            "The library has no model “%1” in version %2. The "
                                            "answers are kept; install the model to see them."))
                .arg(id.value(), version->toText()),
            {}};
}

Error alreadyThere(const ModelId &id, const Version &version)
{
    return {ErrorCode::AlreadyExists,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                            "The library already has the model “%1” in version "
                                            "%2. Give yours a higher version or another id."))
                .arg(id.value(), version.toText()),
            u"$.version"_s};
}

Error builtInName(const ModelId &id)
{
    return {ErrorCode::AlreadyExists,
            modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                            "“%1” is the id of a built-in model. Give yours "
                                            "another one."))
                .arg(id.value()),
            u"$.id"_s};
}

} // namespace

struct ModelCatalog::Store
{
    struct OwnModel
    {
        CatalogEntry entry;
        SharedModel model;
    };

    QString folder;
    mutable QMutex mutex; // guards what follows
    QHash<ModelId, SharedModel> builtIn;
    QList<OwnModel> own; // newest version of a model first
    QList<UnusableModel> unusable;
    bool isFolderRead = false;

    Result<SharedModel> builtInModel(const ModelId &id)
    {
        if (!builtIn.contains(id)) {
            const auto read = readBuiltIn(id);
            if (!read)
                return read.error();
            builtIn.insert(id, *read);
        }
        return builtIn.value(id);
    }

    void readFolder()
    {
        if (isFolderRead)
            return;
        isFolderRead = true;
        own.clear();
        unusable.clear();
        if (folder.isEmpty())
            return;
        for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (!name.endsWith(".schema.json"_L1))
                readOwn(QDir(folder).filePath(name));
        }
        std::stable_sort(own.begin(), own.end(), [](const OwnModel &left, const OwnModel &right) {
            return left.entry.id == right.entry.id ? left.entry.version > right.entry.version
                                                   : left.entry.id < right.entry.id;
        });
    }

    void readOwn(const QString &file)
    {
        const auto bytes = readFile(file, kLargestModel);
        if (!bytes)
            return unusable.append({file, bytes.error()});
        const auto loaded = loadModel(*bytes, QFileInfo(file).fileName());
        if (!loaded)
            return unusable.append({file, loaded.error()});
        const CapabilityModel &model = loaded->model;
        if (isBuiltIn(model.id))
            return unusable.append({file, builtInName(model.id)});
        if (ownModel(model.id, model.version))
            return unusable.append({file, alreadyThere(model.id, model.version)});
        own.append({{model.id, model.version, false, file},
                    std::make_shared<const CapabilityModel>(model)});
    }

    // The newest one without a version.
    const OwnModel *ownModel(const ModelId &id, const std::optional<Version> &version) const
    {
        const auto found = std::find_if(own.cbegin(), own.cend(), [&](const OwnModel &model) {
            return model.entry.id == id && (!version || model.entry.version == *version);
        });
        return found == own.cend() ? nullptr : &*found;
    }
};

ModelCatalog ModelCatalog::builtIn()
{
    return withFolder({});
}

ModelCatalog ModelCatalog::withFolder(const QString &folder)
{
    ModelCatalog catalog;
    catalog.m_store = std::make_shared<Store>();
    catalog.m_store->folder = folder;
    return catalog;
}

QString ModelCatalog::folder() const
{
    return m_store->folder;
}

QList<ModelId> ModelCatalog::ids() const
{
    const QMutexLocker lock(&m_store->mutex);
    m_store->readFolder();
    QList<ModelId> ids;
    for (const QLatin1StringView name : kBuiltIn)
        ids.append(ModelId(QString(name)));
    for (const Store::OwnModel &model : std::as_const(m_store->own)) {
        if (!ids.contains(model.entry.id))
            ids.append(model.entry.id);
    }
    return ids;
}

QList<CatalogEntry> ModelCatalog::entries() const
{
    const QMutexLocker lock(&m_store->mutex);
    m_store->readFolder();
    QList<CatalogEntry> entries;
    for (const QLatin1StringView name : kBuiltIn) {
        const ModelId id{QString(name)};
        if (const auto model = m_store->builtInModel(id))
            entries.append({id, (*model)->version, true, {}});
    }
    for (const Store::OwnModel &model : std::as_const(m_store->own))
        entries.append(model.entry);
    return entries;
}

QList<UnusableModel> ModelCatalog::unusable() const
{
    const QMutexLocker lock(&m_store->mutex);
    m_store->readFolder();
    return m_store->unusable;
}

Result<SharedModel> ModelCatalog::find(const ModelId &id, std::optional<Version> version) const
{
    const QMutexLocker lock(&m_store->mutex);
    if (isBuiltIn(id)) {
        const auto model = m_store->builtInModel(id);
        if (!model)
            return model.error();
        if (version && *version != (*model)->version)
            return unknownModel(id, version);
        return *model;
    }
    m_store->readFolder();
    const Store::OwnModel *model = m_store->ownModel(id, version);
    if (!model)
        return unknownModel(id, version);
    return model->model;
}

Result<QByteArray> ModelCatalog::fileOf(const ModelId &id, const Version &version) const
{
    if (const auto model = find(id, version); !model)
        return model.error();
    const QMutexLocker lock(&m_store->mutex);
    const Store::OwnModel *own = m_store->ownModel(id, version);
    return readFile(own ? own->entry.file : builtInFile(id), kLargestModel);
}

Result<CatalogEntry> ModelCatalog::add(const QByteArray &json, const QString &fileName)
{
    const auto loaded = loadModel(json, fileName);
    if (!loaded)
        return loaded.error();
    const CapabilityModel &model = loaded->model;
    const QMutexLocker lock(&m_store->mutex);
    m_store->readFolder();
    if (isBuiltIn(model.id))
        return builtInName(model.id);
    if (m_store->ownModel(model.id, model.version))
        return alreadyThere(model.id, model.version);
    const QString file =
        u"%1/%2-%3.json"_s.arg(m_store->folder, model.id.value(), model.version.toText());
    if (m_store->folder.isEmpty() || !QDir().mkpath(m_store->folder))
        return Error{ErrorCode::NotWritable,
                     modelSentence(QT_TRANSLATE_NOOP(
                         "obeya::models", "The folder of own models cannot be written to.")),
                     m_store->folder};
    if (const auto written = writeFileAtomically(file, json); !written)
        return written.error();
    m_store->isFolderRead = false;
    return CatalogEntry{model.id, model.version, false, file};
}

void ModelCatalog::reload()
{
    const QMutexLocker lock(&m_store->mutex);
    m_store->isFolderRead = false;
}

} // namespace obeya
