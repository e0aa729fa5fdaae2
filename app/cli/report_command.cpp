#include "app/cli/cli_text.h"
#include "app/cli/project_choice.h"
#include "app/cli/report_input.h"
#include "models/base/atomic_file.h"
#include "reports/charts/chart_factory.h"
#include "reports/export/report_export.h"
#include "reports/pdf/fonts.h"
#include "reports/pdf/pdf_renderer.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qint64 kLargestLogo = 4'000'000;

namespace {

class ReportCommand : public Command
{
public:
    QString name() const override { return u"report"_s; }
    QString description() const override
    {
        return cliText(
            QT_TRANSLATE_NOOP("obeya::cli", "The report as PDF, HTML, XLSX, CSV or JSON."));
    }
    QString usage() const override
    {
        return u"PROJECT --output F.pdf|.html|.xlsx|.csv|.json [--language L] [--logo F] [--accent #RRGGBB]"_s;
    }
    QString example() const override
    {
        return u"obeya-cli report sample.obeya --output report.pdf --language zh_CN"_s;
    }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareAssessment(parser);
        parser.addOption({u"output"_s, {}, u"F"_s});
        parser.addOption({u"language"_s, {}, u"en|zh_CN"_s});
        parser.addOption({u"logo"_s, {}, u"F"_s});
        parser.addOption({u"accent"_s, {}, u"#RRGGBB"_s});
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        static const QRegularExpression color(u"^#[0-9A-Fa-f]{6}$"_s);
        ReportOptions options;
        options.language =
            parser.isSet(u"language"_s) ? parser.value(u"language"_s) : context.language;
        const QString output = parser.value(u"output"_s);
        const QString suffix = QFileInfo(output).suffix().toLower();
        const bool isKnown =
            QStringList{u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"json"_s}.contains(suffix);
        const bool isLanguage = options.language == "en"_L1 || options.language == "zh_CN"_L1;
        if (!isKnown || !isLanguage
            || (parser.isSet(u"accent"_s) && !color.match(parser.value(u"accent"_s)).hasMatch()))
            return wrongUsage(context, usage());
        if (parser.isSet(u"accent"_s))
            options.branding.accent = parser.value(u"accent"_s);
        if (parser.isSet(u"logo"_s)) {
            const auto logo = readFile(parser.value(u"logo"_s), kLargestLogo);
            if (!logo)
                return fail(context, logo.error());
            options.branding.logo = *logo;
        }
        const auto project = openArgument(parser, OpenMode::ReadOnly, context);
        if (!project)
            return fail(context, project.error());
        const auto assessment = chosenAssessment(**project, parser);
        if (!assessment)
            return fail(context, assessment.error());
        const auto input = readReportInput(**project, *assessment, context);
        if (!input)
            return fail(context, input.error());
        if (const auto written = write(*input, options, output, context.progress); !written)
            return fail(context, written.error());
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"output"_s, output}});
        else
            context.out << output << Qt::endl;
        return kDone;
    }

private:
    static Result<void> write(const ReportInput &input, const ReportOptions &options,
                              const QString &output, const Progress &progress)
    {
        const QString suffix = QFileInfo(output).suffix().toLower();
        if (suffix == "pdf"_L1)
            return writePdf(output, buildReport(input, options), Paper::A4, progress);
        const Language language(options.language);
        const auto svg = [&language](const ChartSpec &chart, double width, double height) {
            loadReportFonts();
            return chartToSvg(chart, width, height, language);
        };
        const auto format = suffix == "html"_L1   ? ExportFormat::Html
                            : suffix == "xlsx"_L1 ? ExportFormat::Xlsx
                            : suffix == "csv"_L1  ? ExportFormat::Csv
                                                  : ExportFormat::Json;
        const auto bytes = exportReport(input, options, format, svg);
        if (!bytes)
            return bytes.error();
        return writeFileAtomically(output, *bytes);
    }
};

} // namespace

void addReportCommand(Commands &commands)
{
    commands.push_back(std::make_unique<ReportCommand>());
}

} // namespace obeya
