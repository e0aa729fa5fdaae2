#include "assessments/import/record_conversion.h"

#include "assessments/import/date_orders.h"
#include "assessments/import/mapped_record.h"

namespace obeya {

static constexpr int kNoticedRecords = 20;

// The mapping's zone and order stand for those of the options, then the zone of the source.
static EvidenceOptions completed(EvidenceOptions options, const QString &source)
{
    if (options.mapping && options.mapping->zone)
        options.zone = options.mapping->zone;
    if (options.mapping && options.mapping->order != DateOrder::Unknown)
        options.dateOrder = options.mapping->order;
    const auto zone = options.zones.constFind(source);
    if (!options.zone && zone != options.zones.cend())
        options.zone = *zone;
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

// Looks through the whole table when its first records have numeric dates, unless the user said how
// to read them.
static Result<QHash<QString, DateOrder>> dateOrders(const RecordReader &read,
                                                    const EvidenceOptions &options)
{
    DateOrders dates;
    IssueList ignored;
    int noticed = 0;
    const auto notice = [&](const RecordView &record) {
        dates.notice(record);
        return ++noticed < kNoticedRecords;
    };
    if (options.dateOrder != DateOrder::Unknown)
        return QHash<QString, DateOrder>();
    if (const auto done = read(ignored, notice, {}); !done)
        return done.error();
    if (dates.isEmpty())
        return QHash<QString, DateOrder>();
    const auto observe = [&dates](const RecordView &record) {
        dates.observe(record);
        return true;
    };
    if (const auto done = read(ignored, observe, {}); !done)
        return done.error();
    return options.mapping ? mappedOrders(dates.orders(), *options.mapping) : dates.orders();
}

Result<EvidenceFacts> convertRecords(const RecordConversion &job, EvidenceFacts facts,
                                     const RecordReader &read, EvidenceSink &sink,
                                     const Progress &progress)
{
    facts.source = QString::fromLatin1(job.source.name);
    const EvidenceOptions options = completed(job.options, facts.source);
    facts.zone = options.zone.value_or(QTimeZone::utc()).id();
    facts.kind = QString::fromLatin1(job.source.kind);
    Conversion conversion(options, job.fileName, facts, sink);
    if (job.isTable) {
        const auto orders = dateOrders(read, options);
        if (!orders)
            return orders.error();
        conversion.setDateOrders(*orders);
    }
    QList<RecordRemark> remarks;
    const bool isWatched = sink.watches();
    conversion.setRemarks(isWatched ? &remarks : nullptr);
    const auto convert = [&](const RecordView &record) {
        ++facts.rows;
        if (options.mapping)
            job.source.convert(MappedRecord(record, *options.mapping), conversion);
        else
            job.source.convert(record, conversion);
        if (isWatched) {
            sink.watch(record, remarks);
            remarks.clear();
        }
        return sink.wantsMore();
    };
    if (const auto done = read(facts.issues, convert, progress); !done)
        return done.error();
    conversion.setRemarks(nullptr);
    conversion.finish();
    return facts;
}

} // namespace obeya
