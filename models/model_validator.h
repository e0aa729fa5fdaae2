#pragma once

#include "models/base/issue.h"

#include <QByteArray>

namespace obeya {

// Every problem of a model file with its JSON path (Place::path) and a sentence: syntax, the rules
// of the schema shipped as data/obeya-model.schema.json, and what a schema cannot say (duplicate
// ids, missing or equal texts between languages, anchors that repeat each other, dead references
// ...). Empty when the model may be used.
IssueList validateModel(const QByteArray &json, const QString &fileName);

} // namespace obeya
