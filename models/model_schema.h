#pragma once

#include "models/base/issue.h"

#include <QJsonObject>

namespace obeya {

// What the shipped JSON Schema finds wrong; code "schema", path as $.a.b[0].
// Texts must not be huge (see checkModelCharacters): the regular expressions behind it recurse.
IssueList checkModelSchema(const QJsonObject &model);

} // namespace obeya
