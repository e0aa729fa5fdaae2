#include "reports/content/report_builder.h"

#include "reports/content/number_text.h"
#include "reports/content/report_sections.h"
#include "reports/content/score_charts.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QString documentTitle(const ReportContext &context)
{
    //: %1 is a team, %2 a month and year
    return context.language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, DevOps assessment, %2"))
        .arg(context.input.team,
             monthText(context.input.current.assessment.date, context.language));
}

QList<ReportSection> allSections(const ReportContext &context)
{
    QList<ReportSection> sections{coverSection(context), summarySection(context)};
    for (qsizetype domain = 0; domain < context.model().domains.size(); ++domain)
        sections.append(domainSection(context, domain));
    if (context.input.metrics)
        sections.append(deliverySection(context));
    if (context.input.metrics && !context.input.claims.isEmpty())
        sections.append(claimsSection(context));
    sections.append(methodSection(context));
    return sections;
}

} // namespace

ReportCell textCell(const QString &text)
{
    ReportCell cell;
    cell.text = text;
    return cell;
}

ReportCell boldCell(const QString &text)
{
    ReportCell cell = textCell(text);
    cell.isBold = true;
    return cell;
}

ReportCell numberCell(std::optional<double> number, const QString &text)
{
    ReportCell cell = textCell(text);
    cell.number = number;
    return cell;
}

ReportCell chipCell(std::optional<double> level, const QString &text)
{
    ReportCell cell = numberCell(level, text);
    cell.level = level;
    return cell;
}

QString currentName(const ReportContext &context)
{
    const QDate date = context.input.current.assessment.date;
    //: Format of month and year in a narrow place, by Qt's letters
    const char *format = QT_TRANSLATE_NOOP("obeya::reports", "MMM yyyy");
    return date.isValid() ? context.language.locale().toString(date, context.language.text(format))
                          : u"–"_s;
}

QString previousName(const ReportContext &context)
{
    if (!context.input.previous)
        return {};
    const QDate now = context.input.current.assessment.date;
    const QDate before = context.input.previous->assessment.date;
    if (now.year() != before.year())
        return monthText(before, context.language);
    return now.month() == before.month() ? dayText(before, context.language)
                                         : monthNameText(before, context.language);
}

QString answeredText(const Score &score, const Language &language)
{
    QStringList parts{
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2 practices rated"))
            .arg(countText(score.answered, language), countText(score.asked(), language))};
    if (score.notApplicable > 0)
        parts.append(language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n not applicable"),
                                   score.notApplicable));
    if (score.dontKnow > 0)
        parts.append(
            language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n don't know"), score.dontKnow));
    if (score.unanswered > 0)
        parts.append(language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n not answered"),
                                   score.unanswered));
    return listText(parts, language);
}

QString scoreOrReason(const Score &score, const Language &language)
{
    const std::optional<double> shown = shownScore(score);
    if (shown)
        return levelText(shown, language);
    //: No level, with the reason
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "– (%1)"))
        .arg(reasonText(score.reason, language));
}

QString environmentsText(const MetricsOptions &options, const Language &language)
{
    return options.environments.isEmpty()
               ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "production"))
               : listText(options.environments, language);
}

QList<QPair<QString, QString>> reportSections(const ReportInput &input, const QString &language)
{
    const ReportContext context{input, Language(language)};
    QList<QPair<QString, QString>> result;
    for (const ReportSection &section : allSections(context))
        result.append({section.id, section.title});
    return result;
}

ReportDocument buildReport(const ReportInput &input, const ReportOptions &options)
{
    const ReportContext context{input, Language(options.language)};
    ReportDocument document;
    document.title = documentTitle(context);
    document.organization = input.organization;
    document.languageCode = context.language.code();
    document.highestLevel = input.model->scale.highest();
    document.branding = options.branding;
    for (const ReportSection &section : allSections(context)) {
        if (options.sections.isEmpty() || options.sections.contains(section.id))
            document.sections.append(section);
    }
    return document;
}

} // namespace obeya
