#include "assessments/import/unpacking.h"

#include "assessments/import/import_text.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <quazip/quagzipfile.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qint64 kUnsuspicious = 10'000'000; // repeated rows pack well
static constexpr qint64 kHighestRatio = 200;
static constexpr qint64 kLargestUnpacked = 2'000'000'000;
static constexpr int kMostEntries = 1000;
static constexpr qint64 kPieceSize = 1 << 18;

LimitedDevice::LimitedDevice(QIODevice &unpacked, qint64 packedSize, qint64 limit)
    : m_unpacked(unpacked)
    , m_packedSize(packedSize)
    , m_limit(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 LimitedDevice::readData(char *data, qint64 most)
{
    const qint64 count = m_unpacked.read(data, most);
    m_read += qMax<qint64>(count, 0);
    m_isExceeded |=
        m_read > m_limit || (m_read > kUnsuspicious && m_read / kHighestRatio > m_packedSize);
    return m_isExceeded ? -1 : count;
}

qint64 LimitedDevice::packedPart() const
{
    constexpr qint64 kUsualRatio = 8;
    return qMin(kWholeFile, m_read * kWholeFile / qMax<qint64>(m_packedSize * kUsualRatio, 1));
}

bool isArchive(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1F\x8B");
}

static Error damagedArchive(const QString &place)
{
    return {ErrorCode::BadContent,
            importText(QT_TRANSLATE_NOOP("obeya::import",
                                         "The packed file is damaged or cut. Pack it again.")),
            place};
}

static Error bomb(const QString &place)
{
    return {ErrorCode::TooLarge,
            importText(QT_TRANSLATE_NOOP("obeya::import",
                                         "It unpacks to more than 2 GB, or to far more than it "
                                         "should, and was refused.")),
            place};
}

static Result<void> copyUnpacked(LimitedDevice &from, QIODevice &target, const QString &place,
                                 const Progress &progress)
{
    QByteArray piece(kPieceSize, Qt::Uninitialized);
    while (true) {
        const qint64 count = from.read(piece.data(), kPieceSize);
        if (from.isExceeded())
            return bomb(place);
        if (count < 0)
            return damagedArchive(place);
        if (count == 0)
            return {};
        if (target.write(piece.constData(), count) != count)
            return Error{ErrorCode::DiskFull,
                         importText(QT_TRANSLATE_NOOP("obeya::import",
                                                      "There is no room to unpack the file.")),
                         place};
        if (!goOn(progress, from.packedPart(), kWholeFile))
            return importWasCancelled();
    }
}

struct Archive::Parts
{
    QString fileName;
    QByteArray bytes; // shares the caller's
    QBuffer buffer;
    QuaZip archive;
    QList<ArchiveEntry> entries;
    qint64 unpacked = 0;
};

// Names are only shown and never used as paths; one that leaves the folder is a sign of malice.
static bool leavesFolder(const QString &name)
{
    const QString path = QString(name).replace(u'\\', u'/');
    return path.startsWith(u'/') || path.contains(u':') || path.split(u'/').contains(".."_L1);
}

static std::optional<Error> refusal(const QuaZipFileInfo64 &info, const QString &archive)
{
    constexpr quint32 kTypeMask = 0170000;
    constexpr quint32 kLink = 0120000;
    constexpr quint16 kEncrypted = 1;
    const auto because = [&](const char *message) {
        return Error{ErrorCode::BadContent, importText(message), archive + u'/' + info.name};
    };
    if (leavesFolder(info.name))
        return because(QT_TRANSLATE_NOOP(
            "obeya::import", "The name in the packed file leads out of it; it was refused."));
    if (((info.externalAttr >> 16) & kTypeMask) == kLink)
        return because(
            QT_TRANSLATE_NOOP("obeya::import", "The packed file holds a link; it was refused."));
    if (info.flags & kEncrypted)
        return because(QT_TRANSLATE_NOOP("obeya::import",
                                         "The file is encrypted. Unpack it and import it then."));
    return std::nullopt;
}

// Folders, and what operating systems add.
static bool isNoise(const QString &name)
{
    return name.endsWith(u'/') || name.startsWith("__MACOSX/"_L1)
           || QFileInfo(name).fileName().startsWith(u'.') || name.endsWith("Thumbs.db"_L1)
           || name.endsWith("desktop.ini"_L1);
}

Archive::Archive(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(QByteArrayView bytes, const QString &fileName)
{
    auto parts = std::make_unique<Parts>();
    parts->fileName = fileName;
    parts->bytes = QByteArray::fromRawData(bytes.data(), bytes.size());
    parts->buffer.setBuffer(&parts->bytes);
    parts->archive.setIoDevice(&parts->buffer);
    if (!parts->archive.open(QuaZip::mdUnzip))
        return damagedArchive(fileName);
    if (parts->archive.getEntriesCount() > kMostEntries)
        return Error{ErrorCode::TooLarge,
                     importText(QT_TRANSLATE_NOOP("obeya::import",
                                                  "The packed file holds more than 1,000 files.")),
                     fileName};
    const QList<QuaZipFileInfo64> infos = parts->archive.getFileInfoList64();
    for (const QuaZipFileInfo64 &info : infos) {
        if (!isNoise(info.name))
            parts->entries.append({info.name, refusal(info, fileName)});
    }
    return std::unique_ptr<Archive>(new Archive(std::move(parts)));
}

const QList<ArchiveEntry> &Archive::entries() const
{
    return m_parts->entries;
}

Result<void> Archive::unpack(qsizetype entry, QIODevice &target, const Progress &progress)
{
    const ArchiveEntry &wanted = m_parts->entries.at(entry);
    const QString place = m_parts->fileName + u'/' + wanted.name;
    if (wanted.refused)
        return *wanted.refused;
    QuaZipFile file(&m_parts->archive);
    if (!m_parts->archive.setCurrentFile(wanted.name) || !file.open(QIODevice::ReadOnly))
        return damagedArchive(place);
    LimitedDevice limited(file, file.csize(), kLargestUnpacked - m_parts->unpacked);
    if (const auto done = copyUnpacked(limited, target, place, progress); !done)
        return done;
    m_parts->unpacked += target.size();
    file.close(); // looks at the checksum
    return file.getZipError() == UNZ_OK ? Result<void>() : damagedArchive(place);
}

Result<void> unpackGzip(const QString &path, QIODevice &target, const Progress &progress)
{
    QuaGzipFile file(path);
    const QString place = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return damagedArchive(place);
    LimitedDevice limited(file, QFileInfo(path).size(), kLargestUnpacked);
    return copyUnpacked(limited, target, place, progress);
}

} // namespace obeya
