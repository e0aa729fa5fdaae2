#include "assessments/import/evidence_reader.h"

#include "assessments/import/evidence_workbook.h"
#include "assessments/import/git_log.h"
#include "assessments/import/import_text.h"
#include "assessments/import/json_records.h"
#include "assessments/import/record_conversion.h"
#include "assessments/import/source.h"
#include "assessments/import/sources/plain.h"
#include "assessments/import/table_records.h"
#include "assessments/import/text_decoding.h"
#include "assessments/import/unpacking.h"
#include "assessments/import/workbook.h"

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kLargestFile = 2'000'000'000;
static constexpr int kSniffedRecords = 20;
static constexpr qsizetype kSniffedBytes = 64'000;
static constexpr qsizetype kLargeText = 8'000'000;

QList<EvidenceSource> evidenceSources()
{
    QList<EvidenceSource> list;
    for (const Source *source : allSources())
        list.append({QString::fromLatin1(source->name), QString::fromLatin1(source->kind),
                     importText(source->title), importText(source->recognised),
                     QString::fromUtf8(source->example)});
    return list;
}

namespace {

enum class TextFormat { Table, Json, GitLog };

// A text with what its first records look like.
struct SniffedText
{
    QByteArray utf8;
    QString fileName;
    TextFormat format = TextFormat::Table;
    TableStart start = TableStart::Header;
    Sample sample;
    bool hasRecords = false;
};

} // namespace

static Result<void> forEachRecord(const SniffedText &text, IssueList &issues,
                                  const RecordVisitor &visit, const Progress &progress,
                                  JsonHaste haste = JsonHaste::ShapeFirst)
{
    if (text.format == TextFormat::GitLog)
        return readGitLog(text.utf8, text.fileName, issues, visit, progress);
    return text.format == TextFormat::Json
               ? readJsonRecords(text.utf8, text.fileName, issues, visit, progress, haste)
               : readTableRecords(text.utf8, text.fileName, issues, visit, progress, text.start);
}

// JSON begins with a bracket; log lines may stand before the first object of NDJSON, but then the
// first line is no header of a known table.
static TextFormat formatOf(const QByteArray &utf8)
{
    const QByteArrayView head = QByteArrayView(utf8).first(qMin(utf8.size(), kSniffedBytes));
    const QByteArrayView start = head.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return TextFormat::Json;
    if (isGitLog(start))
        return TextFormat::GitLog;
    const QStringList header = tableHeader(utf8);
    Sample sample;
    sample.keys = QSet<QString>(header.cbegin(), header.cend());
    sample.isTable = true;
    if (bestFit(sample))
        return TextFormat::Table;
    const bool hasObject = head.contains("\n{\"") || head.contains("\n{ ");
    return hasObject ? TextFormat::Json : TextFormat::Table;
}

static void note(const RecordView &record, Sample &sample)
{
    for (const QString &key : record.keys())
        sample.keys.insert(key.toLower());
    for (const QString &name : record.names())
        sample.names.insert(name.toLower());
    if (const QString stream = record.stream(); !stream.isEmpty())
        sample.streams.insert(stream);
    for (const QLatin1StringView path : kTelling) {
        if (const QString value = record.text(path); !value.isEmpty())
            sample.told.insert(QString(path), value);
    }
}

static TableStart startOf(const EvidenceOptions &options)
{
    return options.mapping && !options.mapping->hasHeader ? TableStart::Records
                                                          : TableStart::Header;
}

static Result<SniffedText> sniff(const DecodedText &decoded, const QString &fileName,
                                 const EvidenceOptions &options)
{
    SniffedText text{decoded.utf8, fileName, formatOf(decoded.utf8), startOf(options), {}, false};
    if (text.format == TextFormat::Table) {
        text.sample.isTable = true;
        for (const QString &column : tableHeader(text.utf8, text.start))
            text.sample.keys.insert(column);
        text.sample.names = text.sample.keys;
    }
    int records = 0;
    IssueList ignored;
    const auto collect = [&](const RecordView &record) {
        text.hasRecords = true;
        note(record, text.sample);
        return ++records < kSniffedRecords;
    };
    // In a large document the shape is known late, and looking for it costs as much as reading.
    const JsonHaste haste =
        text.utf8.size() > kLargeText ? JsonHaste::RecordsFirst : JsonHaste::ShapeFirst;
    if (const auto read = forEachRecord(text, ignored, collect, {}, haste); !read)
        return read.error();
    return text;
}

