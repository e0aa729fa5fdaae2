#pragma once

#include "models/base/issue.h"
#include "models/capability_model.h"

#include <QJsonObject>

namespace obeya {

// What a schema cannot say. Paths are those of the file the model was read from.

// Ids, codes, weights, levels, claim rules, references.
void checkModelStructure(const CapabilityModel &model, IssueList &issues);
// Both languages there and different, anchors that differ, lengths that fit the report.
void checkModelTexts(const CapabilityModel &model, IssueList &issues);

// Control characters, halves of characters, huge texts and lists anywhere in the file, keys
// included. The other rules rely on it for their speed.
void checkModelCharacters(const QJsonObject &model, IssueList &issues);

// The translation of a text marked for the context obeya::models. Not called tr: lupdate would look
// for the text inside those brackets.
QString modelSentence(const char *source);

// Adds an issue with its path.
void reportProblem(IssueList &issues, Severity severity, const QString &path, const QString &code,
                   const QString &message);

} // namespace obeya
