// The adapter of valijson converts plain C strings, which the rest of the project forbids.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII

#include "models/model_schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

#include <algorithm>
#include <exception>

namespace obeya {

using namespace Qt::StringLiterals;

// valijson writes <root>[domains][0][id].
static QString jsonPath(const std::string &context)
{
    QString path = u"$"_s;
    const QStringList parts = QString::fromStdString(context).split(u'[', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.startsWith(u'<'))
            continue;
        const QString name = part.endsWith(u']') ? part.chopped(1) : part;
        bool isIndex = false;
        name.toInt(&isIndex);
        path += isIndex ? u"[%1]"_s.arg(name) : u".%1"_s.arg(name);
    }
    return path;
}

// valijson reports a wrong member again for every object around it; only the innermost says
// something.
static IssueList innermostErrors(valijson::ValidationResults &results)
{
    QList<Issue> found;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string context;
        for (const std::string &part : error.context)
            context += part;
        Issue issue{Severity::Error, u"schema"_s, QString::fromStdString(error.description), {}, 1};
        issue.place.path = jsonPath(context);
        found.append(issue);
    }
    IssueList issues;
    for (const Issue &issue : found) {
        const bool isAround = std::any_of(found.cbegin(), found.cend(), [&](const Issue &other) {
            return other.place.path.size() > issue.place.path.size()
                   && other.place.path.startsWith(issue.place.path);
        });
        if (!isAround)
            issues.add(issue);
    }
    return issues;
}

IssueList checkModelSchema(const QJsonObject &model)
{
    IssueList issues;
    QFile file(u":/models/obeya-model.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return issues;
    const QJsonValue schemaJson = QJsonDocument::fromJson(file.readAll()).object();
    try {
        valijson::Schema schema;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaJson), schema);
        valijson::Validator validator;
        valijson::ValidationResults results;
        const QJsonValue value(model);
        validator.validate(schema, valijson::adapters::QtJsonAdapter(value), &results);
        issues = innermostErrors(results);
    } catch (const std::exception &problem) {
        Issue issue{Severity::Error, u"schema"_s, QString::fromLocal8Bit(problem.what()), {}, 1};
        issue.place.path = u"$"_s;
        issues.add(issue);
    }
    return issues;
}

} // namespace obeya
