#include "assessments/import/evidence_reader.h"

#include "assessments/import/date_orders.h"
#include "assessments/import/evidence_workbook.h"
#include "assessments/import/git_log.h"
#include "assessments/import/import_text.h"
#include "assessments/import/json_records.h"
#include "assessments/import/mapped_record.h"
#include "assessments/import/source.h"
#include "assessments/import/sources/plain.h"
#include "assessments/import/table_records.h"
#include "assessments/import/text_decoding.h"
#include "assessments/import/unpacking.h"
#include "assessments/import/workbook.h"

#include <algorithm>

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
        list.append({QString::fromLatin1(source->name), importText(source->title),
                     importText(source->recognised), QString::fromUtf8(source->example)});
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
    Sample sample;
    DateOrders dates;
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
               : readTableRecords(text.utf8, text.fileName, issues, visit, progress);
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
    if (const QString stream = record.stream(); !stream.isEmpty())
        sample.streams.insert(stream);
    for (const QLatin1StringView path : kTelling) {
        if (const QString value = record.text(path); !value.isEmpty())
            sample.told.insert(QString(path), value);
    }
}

static Result<SniffedText> sniff(const DecodedText &decoded, const QString &fileName)
{
    SniffedText text{decoded.utf8, fileName, formatOf(decoded.utf8), {}, {}, false};
    if (text.format == TextFormat::Table) {
        text.sample.isTable = true;
        for (const QString &column : tableHeader(text.utf8))
            text.sample.keys.insert(column);
    }
    int records = 0;
    IssueList ignored;
    const auto collect = [&](const RecordView &record) {
        text.hasRecords = true;
        note(record, text.sample);
        if (text.format == TextFormat::Table)
            text.dates.notice(record);
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
        if (!text.sample.keys.contains(column.toLower()))
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

// Looks through the whole table when it has numeric dates, unless the user said how to read them.
static QHash<QString, DateOrder> dateOrders(const SniffedText &text, const EvidenceOptions &options)
{
    DateOrders dates = text.dates;
    if (dates.isEmpty() || options.dateOrder != DateOrder::Unknown)
        return {};
    IssueList ignored;
    const auto observe = [&dates](const RecordView &record) {
        dates.observe(record);
        return true;
    };
    return forEachRecord(text, ignored, observe, {}) ? dates.orders() : QHash<QString, DateOrder>();
}

// The mapping's zone and order stand for those of the options.
static EvidenceOptions withMapping(EvidenceOptions options)
{
    if (options.mapping && options.mapping->zone)
        options.zone = *options.mapping->zone;
    if (options.mapping && options.mapping->order != DateOrder::Unknown)
        options.dateOrder = options.mapping->order;
    return options;
}

// Column names of the file become those that the converter asks for.
static QHash<QString, DateOrder> mappedOrders(const QHash<QString, DateOrder> &orders,
                                              const EvidenceMapping &mapping)
{
    QHash<QString, DateOrder> mapped;
    if (const auto others = orders.constFind(DateOrders::kOtherColumns); others != orders.cend())
        mapped.insert(DateOrders::kOtherColumns, *others);
    for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
        if (const auto order = orders.constFind(column->toLower()); order != orders.cend())
            mapped.insert(column.key(), *order);
    }
    return mapped;
}

Result<EvidenceFacts> streamEvidence(const EvidenceFile &file, const EvidenceOptions &given,
                                     EvidenceSink &sink, const Progress &progress)
{
    const EvidenceOptions options = withMapping(given);
    if (const auto error = refused(file.bytes, file.name, options.source))
        return *error;
    if (isArchive(file.bytes))
        return streamWorkbook(file, options, sink, progress);
    const auto decoded = decodeText(file.bytes, file.name, file.release);
    if (!decoded)
        return decoded.error();
    const auto text = sniff(*decoded, file.name);
    if (!text)
        return text.error();
    const auto source = chooseSource(*text, options);
    if (!source)
        return source.error();
    EvidenceFacts facts;
    facts.source = QString::fromLatin1((*source)->name);
    facts.kind = QString::fromLatin1((*source)->kind);
    facts.issues = decoded->issues;
    sink.begin(facts);
    Conversion conversion(options, file.name, facts, sink);
    const QHash<QString, DateOrder> orders = dateOrders(*text, options);
    conversion.setDateOrders(options.mapping ? mappedOrders(orders, *options.mapping) : orders);
    const auto convert = [&](const RecordView &record) {
        ++facts.rows;
        if (options.mapping)
            (*source)->convert(MappedRecord(record, *options.mapping), conversion);
        else
            (*source)->convert(record, conversion);
        return sink.wantsMore();
    };
    if (const auto read = forEachRecord(*text, facts.issues, convert, progress); !read)
        return read.error();
    conversion.finish();
    return facts;
}

namespace {

// Keeps everything.
class EvidenceList : public EvidenceSink
{
public:
    void begin(const EvidenceFacts &) override {}
    void take(Deployment record, Occurrence occurrence) override
    {
        place(m_records.deployments, std::move(record), occurrence,
              [](const Deployment &left, const Deployment &right) {
                  return left.id == right.id && left.service == right.service
                         && left.environment == right.environment;
              });
    }
    void take(Change record, Occurrence occurrence) override
    {
        place(m_records.changes, std::move(record), occurrence,
              [](const Change &left, const Change &right) { return left.id == right.id; });
    }
    void take(Incident record, Occurrence occurrence) override
    {
        place(m_records.incidents, std::move(record), occurrence,
              [](const Incident &left, const Incident &right) { return left.id == right.id; });
    }
    void take(RejectedRow row) override { m_records.rejected.append(std::move(row)); }
    bool wantsMore() const override { return true; }

    EvidenceRecords records(EvidenceFacts facts) &&
    {
        static_cast<EvidenceFacts &>(m_records) = std::move(facts);
        return std::move(m_records);
    }

private:
    template<typename Record, typename IsSame>
    static void place(QList<Record> &list, Record record, Occurrence occurrence, IsSame isSame)
    {
        if (occurrence == Occurrence::Again) {
            const auto known = std::find_if(list.rbegin(), list.rend(), [&](const Record &before) {
                return isSame(before, record);
            });
            if (known != list.rend()) {
                *known = std::move(record);
                return;
            }
        }
        list.append(std::move(record));
    }

    EvidenceRecords m_records;
};

} // namespace

Result<EvidenceRecords> readEvidence(QByteArrayView bytes, const QString &fileName,
                                     const EvidenceOptions &options, const Progress &progress)
{
    EvidenceList list;
    auto facts = streamEvidence({fileName, bytes, {}}, options, list, progress);
    if (!facts)
        return facts.error();
    return std::move(list).records(*std::move(facts));
}

} // namespace obeya
