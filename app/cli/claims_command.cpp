#include "app/cli/cli_text.h"
#include "app/cli/metrics_arguments.h"
#include "app/cli/project_choice.h"
#include "reports/content/claim_text.h"
#include "reports/export/claims_json.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class ClaimsCommand : public Command
{
public:
    QString name() const override { return u"claims"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "Answers against delivery data."));
    }
    QString usage() const override { return u"PROJECT [--assessment ID] [options] [--json]"_s; }
    QString example() const override { return u"obeya-cli claims sample.obeya --json"_s; }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareAssessment(parser);
        declareMetricsOptions(parser);
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        if (parser.isSet(u"per-service"_s))
            return wrongUsage(context, usage());
        const auto options = readMetricsOptions(parser);
        if (!options)
            return fail(context, options.error());
        const auto opened = openAssessment(parser, OpenMode::ReadOnly, context);
        if (!opened)
            return fail(context, opened.error());
        const auto data =
            opened->project->deliveryColumns(opened->assessment.team, context.progress);
        if (!data)
            return fail(context, data.error());
        MetricsCalculator calculator(*data);
        const auto measures = measureForClaims(calculator, *options, context.progress);
        if (!measures)
            return fail(context, measures.error());
        const auto decisions = opened->project->claimDecisions(opened->assessment.id);
        if (!decisions)
            return fail(context, decisions.error());
        const auto reviews = reviewClaims(
            checkClaims(*opened->model, opened->assessment.answers, *measures), *decisions);
        if (parser.isSet(u"json"_s))
            printJson(context, claimsToJson(reviews, *measures, *opened->model, context.language));
        else
            print(reviews, *measures, *opened->model, context);
        return kDone;
    }

private:
    static void print(const QList<ClaimReview> &reviews, const ClaimMeasures &measures,
                      const CapabilityModel &model, CliContext &context)
    {
        const Language language(context.language);
        if (reviews.isEmpty())
            context.out << cliText(QT_TRANSLATE_NOOP(
                "obeya::cli", "No measure is linked to a practice of this model."))
                        << Qt::endl;
        for (const ClaimReview &review : reviews) {
            const ClaimCheck &check = review.check;
            const Practice *practice = model.findPractice(check.practice);
            context.out << findingText(check.finding, language) << "  " << practice->code << ' '
                        << practice->name.in(context.language) << "\n    "
                        << claimSentence(check, measures, language) << Qt::endl;
            if (review.decision)
                context.out << "    " << decisionSentence(review, QTimeZone::utc(), language)
                            << Qt::endl;
        }
    }
};

} // namespace

void addClaimsCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ClaimsCommand>());
}

} // namespace obeya
