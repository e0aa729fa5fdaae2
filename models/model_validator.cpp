#include "models/model_validator.h"

#include "models/model_parser.h"
#include "models/model_rules.h"
#include "models/model_schema.h"

#include <QSet>

namespace obeya {

using namespace Qt::StringLiterals;

static QString codeOf(ErrorCode code)
{
    if (code == ErrorCode::EmptyFile)
        return u"empty-file"_s;
    if (code == ErrorCode::TooLarge)
        return u"file-too-large"_s;
    return code == ErrorCode::BadEncoding ? u"bad-encoding"_s : u"bad-json"_s;
}

// `where` of the parser is file, file:line:column.
static Issue unreadable(const Error &error, const QString &fileName)
{
    Issue issue{Severity::Error, codeOf(error.code), error.message, {}, 1};
    issue.place.file = fileName;
    issue.place.path = u"$"_s;
    const QStringList lineAndColumn = error.where.mid(fileName.size() + 1).split(u':');
    if (lineAndColumn.size() == 2) {
        issue.place.row = lineAndColumn[0].toLongLong();
        issue.place.column = lineAndColumn[1];
    }
    return issue;
}

IssueList validateModel(const QByteArray &json, const QString &fileName)
{
    IssueList issues;
    const auto object = parseModelJson(json, fileName);
    if (!object) {
        issues.add(unreadable(object.error(), fileName));
        return issues;
    }
    checkModelCharacters(*object, issues);
    if (issues.hasErrors())
        return issues;
    // Members that are missing or of a wrong type are told by the reader, in our words; the schema
    // adds what it alone knows (patterns, ranges, unknown members).
    const CapabilityModel model = readModelObject(*object, issues);
    QSet<QString> told;
    for (const Issue &issue : issues.items())
        told.insert(issue.place.path);
    const IssueList schemaIssues = checkModelSchema(*object);
    for (const Issue &issue : schemaIssues.items()) {
        if (!told.contains(issue.place.path))
            issues.add(issue);
    }
    if (issues.hasErrors())
        return issues;
    checkModelStructure(model, issues);
    checkModelTexts(model, issues);
    return issues;
}

} // namespace obeya
