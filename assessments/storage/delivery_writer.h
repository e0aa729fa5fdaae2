#pragma once

#include "assessments/delivery/records.h"
#include "assessments/storage/database.h"
#include "assessments/storage/import_store.h"
#include "models/base/result.h"

#include <memory>

namespace obeya {

// Whose records are written, by which import, from which of its files.
struct WriteScope
{
    TeamId team;
    ImportId import;
    ImportFileId file;
};

// Writes the records of one file of an import one by one, inside the caller's transaction. A
// deployment is known by id, service and environment, a change by id, service and repository, an
// incident by its id. A record that is there with the same values stays as it is; one with other
// values is replaced, and its earlier values are kept for undo.
class DeliveryWriter
{
public:
    DeliveryWriter(Database &database, const WriteScope &scope);
    ~DeliveryWriter();
    DeliveryWriter(const DeliveryWriter &) = delete;
    DeliveryWriter &operator=(const DeliveryWriter &) = delete;

    Result<void> write(const Deployment &record, Occurrence occurrence);
    Result<void> write(const Change &record, Occurrence occurrence);
    Result<void> write(const Incident &record, Occurrence occurrence);
    const WriteCounts &counts() const;

private:
    struct Writers;
    std::unique_ptr<Writers> m_writers;
};

} // namespace obeya
