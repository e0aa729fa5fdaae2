#include "reports/export/report_export.h"

#include "reports/export/csv_writer.h"
#include "reports/export/html_writer.h"
#include "reports/export/metrics_json.h"
#include "reports/export/xlsx_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QByteArray toJson(const ReportInput &input, const ReportOptions &options)
{
    const Language language(options.language);
    const QJsonObject report{{u"title"_s, buildReport(input, options).title},
                             {u"organization"_s, input.organization},
                             {u"team"_s, input.team},
                             {u"language"_s, language.code()},
                             {u"written_on"_s, input.writtenOn.isValid() ? QJsonValue(
                                                   input.writtenOn.toString(Qt::ISODate))
                                                                         : QJsonValue()},
                             {u"program_version"_s, input.programVersion},
                             {u"sources"_s, QJsonArray::fromStringList(input.sources)},
                             {u"rejected_rows"_s, input.rejectedRows}};
    const QJsonObject document{
        {u"report"_s, report},
        {u"score"_s, scoreCardToJson(input.current.card, *input.model, input.current.assessment,
                                     language.code())},
        {u"previous_score"_s,
         input.previous ? QJsonValue(scoreCardToJson(input.previous->card, *input.model,
                                                     input.previous->assessment, language.code()))
                        : QJsonValue()},
        {u"metrics"_s, input.metrics ? QJsonValue(metricsToJson(*input.metrics)) : QJsonValue()}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace

Result<QByteArray> exportReport(const ReportInput &input, const ReportOptions &options,
                                ExportFormat format, const ChartSvg &chartSvg)
{
    const Language language(options.language);
    switch (format) {
    case ExportFormat::Html:
        return writeHtml(buildReport(input, options), chartSvg);
    case ExportFormat::Csv:
        return writeCsv(practiceSheet(input, language));
    case ExportFormat::Json:
        return toJson(input, options);
    case ExportFormat::Xlsx:
        break;
    }
    return writeXlsx({summarySheet(input, language), practiceSheet(input, language),
                      deliverySheet(input, language), trendSheet(input, language)},
                     input.writtenOn);
}

} // namespace obeya
