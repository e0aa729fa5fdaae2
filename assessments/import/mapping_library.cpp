#include "assessments/import/mapping_library.h"

#include "assessments/import/import_text.h"
#include "models/base/atomic_file.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qint64 kLargestMapping = 1'000'000;
static constexpr qsizetype kLongestName = 100;

QList<KeptMapping> keptMappings(const QString &folder)
{
    QList<KeptMapping> kept;
    if (folder.isEmpty())
        return kept;
    const QDir place(folder);
    const QStringList files = place.entryList({u"*.json"_s}, QDir::Files | QDir::Readable);
    for (const QString &file : files) {
        const QString path = place.filePath(file);
        const auto bytes = readFile(path, kLargestMapping);
        auto mapping = bytes ? parseMapping(*bytes, file) : Result<EvidenceMapping>(bytes.error());
        if (!mapping)
            continue;
        if (mapping->name.isEmpty())
            mapping->name = file.chopped(5);
        kept.append({path, *std::move(mapping)});
    }
    std::sort(kept.begin(), kept.end(), [](const KeptMapping &a, const KeptMapping &b) {
        return a.mapping.name.compare(b.mapping.name, Qt::CaseInsensitive) < 0;
    });
    return kept;
}

// Of any name a name of a file; different names may share letters, so the whole name is behind it.
static QString fileNameOf(const QString &name)
{
    QString safe;
    for (const QChar c : name.left(kLongestName))
        safe += c.isLetterOrNumber() || c == u'-' ? c.toLower() : u'_';
    const QByteArray told =
        QCryptographicHash::hash(name.toLower().toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .first(6);
    return u"%1-%2.json"_s.arg(safe, QString::fromLatin1(told));
}

Result<QString> keepMapping(const QString &folder, const EvidenceMapping &mapping)
{
    if (mapping.name.trimmed().isEmpty())
        return Error{ErrorCode::BadArgument,
                     importText(QT_TRANSLATE_NOOP("obeya::import", "Give the mapping a name.")),
                     {}};
    const QString path = QDir(folder).filePath(fileNameOf(mapping.name));
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::NotWritable,
                     importText(QT_TRANSLATE_NOOP("obeya::import",
                                                  "The folder of mappings cannot be made.")),
                     folder};
    if (const auto written = writeFileAtomically(path, mappingToJson(mapping)); !written)
        return written.error();
    return path;
}

std::optional<EvidenceMapping> fittingMapping(const QList<KeptMapping> &mappings,
                                              const QStringList &header)
{
    QSet<QString> known;
    for (const QString &column : header)
        known.insert(column.trimmed().toLower());
    std::optional<EvidenceMapping> best;
    for (const KeptMapping &kept : mappings) {
        const auto &columns = kept.mapping.columns;
        const bool fits = std::all_of(columns.cbegin(), columns.cend(), [&](const QString &column) {
            return known.contains(column.toLower());
        });
        if (fits && (!best || columns.size() > best->columns.size()))
            best = kept.mapping;
    }
    return best;
}

} // namespace obeya
