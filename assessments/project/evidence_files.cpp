#include "assessments/project/evidence_files.h"

#include "assessments/import/unpacking.h"
#include "assessments/import/workbook.h"
#include "assessments/project/project_text.h"
#include "assessments/project/repository_history.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace obeya {

using namespace Qt::StringLiterals;

Error importCancelled()
{
    return {ErrorCode::Cancelled,
            projectText(QT_TRANSLATE_NOOP("obeya::project", "Cancelled. Nothing was imported.")),
            {}};
}

namespace {

class Walker
{
public:
    Walker(const QString &path, const EvidenceWalk &walk)
        : m_path(path)
        , m_walk(walk)
    {
    }

    Result<void> run()
    {
        if (QFileInfo(m_path).isDir())
            return walkRepository();
        EvidenceBytes bytes(m_path);
        if (const auto opened = bytes.open(); !opened)
            return m_walk.refuse({}, opened.error());
        return walkBytes(bytes, m_path, {}, Depth::Outside);
    }

private:
    enum class Depth { Outside, InArchive, Deeper };

    static Depth next(Depth depth)
    {
        return depth == Depth::Outside ? Depth::InArchive : Depth::Deeper;
    }

    // The history of all branches, as git tells it.
    Result<void> walkRepository()
    {
        QTemporaryFile history;
        if (!history.open())
            return m_walk.refuse({}, noTemporaryFiles({}));
        if (const auto read = readHistory(m_path, history.fileName(), unpacking()); !read)
            return read.error().code == ErrorCode::Cancelled ? importCancelled()
                                                             : m_walk.refuse({}, read.error());
        EvidenceBytes bytes(history.fileName());
        if (const auto opened = bytes.open(); !opened)
            return m_walk.refuse({}, opened.error());
        return m_walk.visit({bytes, {}, m_begin, m_size});
    }

    static Error noTemporaryFiles(const QString &member)
    {
        return {ErrorCode::NotWritable,
                projectText(QT_TRANSLATE_NOOP("obeya::project",
                                              "The folder for temporary files cannot be written.")),
                member};
    }

    // `path` is where the bytes are.
    Result<void> walkBytes(const EvidenceBytes &bytes, const QString &path, const QString &member,
                           Depth depth)
    {
        const bool isPacked = isArchive(bytes.view()) && !isWorkbook(bytes.view());
        if (depth != Depth::Deeper && isPacked)
            return walkArchive(bytes, member, depth);
        if (depth != Depth::Deeper && isGzip(bytes.view())) {
            const QString name = member.isEmpty() ? QFileInfo(m_path).fileName() : member;
            const QString inner = name.endsWith(".gz"_L1) ? name.chopped(3) : name;
            return walkUnpacked(inner, next(depth), [&](QIODevice &target) {
                return unpackGzip(path, target, unpacking());
            });
        }
        return m_walk.visit({bytes, member, m_begin, m_size});
    }

    Result<void> walkArchive(const EvidenceBytes &bytes, const QString &member, Depth depth)
    {
        const QString name = QFileInfo(member.isEmpty() ? m_path : member).fileName();
        const auto archive = Archive::open(bytes.view(), name);
        if (!archive)
            return m_walk.refuse(member, archive.error());
        const QList<ArchiveEntry> &entries = (*archive)->entries();
        if (entries.isEmpty())
            return m_walk.refuse(
                member,
                {ErrorCode::EmptyFile,
                 projectText(QT_TRANSLATE_NOOP("obeya::project", "The packed file is empty.")),
                 name});
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (depth == Depth::Outside) {
                m_begin = double(i) / double(entries.size());
                m_size = 1.0 / double(entries.size());
            }
            const auto unpack = [&](QIODevice &target) {
                return (*archive)->unpack(i, target, unpacking());
            };
            const QString inner =
                member.isEmpty() ? entries[i].name : member + u'/' + entries[i].name;
            if (const auto done = walkUnpacked(inner, next(depth), unpack); !done)
                return done;
        }
        return {};
    }

    template<typename Unpack>
    Result<void> walkUnpacked(const QString &member, Depth depth, const Unpack &unpack)
    {
        QTemporaryFile unpacked;
        if (!unpacked.open())
            return m_walk.refuse(member, noTemporaryFiles(member));
        const Result<void> done = unpack(unpacked);
        if (!done && done.error().code == ErrorCode::Cancelled)
            return importCancelled();
        if (!done)
            return m_walk.refuse(member, done.error());
        unpacked.flush();
        EvidenceBytes bytes(unpacked.fileName());
        if (const auto opened = bytes.open(); !opened)
            return m_walk.refuse(member, opened.error());
        return walkBytes(bytes, unpacked.fileName(), member, depth);
    }

    Progress unpacking() const
    {
        return [this](qint64, qint64) { return m_walk.goOn(); };
    }

    const QString &m_path;
    const EvidenceWalk &m_walk;
    double m_begin = 0; // part of the file
    double m_size = 1;
};

} // namespace

Result<void> walkEvidence(const QString &path, const EvidenceWalk &walk)
{
    return Walker(path, walk).run();
}

} // namespace obeya
