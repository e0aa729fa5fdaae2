#pragma once

#include "models/base/issue.h"

#include <QByteArray>

namespace obeya {

// The problems of a model file, each with its JSON path (Place::path) and a sentence: syntax (with
// row and column), the rules of the schema shipped as data/obeya-model.schema.json, and, once those
// are met, what a schema cannot say (duplicate ids, missing or equal texts between languages,
// anchors that repeat each other, dead references ...). The model may be used when none is an
// error.
IssueList validateModel(const QByteArray &json, const QString &fileName);

} // namespace obeya
