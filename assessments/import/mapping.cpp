#include "assessments/import/mapping.h"

#include "assessments/import/import_text.h"
#include "assessments/import/outcome.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

QStringList mappingColumns(const QString &kind)
{
    if (kind == "deployments"_L1)
        return {u"id"_s,      u"finished"_s,    u"service"_s, u"environment"_s, u"result"_s,
                u"started"_s, u"created"_s,     u"commit"_s,  u"commits"_s,     u"version"_s,
                u"rework"_s,  u"rollback_of"_s, u"url"_s};
    if (kind == "changes"_L1)
        return {u"id"_s,       u"committed"_s, u"service"_s,      u"repository"_s, u"authored"_s,
                u"opened"_s,   u"merged"_s,    u"first_commit"_s, u"deployment"_s, u"parents"_s,
                u"is_merge"_s, u"message"_s,   u"author"_s};
    if (kind == "incidents"_L1)
        return {u"id"_s,           u"opened"_s,     u"resolved"_s, u"service"_s,
                u"environment"_s,  u"severity"_s,   u"title"_s,    u"status"_s,
                u"acknowledged"_s, u"deployment"_s, u"change"_s};
    return {};
}

QStringList requiredMappingColumns(const QString &kind)
{
    if (kind == "deployments"_L1)
        return {u"id"_s, u"finished"_s, u"result"_s};
    if (kind == "changes"_L1)
        return {u"id"_s, u"committed"_s};
    return kind.isEmpty() ? QStringList() : QStringList{u"id"_s, u"opened"_s};
}

// Usual names without blanks, hyphens and underscores, the surest first.
static QStringList usualNames(const QString &column)
{
    static const QHash<QString, QString> names{
        {u"id"_s,
         u"id key number deploymentid runid buildid buildnumber ticket incidentid issuekey "
         "runnumber 编号 单号"_s},
        {u"finished"_s,
         u"finished finishedat finishtime completedat completed endtime endedat ended "
         "deployedat deployed deploymenttime date time 完成时间 结束时间 部署时间 发布时间"_s},
        {u"service"_s, u"service servicename application app component project repository repo "
                       "product system 服务 应用 系统 项目"_s},
        {u"environment"_s, u"environment env stage target tier 环境"_s},
        {u"result"_s, u"result status conclusion outcome state 结果 状态"_s},
        {u"started"_s, u"started startedat starttime begin 开始时间"_s},
        {u"created"_s, u"created createdat creationtime requested 创建时间"_s},
        {u"commit"_s, u"commit sha commitsha headsha revision commitid 提交"_s},
        {u"commits"_s, u"commits shas 提交列表"_s},
        {u"version"_s, u"version release tag build 版本"_s},
        {u"rework"_s, u"rework hotfix unplanned 返工"_s},
        {u"url"_s, u"url link weburl htmlurl 链接"_s},
        {u"committed"_s, u"committed committedat committeddate commitdate commitdatetime "
                         "firstcommitat date 提交时间"_s},
        {u"repository"_s, u"repository repo 仓库 代码库"_s},
        {u"authored"_s, u"authored authoredat authordate"_s},
        {u"opened"_s, u"opened openedat created createdat reported reportedat starttime startedat "
                      "detected detectedat 创建时间 创建日期 发生时间 开始时间"_s},
        {u"merged"_s, u"merged mergedat mergedate 合并时间"_s},
        {u"first_commit"_s, u"firstcommit firstcommitat"_s},
        {u"deployment"_s, u"deployment deploymentid 部署"_s},
        {u"parents"_s, u"parents parent"_s},
        {u"message"_s, u"message subject title 说明"_s},
        {u"author"_s, u"author authorname user 作者"_s},
        {u"resolved"_s, u"resolved resolvedat resolutiondate closed closedat endtime endedat "
                        "restoredat 解决时间 解决日期 恢复时间 关闭时间"_s},
        {u"acknowledged"_s, u"acknowledged acknowledgedat acknowledgetime 响应时间"_s},
        {u"severity"_s, u"severity priority impact 严重程度 优先级 级别"_s},
        {u"title"_s, u"title summary shortdescription name description 标题 概要"_s},
        {u"status"_s, u"status state 状态"_s},
        {u"change"_s, u"change changeid causedby 变更"_s},
    };
    return names.value(column).split(u' ', Qt::SkipEmptyParts);
}

static QString plainName(QString name)
{
    name = name.toLower();
    name.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u'.' || c.isSpace(); });
    return name;
}

QHash<QString, QString> guessedColumns(const QString &kind, const QStringList &header)
{
    QHash<QString, QString> guessed;
    QSet<QString> taken;
    const QStringList columns = mappingColumns(kind);
    for (const QString &column : columns) {
        const QStringList names = usualNames(column);
        for (const QString &name : names) {
            const auto found =
                std::find_if(header.cbegin(), header.cend(), [&](const QString &cell) {
                    return plainName(cell) == name && !taken.contains(cell);
                });
            if (found == header.cend())
                continue;
            guessed.insert(column, *found);
            taken.insert(*found);
            break;
        }
    }
    return guessed;
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
        const QStringList known = mappingColumns(mapping.kind);
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
        mapping.hasHeader = m_object[u"header"_s].toBool(true);
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

static QJsonObject textsToJson(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), *text);
    return object;
}

QByteArray mappingToJson(const EvidenceMapping &mapping)
{
    QJsonObject object{{u"name"_s, mapping.name},
                       {u"kind"_s, mapping.kind},
                       {u"columns"_s, textsToJson(mapping.columns)}};
    if (!mapping.hasHeader)
        object.insert(u"header"_s, false);
    if (!mapping.results.isEmpty())
        object.insert(u"results"_s, textsToJson(mapping.results));
    if (!mapping.environments.isEmpty())
        object.insert(u"environments"_s, textsToJson(mapping.environments));
    if (mapping.zone)
        object.insert(u"time_zone"_s, QString::fromUtf8(mapping.zone->id()));
    if (mapping.order != DateOrder::Unknown)
        object.insert(u"date_order"_s,
                      mapping.order == DateOrder::DayFirst ? u"day_first"_s : u"month_first"_s);
    return QJsonDocument(object).toJson();
}

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
