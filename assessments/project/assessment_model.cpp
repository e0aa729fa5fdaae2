#include "assessments/project/assessment_model.h"

#include "models/model_loader.h"

namespace obeya {

Result<std::shared_ptr<const CapabilityModel>>
wholeModelOf(const Project &project, const ModelCatalog &catalog, const Assessment &assessment)
{
    auto model = catalog.find(assessment.model, assessment.modelVersion);
    if (model)
        return model;
    const auto file = project.modelFile(assessment.model, assessment.modelVersion);
    if (!file || file->isEmpty())
        return model;
    auto loaded = loadModel(*file, assessment.model.value());
    if (!loaded)
        return loaded.error();
    return std::make_shared<const CapabilityModel>(std::move(loaded->model));
}

Result<std::shared_ptr<const CapabilityModel>>
askedModelOf(const Project &project, const ModelCatalog &catalog, const Assessment &assessment)
{
    const auto model = wholeModelOf(project, catalog, assessment);
    if (!model || assessment.form == AssessmentForm::Full)
        return model;
    return std::make_shared<const CapabilityModel>(shortForm(**model));
}

} // namespace obeya
