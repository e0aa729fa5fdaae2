#include "assessments/import/evidence_reader.h"

#include "assessments/import/csv_reader.h"
#include "assessments/import/json_records.h"
#include "assessments/import/source.h"
#include "assessments/import/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kLargestFile = 2'000'000'000;
static constexpr int kSniffedRecords = 20;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

static QList<const Source *> allSources()
{
    QList<const Source *> all;
    for (const auto sources : {plainSources(), gitHubSources(), gitLabSources()}) {
        for (const Source &source : sources)
            all.append(&source);
    }
    return all;
}

QList<EvidenceSource> evidenceSources()
{
    QList<EvidenceSource> list;
    for (const Source *source : allSources())
        list.append({QString::fromLatin1(source->name), tr(source->title), tr(source->recognised),
                     QString::fromUtf8(source->example)});
    return list;
}

namespace {

// A row of a table under its header.
class CsvRecord : public RecordView
{
public:
    CsvRecord(const QHash<QString, qsizetype> &columns, const QStringList &header,
              const QStringList &cells, qint64 line)
        : m_columns(columns)
        , m_header(header)
        , m_cells(cells)
        , m_line(line)
    {
    }

    bool has(QLatin1StringView path) const override { return m_columns.contains(QString(path)); }
    QString text(QLatin1StringView path) const override
    {
        return m_cells.value(m_columns.value(QString(path), -1)).trimmed();
    }
    void forEach(QLatin1StringView, const std::function<void(const RecordView &)> &) const override
    {
    }
    QStringList keys() const override { return m_header; }
    qint64 row() const override { return m_line; }
    QString original() const override { return m_cells.join(u','); }

private:
    const QHash<QString, qsizetype> &m_columns;
    const QStringList &m_header;
    const QStringList &m_cells;
    qint64 m_line;
};

// Hands the records of a text to a visitor, whatever its format.
class EvidenceText
{
public:
    EvidenceText(const QByteArray &utf8, const QString &fileName)
        : m_utf8(utf8)
        , m_fileName(fileName)
        , m_isJson(looksLikeJson(utf8))
    {
    }

    bool isJson() const { return m_isJson; }

