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
    if (!model)
        return model;
    const auto rules = project.claimRules(assessment.model);
    if (!rules)
        return rules.error();
    if (assessment.form == AssessmentForm::Full && rules->isEmpty())
        return model;
    const CapabilityModel asked =
        assessment.form == AssessmentForm::Full ? **model : shortForm(**model);
    return std::make_shared<const CapabilityModel>(withClaimRules(asked, *rules));
}

} // namespace obeya
