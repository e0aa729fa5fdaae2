#include "reports/content/conformance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace obeya {

using namespace Qt::StringLiterals;

static LocalizedText localized(const QJsonValue &value)
{
    return LocalizedText(
        {{u"en"_s, value[u"en"_s].toString()}, {u"zh_CN"_s, value[u"zh"_s].toString()}});
}

static MetricsOptions optionsOf(const QJsonObject &changed)
{
    MetricsOptions options;
    if (changed["lead_time_from"_L1] == "merged"_L1)
        options.leadTimeFrom = LeadTimeStart::Merged;
    if (changed["central"_L1] == "lower-median"_L1)
        options.central = CentralValue::LowerMedian;
    if (changed["recovery_from"_L1] == "deployment"_L1)
        options.recoveryFrom = RecoveryStart::Deployment;
    if (changed["rework"_L1] == "off"_L1)
        options.rework = ReworkDetection::Off;
    return options;
}

QList<ConformanceCase> conformanceCases()
{
    QFile file(u":/conformance/conformance.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<ConformanceCase> cases;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue &value : document[u"cases"_s].toArray()) {
        ConformanceCase one;
        one.id = value[u"case"_s].toString();
        one.figure = value[u"figure"_s].toString();
        one.ours = value[u"ours"_s].toDouble();
        one.theirs = value[u"theirs"_s].toDouble();
        one.hasSwitch = !value[u"option"_s].toObject().isEmpty();
        one.options = optionsOf(value[u"option"_s].toObject());
        one.title = localized(value[u"title"_s]);
        one.tools = localized(value[u"tools"_s]);
        one.reading = localized(value[u"reading"_s]);
        one.why = localized(value[u"why"_s]);
        cases.append(one);
    }
    return cases;
}

} // namespace obeya
