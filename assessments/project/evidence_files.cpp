#include "assessments/project/evidence_files.h"

#include "assessments/project/project_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

constexpr qint64 kLargestStream = 1'000'000'000; // what cannot be mapped is held in memory
constexpr qint64 kStreamPiece = 1 << 20;
constexpr qint64 kThousandths = 1000;

// The bytes of a file while this object lives: mapped, or read when it is a stream such as a pipe.
class FileBytes
{
public:
    explicit FileBytes(const QString &path)
        : m_file(path)
    {
    }

    Result<void> open()
    {
        const QFileInfo info(m_file.fileName());
        if (info.isDir())
            return failure(ErrorCode::IsDirectory,
                           projectText(QT_TRANSLATE_NOOP(
                               "obeya::project", "This is a folder. Choose the files inside it.")));
        if (!info.exists())
            return failure(ErrorCode::NotFound, projectText(QT_TRANSLATE_NOOP(
                                                    "obeya::project", "There is no such file.")));
        if (!m_file.open(QIODevice::ReadOnly))
            return unreadable();
        const qint64 size = m_file.size();
        const uchar *mapped = size > 0 ? m_file.map(0, size) : nullptr;
        if (!mapped)
            return readStream();
        m_view = QByteArrayView(mapped, size);
        return {};
    }

    QByteArrayView view() const { return m_view; }

private:
    Result<void> readStream()
    {
        while (true) {
            const QByteArray piece = m_file.read(kStreamPiece);
            if (piece.isEmpty())
                break;
            m_bytes += piece;
            if (m_bytes.size() > kLargestStream)
                return failure(ErrorCode::TooLarge,
                               projectText(QT_TRANSLATE_NOOP(
                                   "obeya::project", "This input is larger than 1 GB. Save it as a "
                                                     "file and import the file.")));
        }
        if (m_file.error() != QFileDevice::NoError)
            return unreadable();
        m_view = m_bytes;
        return {};
    }

    Result<void> unreadable() const
    {
        return failure(
            ErrorCode::NotReadable,
            projectText(QT_TRANSLATE_NOOP("obeya::project", "The file cannot be read: %1."))
                .arg(m_file.errorString()));
    }

    Result<void> failure(ErrorCode code, const QString &message) const
    {
        return Error{code, message, m_file.fileName()};
    }

    QFile m_file;
    QByteArray m_bytes;
    QByteArrayView m_view;
};

// Progress of one file as its share of all.
struct Share
{
    const Progress &whole;
    qint64 before = 0;
    qint64 size = 0;
    qint64 total = 1;

    bool report(qint64 done, qint64 of) const
    {
        const double part = of > 0 ? std::clamp(double(done) / double(of), 0.0, 1.0) : 0.0;
        const double bytes = double(before) + double(size) * part;
        return goOn(whole, static_cast<qint64>(bytes / double(total) * double(kThousandths)),
                    kThousandths);
    }
};

Result<EvidenceRecords> readFile(const QString &path, const EvidenceOptions &options,
                                 const Share &share)
{
    FileBytes bytes(path);
    if (const auto opened = bytes.open(); !opened)
        return opened.error();
    return readEvidence(bytes.view(), QFileInfo(path).fileName(), options,
                        [&share](qint64 done, qint64 of) { return share.report(done, of); });
}

Error cancelled()
{
    return {ErrorCode::Cancelled,
            projectText(QT_TRANSLATE_NOOP("obeya::project", "Cancelled. Nothing was imported.")),
            {}};
}

} // namespace

Result<std::vector<ReadEvidence>> readEvidenceFiles(const QStringList &paths,
                                                    const EvidenceOptions &options,
                                                    const Progress &progress)
{
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    std::vector<ReadEvidence> files;
    qint64 before = 0;
    for (const QString &path : paths) {
        const qint64 size = QFileInfo(path).size();
        const Share share{progress, before, size, std::max(total, qint64{1})};
        if (!share.report(0, 1))
            return cancelled();
        before += size;
        ReadEvidence file;
        file.report.file = path;
        if (auto records = readFile(path, options, share)) {
            file.report.source = records->source;
            file.report.kind = records->kind;
            file.report.rows = records->rows;
            file.report.rejected = records->rejected;
            file.report.issues = records->issues;
            file.records = *std::move(records);
        } else if (records.error().code == ErrorCode::Cancelled) {
            return cancelled();
        } else {
            file.report.error = records.error();
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace obeya
