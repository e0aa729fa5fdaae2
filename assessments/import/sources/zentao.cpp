#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// What turned out to be no fault of the product.
static bool isNoFault(const QString &resolution)
{
    static const QSet<QString> words{u"bydesign"_s, u"duplicate"_s,  u"external"_s,
                                     u"notrepro"_s, u"willnotfix"_s, u"tostory"_s,
                                     u"设计如此"_s, u"重复Bug"_s,    u"外部原因"_s,
                                     u"无法重现"_s, u"不予解决"_s,   u"转为研发需求"_s};
    return words.contains(resolution);
}

static void convertZenTaoBug(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "zentao"_L1,
                                       .id = {"id"_L1},
                                       .title = {"title"_L1},
                                       .service = {"productName"_L1, "product"_L1},
                                       .environment = {},
                                       .severity = {"severity"_L1},
                                       .status = {"status"_L1},
                                       .opened = {"openedDate"_L1},
                                       .acknowledged = {"assignedDate"_L1},
                                       .resolved = {"resolvedDate"_L1, "closedDate"_L1},
                                       .change = {}};
    if (isNoFault(record.text("resolution"_L1)))
        return passOverNonIncident(record, conversion);
    if (auto incident = readIncident(record, conversion, fields))
        conversion.add(*std::move(incident), record);
}

// The table in Chinese, as the program exports it: "支付(#3)" is the product 3.
static void convertZenTaoRow(const RecordView &record, Conversion &conversion)
{
    if (isNoFault(record.named(u"解决方案")))
        return passOverNonIncident(record, conversion);
    const QString id = record.named(u"bug编号");
    Incident incident;
    incident.opened = conversion.timeNamed(record, u"创建日期");
    if (id.isEmpty() || !incident.opened) {
        rejectWithoutOpening(record, conversion, u"创建日期"_s);
        return;
    }
    incident.id = u"zentao:"_s + id;
    incident.title = record.named(u"bug标题");
    incident.service =
        orElse(record.named(u"所属产品").section(u"(#"_s, 0, 0), conversion.options().service);
    incident.environment = conversion.options().environment;
    incident.severity = record.named(u"严重程度");
    incident.status = record.named(u"bug状态");
    incident.acknowledged = conversion.timeNamed(record, u"指派日期");
    incident.resolved = conversion.timeNamed(record, u"解决日期");
    conversion.add(std::move(incident), record);
}

const Source kZenTaoBugs{
    "zentao-bugs",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "ZenTao bugs"),
    QT_TRANSLATE_NOOP("obeya::import", "openedDate, resolvedDate and openedBuild"),
    R"({"bugs": [{"id": 4, "product": 3, "title": "Checkout is down", "severity": 1, "status": "resolved", )"
    R"("openedBuild": "trunk", "openedDate": "2026-05-04T11:00:00Z", )"
    R"("resolvedDate": "2026-05-04T13:30:00Z", "resolution": "fixed"}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"openeddate"_L1, "resolveddate"_L1, "openedbuild"_L1}) ? 88 : 0;
    },
    convertZenTaoBug};

const Source kZenTaoTable{
    "zentao-table",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "ZenTao bugs, Chinese table"),
    QT_TRANSLATE_NOOP("obeya::import", "columns Bug编号, Bug标题 and 创建日期"),
    R"(Bug编号,所属产品,Bug标题,严重程度,Bug状态,创建日期,解决日期
4,支付(#3),支付失败,1,已解决,2026-05-04 11:00:00,2026-05-04 13:30:00
)",
    [](const Sample &sample) {
        return sample.keys.contains(u"bug编号"_s) && sample.keys.contains(u"创建日期"_s) ? 88 : 0;
    },
    convertZenTaoRow};

} // namespace obeya
