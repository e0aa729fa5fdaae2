#include "models/model_validator.h"

#include "models/model_parser.h"
#include "models/model_rules.h"
#include "models/model_schema.h"

#include <QSet>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

IssueList validateModel(const QByteArray &json, const QString &fileName)
{
    IssueList issues;
    const auto object = parseModelJson(json, fileName);
    if (!object) {
        Issue issue{Severity::Error, u"not-readable"_s, object.error().message, {}, 1};
        issue.place.file = object.error().where;
        issue.place.path = u"$"_s;
        issues.add(issue);
        return issues;
    }
    // Members that are missing or of a wrong type are told by the reader, in our words; the schema
    // adds what it alone knows (patterns, ranges, unknown members).
    const CapabilityModel model = readModelObject(*object, issues);
    QSet<QString> told;
    for (const Issue &issue : issues.items())
        told.insert(issue.place.path);
    const IssueList schemaIssues = checkModelSchema(*object);
    for (const Issue &issue : schemaIssues.items()) {
        const bool isTold = std::any_of(told.cbegin(), told.cend(), [&](const QString &path) {
            return path.startsWith(issue.place.path);
        });
        if (!isTold)
            issues.add(issue);
    }
    if (issues.hasErrors())
        return issues;
    checkModelStructure(model, issues);
    checkModelTexts(model, issues);
    return issues;
}

} // namespace obeya
