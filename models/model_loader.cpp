#include "models/model_loader.h"

#include "models/model_parser.h"
#include "models/model_validator.h"

#include <algorithm>

namespace obeya {

Result<LoadedModel> loadModel(const QByteArray &json, const QString &fileName)
{
    const Result<QJsonObject> object = parseModelJson(json, fileName);
    if (!object)
        return object.error();
    LoadedModel loaded;
    loaded.issues = validateModel(json, fileName);
    const QList<Issue> &issues = loaded.issues.items();
    const auto error = std::find_if(issues.cbegin(), issues.cend(), [](const Issue &issue) {
        return issue.severity == Severity::Error;
    });
    if (error != issues.cend())
        return Error{ErrorCode::BadContent, error->message, error->place.path};
    IssueList none; // the validator has reported them all
    loaded.model = readModelObject(*object, none);
    return loaded;
}

} // namespace obeya
