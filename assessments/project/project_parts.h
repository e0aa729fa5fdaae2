#pragma once

#include "assessments/project/project.h"
#include "assessments/storage/database.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace obeya {

class ClaimStore;

// What an open project holds. The lock comes first: it is released after the file is closed.
struct Project::Parts
{
    QString path;
    std::unique_ptr<QLockFile> lock; // none unless this object took it
    std::unique_ptr<Database> database;
    Clock clock;

    // ReadOnly unless the project may be changed.
    Result<void> requireWritable() const;
    // In one transaction; NotFound without such a team.
    Result<void> changeTeam(TeamId team, const std::function<Result<void>(Database &)> &change);
    // In one transaction; NotFound without such an assessment.
    Result<void> changeClaims(std::optional<AssessmentId> assessment,
                              const std::function<Result<void>(ClaimStore &)> &change);
};

} // namespace obeya
