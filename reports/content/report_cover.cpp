#include "reports/content/number_text.h"
#include "reports/content/report_sections.h"
#include "reports/content/score_charts.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

LevelGridBlock levelGrid(const ReportContext &context)
{
    LevelGridBlock grid;
    int capabilities = 0;
    for (const Domain &domain : context.model().domains) {
        LevelGridBlock::Row row{context.name(domain.name), {}};
        for (const Capability &capability : domain.capabilities) {
            row.levels.append(shownScore(context.card().findCapability(capability.id)));
            ++capabilities;
        }
        grid.rows.append(row);
    }
    const Scale &scale = context.model().scale;
    //: %1 and %2 are the ends of the scale
    grid.caption = context.language
                       .text(QT_TRANSLATE_N_NOOP("obeya::reports",
                                                 "Level of each of the %n capabilities, %1 to %2."),
                             capabilities)
                       .arg(practiceLevelText(scale.lowest(), context.language),
                            practiceLevelText(scale.highest(), context.language));
    return grid;
}

QString modelText(const ReportContext &context)
{
    const CapabilityModel &model = context.model();
    //: A model: its title, its version; %n is the number of its practices
    return context.language
        .text(QT_TRANSLATE_N_NOOP("obeya::reports", "%1 %2, %n practices"), model.practiceCount())
        .arg(context.name(model.title), model.version.toText());
}

QString deliveryText(const ReportContext &context)
{
    const Language &language = context.language;
    if (!context.input.metrics)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "None imported"));
    const DeliveryMetrics &metrics = *context.input.metrics;
    const MetricsOptions &options = metrics.options;
    //: %1 is a period; %n are deployments, %2 their environments
    const QString text =
        language
            .text(QT_TRANSLATE_N_NOOP("obeya::reports", "%1, %n successful deployments to %2"),
                  metrics.all.frequency.deployments)
            .arg(periodText(options.from.value_or(QDate()), options.to.value_or(QDate()), language),
                 environmentsText(options, language));
    if (context.input.sources.isEmpty())
        return text;
    return listText(context.input.sources + QStringList{text}, language);
}

FactsBlock coverFacts(const ReportContext &context)
{
    const Language &language = context.language;
    FactsBlock facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        facts.facts.append({label, value});
    };
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Model")), modelText(context));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Answers")),
        answeredText(context.card().overall, language));
    add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Delivery data")), deliveryText(context));
    if (context.input.writtenOn.isValid())
        //: %1 is a date, %2 the program's version
        add(language.text(QT_TRANSLATE_NOOP("obeya::reports", "Written")),
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 with Obeya %2"))
                .arg(dateText(context.input.writtenOn, language), context.input.programVersion));
    return facts;
}

} // namespace

ReportSection coverSection(const ReportContext &context)
{
    const Language &language = context.language;
    const Assessment &assessment = context.input.current.assessment;
    ReportSection section;
    section.id = u"cover"_s;
    section.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Cover"));
    section.isCover = true;
    section.blocks = {
        TextBlock{TextRole::Eyebrow,
                  language.text(QT_TRANSLATE_NOOP("obeya::reports", "DevOps maturity assessment"))},
        TextBlock{TextRole::Title, context.input.team},
        TextBlock{TextRole::Lead, dateText(assessment.date, language)},
    };
    if (!assessment.title.isEmpty())
        section.blocks.append(TextBlock{TextRole::Lead, assessment.title});
    section.blocks.append(levelGrid(context));
    section.blocks.append(coverFacts(context));
    return section;
}

} // namespace obeya
