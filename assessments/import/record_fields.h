#pragma once

#include "assessments/import/conversion.h"

#include <vector>

namespace obeya {

using Paths = std::vector<QLatin1StringView>; // the first that has a text counts

// Where the export of a product keeps what a deployment consists of.
struct DeploymentFields
{
    QLatin1StringView system; // goes before ids, so that those of several products never meet
    Paths id;
    Paths service;
    Paths environment;
    Paths outcome;
    Paths created;
    Paths started;
    Paths finished;
    Paths commit;
    Paths version;
    Paths url;
    Paths workflow = {}; // of a run that names no environment
};

// None, and the row rejected, without an id. Service and environment fall back to the options.
std::optional<Deployment> readDeployment(const RecordView &record, Conversion &conversion,
                                         const DeploymentFields &fields);
// Adds it, and says when it has no finish time.
void addDeployment(Deployment deployment, const RecordView &record, Conversion &conversion,
                   std::optional<Instant> updated = {});

struct IncidentFields
{
    QLatin1StringView system;
    Paths id;
    Paths title;
    Paths service;
    Paths environment;
    Paths severity;
    Paths status;
    Paths opened;
    Paths acknowledged;
    Paths resolved;
    Paths change;
};

// None, and the row rejected, without an id or opening time.
std::optional<Incident> readIncident(const RecordView &record, Conversion &conversion,
                                     const IncidentFields &fields);

// Rejects a row that does not say when the incident began.
void rejectWithoutOpening(const RecordView &record, Conversion &conversion, const QString &column);
// Says that the record is of another kind and was passed over.
void passOver(const RecordView &record, Conversion &conversion);
// The same of what is no incident: maintenance, questions, duplicates.
void passOverNonIncident(const RecordView &record, Conversion &conversion);
// Says that a resolved incident has no time at which it was.
void noteMissingResolution(const RecordView &record, Conversion &conversion);
void noteNoOutcome(const RecordView &record, Conversion &conversion);

QString firstText(const RecordView &record, const Paths &paths);

} // namespace obeya
