#pragma once

#include "models/base/issue.h"

#include <QJsonObject>

namespace obeya {

// What the shipped JSON Schema finds wrong; code "schema", path as $.a.b[0].
IssueList checkModelSchema(const QJsonObject &model);

} // namespace obeya
