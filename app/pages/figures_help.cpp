#include "app/pages/figures_help.h"

#include "app/widgets/buttons.h"
#include "reports/content/conformance.h"
#include "reports/content/measure_figures.h"
#include "reports/content/method_text.h"
#include "reports/content/number_text.h"

#include <QHBoxLayout>
#include <QTextBrowser>

namespace obeya {

using namespace Qt::StringLiterals;

// All texts are escaped: only the tags here are markup.
static QString row(const QString &tag, const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1 align=\"left\" valign=\"top\">%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return html + u"</tr>"_s;
}

static QString figureText(const ConformanceCase &one, double value, const Language &language)
{
    if (one.figure == "lead_time"_L1 || one.figure == "time_to_restore"_L1)
        return durationText(value * 1000, language).joined();
    if (one.figure == "deployment_frequency"_L1)
        return frequencyText(value, language).joined();
    return percentText(value, language).joined();
}

static QString definitionsHtml(const Language &language)
{
    QString html = u"<h2>%1</h2><table cellpadding=\"6\">"_s.arg(
        FiguresHelp::tr("Definitions").toHtmlEscaped());
    QList<Measure> measures(std::begin(kMeasures), std::end(kMeasures));
    measures.append(Measure::ReworkRate);
    for (const Measure measure : std::as_const(measures))
        html +=
            row(u"td"_s, {measureName(measure, language), definitionText(measure, {}, language)});
    html += u"</table><p>%1</p>"_s.arg(
        FiguresHelp::tr(
            "A change is shipped by the deployment that lists it or that it names, else by the "
            "first that contains it in the commit graph, else by the one of its commit. A "
            "rollback is told by an earlier version that comes back, a revert and a hotfix by "
            "the message of a commit or the name of its branch; what was rolled back counts as "
            "failed. No data is never shown as zero, and fewer than five records are not "
            "classified. Parts of the limits of 2017 and of 2022 to 2024 are known through "
            "secondary publications.")
            .toHtmlEscaped());
    return html;
}

static QString casesHtml(const Language &language)
{
    QString html =
        u"<h2>%1</h2><p>%2</p><table cellpadding=\"6\" border=\"1\" cellspacing=\"0\">"_s.arg(
            FiguresHelp::tr("Other readings").toHtmlEscaped(),
            FiguresHelp::tr("The same records, read by a rule that other tools publish.")
                .toHtmlEscaped());
    html += row(u"th"_s, {FiguresHelp::tr("Case"), FiguresHelp::tr("Obeya"),
                          FiguresHelp::tr("Other reading"), FiguresHelp::tr("Who reads so"),
                          FiguresHelp::tr("Why they differ")});
    for (const ConformanceCase &one : conformanceCases())
        html += row(u"td"_s, {one.title.in(language.code()), figureText(one, one.ours, language),
                              figureText(one, one.theirs, language) + u" — "_s
                                  + one.reading.in(language.code()),
                              one.tools.in(language.code()), one.why.in(language.code())});
    return html + u"</table>"_s;
}

FiguresHelp::FiguresHelp(const Language &language, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"figuresHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How the figures are computed"));
    resize(960, 680);
    auto *text = new QTextBrowser;
    text->setObjectName(u"figuresText"_s);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(u"<h1>%1</h1>"_s.arg(windowTitle().toHtmlEscaped()) + definitionsHtml(language)
                  + casesHtml(language));
    auto *close = new ActionButton(ButtonKind::Primary, {}, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
}

} // namespace obeya
