#pragma once

#include "assessments/project/project.h"
#include "models/model_catalog.h"

namespace obeya {

// The model an assessment was made with: from the library, else as the project kept it. Error:
// UnknownModel.
Result<std::shared_ptr<const CapabilityModel>>
wholeModelOf(const Project &project, const ModelCatalog &catalog, const Assessment &assessment);

// What the assessment asks: that model, or its core practices in the short form, with the rules for
// claims that the project has made its own.
Result<std::shared_ptr<const CapabilityModel>>
askedModelOf(const Project &project, const ModelCatalog &catalog, const Assessment &assessment);

} // namespace obeya
