#pragma once

#include "assessments/storage/database.h"

#include <QLatin1String>

#include <optional>
#include <span>
#include <vector>

namespace obeya {

// Brings a file from version `version - 1` to `version`. A released one is never edited.
struct Migration
{
    int version = 0;
    std::vector<QLatin1String> statements;
};

enum class MigrationOutcome {
    Created,  // the file was empty
    Current,  // nothing to do
    Migrated, // a copy of the earlier file lies beside it as NAME.v<N>.bak
    Newer,    // written by a later program: refused, not touched
    Failed,   // the file is as it was before the failed number
};

struct MigrationResult
{
    MigrationOutcome outcome = MigrationOutcome::Failed;
    int from = 0;
    std::optional<Error> error; // with Newer and Failed
};

// Runs what is missing, each number in a transaction of its own. The numbers are 1, 2, 3 ...
MigrationResult migrate(Database &database, std::span<const Migration> migrations);

// The schema of a project.
const std::vector<Migration> &projectMigrations();

} // namespace obeya
