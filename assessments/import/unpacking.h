#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace obeya {

inline constexpr qint64 kWholeFile = 1000; // thousandths

// What an archive packs, as it is unpacked: ends early, and says so, when there is more than the
// limit, or more than 200 times what was packed.
class LimitedDevice : public QIODevice
{
public:
    LimitedDevice(QIODevice &unpacked, qint64 packedSize, qint64 limit);

    bool isExceeded() const { return m_isExceeded; }
    // A guess of how much was read, in thousandths.
    qint64 packedPart() const;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_unpacked;
    qint64 m_packedSize;
    qint64 m_limit;
    qint64 m_read = 0;
    bool m_isExceeded = false;
};

struct ArchiveEntry
{
    QString name;                 // with folders
    std::optional<Error> refused; // a link, an encrypted file, a name that leaves the folder
};

bool isArchive(QByteArrayView bytes);
bool isGzip(QByteArrayView bytes);

// A ZIP file with exports in it. The bytes outlive it.
class Archive
{
public:
    // Without folders and the notes of operating systems. Errors: BadContent, TooLarge (more than
    // 1,000 entries).
    static Result<std::unique_ptr<Archive>> open(QByteArrayView bytes, const QString &fileName);
    ~Archive();

    const QList<ArchiveEntry> &entries() const;
    // All entries together may hold 2 GB. Errors: BadContent (damaged), TooLarge, DiskFull,
    // Cancelled.
    Result<void> unpack(qsizetype entry, QIODevice &target, const Progress &progress);

private:
    struct Parts;
    explicit Archive(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// One file packed by gzip. Errors as of Archive::unpack.
Result<void> unpackGzip(const QString &path, QIODevice &target, const Progress &progress);

} // namespace obeya