    Result<void> forEach(IssueList &issues, const RecordVisitor &visit,
                         const Progress &progress) const
    {
        return m_isJson ? readJsonRecords(m_utf8, m_fileName, issues, visit, progress)
                        : forEachRow(issues, visit, progress);
    }

private:
    // Log lines may stand before the first object of NDJSON, but a table never has a line that
    // begins with a bracket.
    static bool looksLikeJson(const QByteArray &utf8)
    {
        const QByteArray head = utf8.left(20'000);
        for (const QByteArray &line : head.split('\n')) {
            const QByteArray start = line.trimmed();
            if (start.startsWith('{') || start.startsWith('['))
                return true;
        }
        return false;
    }

    Result<void> forEachRow(IssueList &issues, const RecordVisitor &visit,
                            const Progress &progress) const
    {
        QStringList header;
        QHash<QString, qsizetype> columns;
        const auto visitRow = [&](qint64 line, const QStringList &cells) {
            if (header.isEmpty()) {
                for (const QString &cell : cells)
                    header.append(cell.trimmed().toLower());
                for (qsizetype i = header.size() - 1; i >= 0; --i)
                    columns.insert(header[i], i); // of equal names the first counts
                return true;
            }
            if (cells.size() > header.size())
                noteLongRow(issues, line);
            return visit(CsvRecord(columns, header, cells, line));
        };
        return readCsv(m_utf8, guessSeparator(m_utf8), m_fileName, visitRow, progress);
    }

    void noteLongRow(IssueList &issues, qint64 line) const
    {
        issues.add({Severity::Warning,
                    u"long-row"_s,
                    tr(QT_TRANSLATE_NOOP("obeya::import",
                                         "The row has more cells than the header; the rest was "
                                         "left out.")),
                    {m_fileName, line, {}, {}},
                    1});
    }

    const QByteArray &m_utf8;
    QString m_fileName;
    bool m_isJson;
};

} // namespace

static Error unknownFormat(const QString &fileName, QSet<QString> keys)
{
    QStringList seen(keys.cbegin(), keys.cend());
    seen.sort();
    return {ErrorCode::UnknownFormat,
            tr(QT_TRANSLATE_NOOP("obeya::import",
                                 "This is no export that can be recognised. It has the columns or "
                                 "keys: %1. See the list of sources for what can be imported."))
                .arg(seen.mid(0, 15).join(u", "_s)),
            fileName};
}

// A table that lacks some columns of the plain formats: name them rather than all that was seen.
static std::optional<Error> missingColumns(const QString &fileName, const QSet<QString> &keys)
{
    struct Plain
    {
        QLatin1StringView mark;
        QStringList columns;
    };
    const Plain plains[] = {
        {"result"_L1, {u"id"_s, u"service"_s, u"environment"_s, u"result"_s, u"finished"_s}},
        {"committed"_L1, {u"id"_s, u"service"_s, u"committed"_s}},
        {"opened"_L1, {u"id"_s, u"opened"_s}}};
    for (const Plain &plain : plains) {
        QStringList missing;
        for (const QString &column : plain.columns) {
            if (!keys.contains(column))
                missing.append(column);
        }
        if (keys.contains(QString(plain.mark)) && missing.size() <= 2)
            return Error{ErrorCode::BadContent,
                         tr(QT_TRANSLATE_NOOP("obeya::import", "Required columns are missing: %1."))
                             .arg(missing.join(u", "_s)),
                         fileName + u":1"_s};
    }
    return std::nullopt;
}

static Result<const Source *> chooseSource(const EvidenceText &text, const EvidenceOptions &options,
                                           const QString &fileName)
{
    QSet<QString> keys;
    int records = 0;
    IssueList ignored;
    const auto collect = [&](const RecordView &record) {
        for (const QString &key : record.keys())
            keys.insert(key.toLower());
        return ++records < kSniffedRecords;
    };
    if (const auto read = text.forEach(ignored, collect, {}); !read)
        return read.error();
    const Source *best = nullptr;
    int bestFit = 0;
    const QList<const Source *> sources = allSources();
    for (const Source *source : sources) {
        const bool isHinted = options.source == QLatin1StringView(source->name);
        const int fit = source->fit(keys);
        if (isHinted && fit == 0)
            return Error{
                ErrorCode::BadContent,
                tr(QT_TRANSLATE_NOOP("obeya::import", "The file does not fit the source “%1”."))
                    .arg(options.source),
                fileName};
        if ((options.source.isEmpty() || isHinted) && fit > bestFit) {
            best = source;
            bestFit = fit;
        }
    }
    if (best)
        return best;
    if (!options.source.isEmpty())
        return Error{
            ErrorCode::BadArgument,
            tr(QT_TRANSLATE_NOOP("obeya::import", "There is no source “%1”.")).arg(options.source),
            {}};
    if (records == 0)
        return Error{ErrorCode::EmptyFile,
                     tr(QT_TRANSLATE_NOOP("obeya::import", "The file holds no records.")),
                     fileName};
    if (const auto missing = missingColumns(fileName, keys))
        return *missing;
    return unknownFormat(fileName, keys);
}

static std::optional<Error> refusedContainer(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.size() > kLargestFile)
        return Error{ErrorCode::TooLarge,
                     tr(QT_TRANSLATE_NOOP("obeya::import", "The file is larger than 2 GB. Export a "
                                                           "shorter period.")),
                     fileName};
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\x1F\x8B"))
        return Error{ErrorCode::UnknownFormat,
                     tr(QT_TRANSLATE_NOOP("obeya::import",
                                          "This is a packed file. Unpack it and import the files "
                                          "inside.")),
                     fileName};
    return std::nullopt;
}

Result<EvidenceRecords> readEvidence(QByteArrayView bytes, const QString &fileName,
                                     const EvidenceOptions &options, const Progress &progress)
{
    if (const auto refused = refusedContainer(bytes, fileName))
        return *refused;
    const auto decoded = decodeText(bytes, fileName);
    if (!decoded)
        return decoded.error();
    const EvidenceText text(decoded->utf8, fileName);
    const auto source = chooseSource(text, options, fileName);
    if (!source)
        return source.error();
    EvidenceRecords records;
    records.source = QString::fromLatin1((*source)->name);
    records.kind = QString::fromLatin1((*source)->kind);
    records.issues = decoded->issues;
    Conversion conversion(options, fileName, records);
    const auto convert = [&](const RecordView &record) {
        ++records.rows;
        (*source)->convert(record, conversion);
        return true;
    };
    if (const auto read = text.forEach(records.issues, convert, progress); !read)
        return read.error();
    return records;
}

} // namespace obeya