static Error unrecognised(const SniffedText &text)
{
    if (!text.hasRecords && text.format == TextFormat::Json)
        return {ErrorCode::EmptyFile,
                importText(QT_TRANSLATE_NOOP("obeya::import", "The file holds no records.")),
                text.fileName};
    return unrecognised(text.sample.keys, text.fileName);
}

static Error doesNotFit(const SniffedText &text, const QString &name)
{
    const QStringList missing = missingPlainColumns(name, text.sample.keys);
    if (!missing.isEmpty() && text.format == TextFormat::Table)
        return columnsMissing(missing, text.fileName);
    return {ErrorCode::BadContent,
            importText(QT_TRANSLATE_NOOP("obeya::import",
                                         "The file does not fit the source “%1”. It has the "
                                         "columns or keys: %2."))
                .arg(name, shownKeys(text.sample.keys)),
            text.fileName};
}

static Result<const Source *> mappedSource(const SniffedText &text, const EvidenceMapping &mapping)
{
    QStringList missing;
    for (const QString &column : mapping.columns) {
        if (!text.sample.names.contains(column.toLower()))
            missing.append(column);
    }
    missing.sort();
    if (!missing.isEmpty())
        return columnsMissing(missing, text.fileName);
    return sourceNamed(mapping.kind);
}

static Result<const Source *> chooseSource(const SniffedText &text, const EvidenceOptions &options)
{
    if (options.mapping)
        return mappedSource(text, *options.mapping);
    const QString &wanted = options.source;
    const Source *source = wanted.isEmpty() ? bestFit(text.sample) : sourceNamed(wanted);
    if (!source)
        return unrecognised(text);
    if (source->fit(text.sample) == 0)
        return doesNotFit(text, wanted);
    if (!text.hasRecords)
        return Error{
            ErrorCode::EmptyFile,
            importText(QT_TRANSLATE_NOOP("obeya::import", "The file has a header but no rows.")),
            text.fileName};
    return source;
}

static std::optional<Error> refused(QByteArrayView bytes, const QString &fileName,
                                    const QString &wanted)
{
    if (!wanted.isEmpty() && !sourceNamed(wanted))
        return Error{
            ErrorCode::BadArgument,
            importText(QT_TRANSLATE_NOOP("obeya::import", "There is no source “%1”.")).arg(wanted),
            {}};
    if (bytes.size() > kLargestFile)
        return Error{ErrorCode::TooLarge,
                     importText(QT_TRANSLATE_NOOP("obeya::import", "The file is larger than 2 GB. "
                                                                   "Export a shorter period.")),
                     fileName};
    if (isGzip(bytes) || (isArchive(bytes) && !isWorkbook(bytes)))
        return Error{ErrorCode::UnknownFormat,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Packed files inside packed files are opened one level "
                                          "deep only. Unpack it and import what is in it.")),
                     fileName};
    return std::nullopt;
}

Result<EvidenceFacts> streamEvidence(const EvidenceFile &file, const EvidenceOptions &options,
                                     EvidenceSink &sink, const Progress &progress)
{
    if (const auto error = refused(file.bytes, file.name, options.source))
        return *error;
    if (isArchive(file.bytes))
        return streamWorkbook(file, options, sink, progress);
    const auto decoded = decodeText(file.bytes, file.name, {file.release, options.encoding});
    if (!decoded)
        return decoded.error();
    const auto text = sniff(*decoded, file.name, options);
    if (!text)
        return text.error();
    const auto source = chooseSource(*text, options);
    if (!source)
        return source.error();
    EvidenceFacts facts;
    facts.issues = decoded->issues;
    facts.encoding = decoded->encoding;
    const auto read = [&text](IssueList &issues, const RecordVisitor &visit,
                              const Progress &reading) {
        return forEachRecord(*text, issues, visit, reading);
    };
    return convertRecords({**source, options, file.name, text->format == TextFormat::Table}, facts,
                          read, sink, progress);
}

Result<void> visitRecords(const EvidenceFile &file, const EvidenceOptions &options,
                          const RecordVisitor &visit, const Progress &progress)
{
    if (const auto error = refused(file.bytes, file.name, {}))
        return *error;
    if (isArchive(file.bytes))
        return visitWorkbook(file, options, visit, progress);
    const auto decoded = decodeText(file.bytes, file.name, {file.release, options.encoding});
    if (!decoded)
        return decoded.error();
    IssueList ignored;
    const SniffedText text{decoded->utf8,    file.name, formatOf(decoded->utf8),
                           startOf(options), {},        false};
    return forEachRecord(text, ignored, visit, progress);
}

} // namespace obeya
