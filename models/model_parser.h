#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"
#include "models/capability_model.h"

#include <QByteArray>
#include <QJsonObject>

namespace obeya {

// Bytes; a larger file is refused.
constexpr qsizetype kLargestModel = 8'000'000;

// The bytes as a JSON object. Errors name line and column: EmptyFile, TooLarge, BadEncoding,
// BadContent.
Result<QJsonObject> parseModelJson(const QByteArray &json, const QString &fileName);

// Members into values; what is missing or of a wrong type becomes an issue with its JSON path.
CapabilityModel readModelObject(const QJsonObject &object, IssueList &issues);

} // namespace obeya
