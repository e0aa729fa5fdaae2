#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"
#include "models/capability_model.h"

#include <QByteArray>

namespace obeya {

struct LoadedModel
{
    CapabilityModel model;
    IssueList issues; // warnings of the validator; a model with errors is not returned
};

// Reads and validates a model. The first problem's JSON path is in Error::where; `fileName` only
// names the file in messages. Errors: EmptyFile, BadEncoding, BadContent.
Result<LoadedModel> loadModel(const QByteArray &json, const QString &fileName);

} // namespace obeya
