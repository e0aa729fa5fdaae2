#include "assessments/storage/delivery_writer.h"

#include "assessments/storage/record_writer.h"

namespace obeya {

// Prepared when the first record of their kind comes.
struct DeliveryWriter::Writers
{
    Database &database;
    WriteScope scope;
    WriteCounts counts = {};
    std::optional<RecordWriter<Deployment>> deployments = {};
    std::optional<RecordWriter<Change>> changes = {};
    std::optional<RecordWriter<Incident>> incidents = {};

    template<typename Record>
    Result<void> write(std::optional<RecordWriter<Record>> &writer, const Record &record,
                       Occurrence occurrence)
    {
        if (!writer)
            writer.emplace(database, scope);
        return writer->write(record, occurrence, counts);
    }
};

DeliveryWriter::DeliveryWriter(Database &database, const WriteScope &scope)
    : m_writers(new Writers{database, scope})
{
}

DeliveryWriter::~DeliveryWriter() = default;

Result<void> DeliveryWriter::write(const Deployment &record, Occurrence occurrence)
{
    return m_writers->write(m_writers->deployments, record, occurrence);
}

Result<void> DeliveryWriter::write(const Change &record, Occurrence occurrence)
{
    return m_writers->write(m_writers->changes, record, occurrence);
}

Result<void> DeliveryWriter::write(const Incident &record, Occurrence occurrence)
{
    return m_writers->write(m_writers->incidents, record, occurrence);
}

const WriteCounts &DeliveryWriter::counts() const
{
    return m_writers->counts;
}

} // namespace obeya
