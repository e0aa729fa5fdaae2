// The adapter of valijson converts plain C strings, which the rest of the project forbids.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII

#include "models/model_schema.h"

#include "models/model_rules.h"

#include <QFile>
#include <QJsonArray>
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

#include <exception>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Where valijson found something: the path, the value there and the part of the schema for it.
struct Spot
{
    QString path;
    QJsonValue value;
    QJsonObject rules;
};

// How the remarks of valijson begin, the rule of the schema they are about, and our sentence; %1 is
// what the rule demands.
struct Sentence
{
    const char *start;
    const char *rule;
    const char *text;
};

} // namespace

static constexpr Sentence kSentences[] = {
    {"Failed to match against any enum", "enum",
     QT_TRANSLATE_NOOP("obeya::models", "This is not one of the values allowed here: %1.")},
    {"Failed to match regex", "pattern",
     QT_TRANSLATE_NOOP("obeya::models",
                       "Only the letters a to z, digits and hyphens are allowed here.")},
    {"Array should contain no fewer", "minItems",
     QT_TRANSLATE_NOOP("obeya::models", "The list is too short; the fewest entries allowed: %1.")},
    {"Array should contain no more", "maxItems",
     QT_TRANSLATE_NOOP("obeya::models", "The list is too long; the most entries allowed: %1.")},
    {"Elements at indexes", "uniqueItems",
     QT_TRANSLATE_NOOP("obeya::models", "The list holds the same entry twice.")},
    {"String should be no more", "maxLength",
     QT_TRANSLATE_NOOP("obeya::models", "The text is too long; the most characters allowed: %1.")},
    {"String should be no fewer", "minLength",
     QT_TRANSLATE_NOOP("obeya::models", "The text is empty.")},
    {"Object should have no fewer", "minProperties",
     QT_TRANSLATE_NOOP("obeya::models", "The text is given in no language.")},
    {"Expected number greater", "minimum",
     QT_TRANSLATE_NOOP("obeya::models", "The number has to be %1 or more.")},
    {"Expected number less", "maximum",
     QT_TRANSLATE_NOOP("obeya::models", "The number has to be %1 or less.")},
    {"Value type not permitted", "type",
     QT_TRANSLATE_NOOP("obeya::models", "The value is of the wrong kind here.")},
};

// The schema's rules with a "$ref": "#/definitions/..." followed.
static QJsonObject followed(const QJsonValue &rules, const QJsonObject &schema)
{
    const QString reference = rules[u"$ref"_s].toString();
    if (reference.isEmpty())
        return rules.toObject();
    return schema[u"definitions"_s][reference.section(u'/', -1)].toObject();
}

// valijson names the way as <root>, [domains], [0], [id].
static Spot findSpot(const std::vector<std::string> &way, const QJsonObject &model,
                     const QJsonObject &schema)
{
    Spot spot{u"$"_s, model, schema};
    for (const std::string &step : way) {
        const QString name = QString::fromStdString(step);
        if (!name.startsWith(u'['))
            continue;
        const QString key = name.mid(1, name.size() - 2);
        if (spot.value.isArray()) {
            spot.path += name;
            spot.value = spot.value[key.toInt()];
            spot.rules = followed(spot.rules[u"items"_s], schema);
        } else {
            const QJsonObject members = spot.rules[u"properties"_s].toObject();
            spot.path += u'.' + key;
            spot.value = spot.value[key];
            spot.rules = followed(members.contains(key) ? members[key]
                                                        : spot.rules[u"additionalProperties"_s],
                                  schema);
        }
    }
    return spot;
}

static QString demanded(const QJsonValue &rule)
{
    QStringList values;
    for (const auto &value : rule.isArray() ? rule.toArray() : QJsonArray{rule})
        values.append(value.toVariant().toString());
    return values.join(u", "_s);
}

static void reportUnknownMembers(const Spot &spot, IssueList &issues)
{
    const QJsonObject known = spot.rules[u"properties"_s].toObject();
    for (const QString &key : spot.value.toObject().keys()) {
        if (!known.contains(key))
            reportProblem(
                issues, Severity::Error, spot.path + u'.' + key, u"schema"_s,
                modelSentence(QT_TRANSLATE_NOOP("obeya::models", "“%1” is not known here."))
                    .arg(key));
    }
}

static void reportMissingMembers(const Spot &spot, IssueList &issues)
{
    const QJsonObject present = spot.value.toObject();
    for (const auto &key : spot.rules[u"required"_s].toArray()) {
        if (!present.contains(key.toString()))
            reportProblem(
                issues, Severity::Error, spot.path + u'.' + key.toString(), u"schema"_s,
                modelSentence(QT_TRANSLATE_NOOP("obeya::models", "The member “%1” is missing."))
                    .arg(key.toString()));
    }
}

static void reportRemark(const QString &remark, const Spot &spot, IssueList &issues)
{
    if (remark.startsWith("Failed to validate"_L1))
        return; // says again, of the object around, what is wrong inside
    if (remark.startsWith("Object contains a property"_L1))
        return reportUnknownMembers(spot, issues);
    if (remark.startsWith("Missing required property"_L1))
        return reportMissingMembers(spot, issues);
    QString message =
        modelSentence(QT_TRANSLATE_NOOP("obeya::models", "The value is not allowed here."));
    for (const Sentence &entry : kSentences) {
        if (remark.startsWith(QLatin1StringView(entry.start))) {
            message = modelSentence(entry.text);
            if (message.contains("%1"_L1))
                message = message.arg(demanded(spot.rules.value(QLatin1StringView(entry.rule))));
            break;
        }
    }
    reportProblem(issues, Severity::Error, spot.path, u"schema"_s, message);
}

static IssueList validate(const QJsonObject &model, const QJsonObject &rules)
{
    const QJsonValue rulesValue(rules);
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(rulesValue), schema);
    const QJsonValue value(model);
    valijson::ValidationResults results;
    const bool isValid =
        valijson::Validator().validate(schema, valijson::adapters::QtJsonAdapter(value), &results);
    IssueList issues;
    for (const auto &error : results)
        reportRemark(QString::fromStdString(error.description),
                     findSpot(error.context, model, rules), issues);
    if (!isValid && issues.isEmpty())
        reportRemark({}, {u"$"_s, value, rules}, issues);
    return issues;
}

IssueList checkModelSchema(const QJsonObject &model)
{
    QFile file(u":/models/obeya-model.schema.json"_s);
    QString problem = file.fileName();
    if (file.open(QIODevice::ReadOnly)) {
        try {
            return validate(model, QJsonDocument::fromJson(file.readAll()).object());
        } catch (const std::exception &thrown) {
            problem = QString::fromLocal8Bit(thrown.what());
        }
    }
    IssueList issues;
    reportProblem(
        issues, Severity::Error, u"$"_s, u"schema"_s,
        modelSentence(QT_TRANSLATE_NOOP("obeya::models",
                                        "The model could not be compared with its schema: %1"))
            .arg(problem));
    return issues;
}

} // namespace obeya
