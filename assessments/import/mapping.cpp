#include "assessments/import/mapping.h"

#include "assessments/import/import_text.h"
#include "assessments/import/outcome.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace obeya {

using namespace Qt::StringLiterals;

static QSet<QString> columnsOf(const QString &kind)
{
    if (kind == "deployments"_L1)
        return {u"id"_s,      u"service"_s,     u"environment"_s, u"result"_s,  u"finished"_s,
                u"started"_s, u"created"_s,     u"commit"_s,      u"commits"_s, u"version"_s,
                u"rework"_s,  u"rollback_of"_s, u"url"_s};
    if (kind == "changes"_L1)
        return {u"id"_s,       u"service"_s, u"committed"_s,    u"repository"_s, u"authored"_s,
                u"opened"_s,   u"merged"_s,  u"first_commit"_s, u"deployment"_s, u"parents"_s,
                u"is_merge"_s, u"message"_s, u"author"_s};
    if (kind == "incidents"_L1)
        return {u"id"_s,         u"opened"_s,       u"service"_s,  u"environment"_s,
                u"resolved"_s,   u"acknowledged"_s, u"severity"_s, u"title"_s,
                u"deployment"_s, u"change"_s,       u"status"_s};
    return {};
}

namespace {

// Reads the file and gathers what is wrong with it.
class MappingReader
{
public:
    explicit MappingReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    EvidenceMapping read()
    {
        EvidenceMapping mapping;
        mapping.name = m_object[u"name"_s].toString();
        mapping.kind = m_object[u"kind"_s].toString();
        const QSet<QString> known = columnsOf(mapping.kind);
        if (known.isEmpty())
            report(u"$.kind"_s,
                   importText(QT_TRANSLATE_NOOP("obeya::import",
                                                "Write “deployments”, “changes” or “incidents”.")));
        mapping.columns = texts(u"columns"_s, Case::AsWritten);
        for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
            if (!known.isEmpty() && !known.contains(column.key()))
                report(u"$.columns."_s + column.key(),
                       importText(QT_TRANSLATE_NOOP("obeya::import", "There is no such column.")));
        }
        if (!mapping.columns.contains(u"id"_s))
            report(u"$.columns.id"_s,
                   importText(QT_TRANSLATE_NOOP("obeya::import", "The id is required.")));
        mapping.results = results();
        mapping.environments = texts(u"environments"_s, Case::Folded);
        readTimes(mapping);
        return mapping;
    }

    const QStringList &problems() const { return m_problems; }

private:
    enum class Case { AsWritten, Folded };

    void report(const QString &path, const QString &message)
    {
        m_problems.append(u"%1: %2"_s.arg(path, message));
    }

    QHash<QString, QString> texts(const QString &key, Case spelling)
    {
        QHash<QString, QString> result;
        const QJsonObject values = m_object[key].toObject();
        for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
            if (value->toString().isEmpty())
                report(u"$.%1.%2"_s.arg(key, value.key()),
                       importText(QT_TRANSLATE_NOOP("obeya::import", "Write a text.")));
            result.insert(spelling == Case::Folded ? value.key().trimmed().toLower() : value.key(),
                          value->toString());
        }
        return result;
    }

    QHash<QString, QString> results()
    {
        QHash<QString, QString> words = texts(u"results"_s, Case::Folded);
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            if (readOutcome(*word) == DeploymentResult::Unknown && *word != "unknown"_L1)
                report(u"$.results."_s + word.key(),
                       importText(QT_TRANSLATE_NOOP(
                           "obeya::import",
                           "Write succeeded, failed, cancelled, skipped, running or unknown.")));
        }
        return words;
    }

    void readTimes(EvidenceMapping &mapping)
    {
        const QString zone = m_object[u"time_zone"_s].toString();
        if (!zone.isEmpty()) {
            // Not isValid(): any word is a zone by the rules of POSIX.
            if (QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
                mapping.zone = QTimeZone(zone.toUtf8());
            else
                report(u"$.time_zone"_s,
                       importText(QT_TRANSLATE_NOOP("obeya::import",
                                                    "Write a name such as Europe/Berlin.")));
        }
        const QString order = m_object[u"date_order"_s].toString();
        if (order == "day_first"_L1)
            mapping.order = DateOrder::DayFirst;
        else if (order == "month_first"_L1)
            mapping.order = DateOrder::MonthFirst;
        else if (!order.isEmpty())
            report(u"$.date_order"_s, importText(QT_TRANSLATE_NOOP(
                                          "obeya::import", "Write “day_first” or “month_first”.")));
    }

    QJsonObject m_object;
    QStringList m_problems;
};

} // namespace

Result<EvidenceMapping> parseMapping(QByteArrayView json, const QString &fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &problem);
    if (!document.isObject())
        return Error{
            ErrorCode::BadContent,
            importText(QT_TRANSLATE_NOOP("obeya::import", "The mapping is no JSON object (%1)."))
                .arg(problem.errorString()),
            fileName};
    MappingReader reader(document.object());
    EvidenceMapping mapping = reader.read();
    if (!reader.problems().isEmpty())
        return Error{ErrorCode::BadContent,
                     importText(QT_TRANSLATE_NOOP("obeya::import", "The mapping is wrong. %1"))
                         .arg(reader.problems().join(u' ')),
                     fileName};
    return mapping;
}

} // namespace obeya
