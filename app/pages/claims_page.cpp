#include "app/pages/claims_page.h"

#include "app/item_models/claims_model.h"
#include "app/pages/claim_rules_dialog.h"
#include "app/session/claims_session.h"
#include "app/session/project_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/claim_views.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/text_label.h"
#include "reports/content/claim_charts.h"
#include "reports/content/claim_text.h"
#include "reports/content/number_text.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

namespace obeya {

using namespace Qt::StringLiterals;

ClaimsPage::ClaimsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ClaimsModel(context.session, context.language, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"claims"_s))
{
    setObjectName(u"claimsPage"_s);
    m_rules = new ActionButton(ButtonKind::Normal, u"settings"_s, tr("Rules"));
    m_rules->setObjectName(u"claimRules"_s);
    connect(m_rules, &QPushButton::clicked, this, &ClaimsPage::openRules);
    addHeaderWidget(m_rules);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContents());
    body()->addWidget(m_stack);
    connect(context.session.claims(), &ClaimsSession::changed, this, &ClaimsPage::showAll);
    connect(context.session.delivery(), &DeliverySession::busyChanged, this, &Page::setBusy);
    showAll();
}

void ClaimsPage::showEmpty()
{
    const ClaimsSession &claims = *m_context.session.claims();
    if (claims.reviews().isEmpty()) {
        m_empty->setTexts(tr("No measure is linked to a practice of this model"),
                          tr("Choose an assessment with a model that links measures, such as the "
                             "DevOps Five-Part Model."));
        return;
    }
    m_empty->setTexts(tr("No delivery data imported yet"),
                      tr("%n practice(s) can be checked once it is.", nullptr,
                         static_cast<int>(claims.reviews().size())));
    auto *import = m_empty->setPrimary(u"upload"_s, tr("Import data"));
    disconnect(import, nullptr, this, nullptr);
    import->setEnabled(!m_context.session.isReadOnly());
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
}

void ClaimsPage::showAll()
{
    const ClaimsSession &claims = *m_context.session.claims();
    const Language &language = m_context.language;
    const ClaimMeasures &measures = claims.measures();
    const Assessment *assessment = m_context.session.assessment();
    QString subtitle;
    if (assessment && measures.from.isValid())
        subtitle = tr("Answers of %1 against delivery data of %2")
                       .arg(dateText(assessment->date, language),
                            periodText(measures.from, measures.to, language));
    if (m_context.session.delivery()->isFiltered())
        subtitle += tr(" · filtered as on the page Delivery data");
    setTitle(tr("Claims versus evidence"), subtitle);
    const bool isReady = claims.hasData() && !claims.reviews().isEmpty();
    m_rules->setEnabled(!claims.reviews().isEmpty() || !m_context.session.claimRules().isEmpty());
    m_stack->setCurrentIndex(isReady ? 1 : 0);
    m_model->refresh();
    if (!isReady)
        return showEmpty();
    const ClaimCounts counts = claims.counts();
    m_headline->setText(claimsHeadline(counts, language));
    m_summary->setText(claimsDetail(counts, claims.unlinkedPractices(), language));
    select(qMax(0, m_model->rowOf(m_practice, m_measure)));
}

void ClaimsPage::select(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    showSelected();
}

void ClaimsPage::showPractice(const PracticeId &practice)
{
    const ClaimReview *review = m_context.session.claims()->review(practice);
    if (review)
        select(m_model->rowOf(practice, review->check.rule.measure));
}

const ClaimReview *ClaimsPage::selected() const
{
    const int row = m_table->currentIndex().row();
    const QList<ClaimReview> &reviews = m_context.session.claims()->reviews();
    return row >= 0 && row < reviews.size() ? &reviews[row] : nullptr;
}

void ClaimsPage::showSelected()
{
    const ClaimReview *review = selected();
    if (!review)
        return;
    const Language &language = m_context.language;
    const ClaimCheck &check = review->check;
    m_practice = check.practice;
    m_measure = check.rule.measure;
    const Practice *practice = m_context.session.model()->findPractice(check.practice);
    m_tag->setFinding(review->finding(), findingText(review->finding(), language));
    m_code->setText(practice->code);
    m_name->setText(practice->name.in(language.code()));
    m_sentence->setText(claimSentence(check, m_context.session.claims()->measures(), language));
    m_note->setText(check.rule.note.in(language.code()));
    const QString decided =
        decisionSentence(*review, m_context.session.delivery()->options().zone, language);
    m_decision->setText(
        decided.isEmpty()    ? tr("A decision is kept with its author and time, and appears in the "
                                     "report.")
        : review->isStanding ? decided
                             : tr("%1 Answer or data changed since then.").arg(decided));
    showChoices(*review);
    const auto metrics = m_context.session.delivery()->metrics();
    const auto records = m_context.session.delivery()->data();
    const auto chart = claimChart(check, m_context.session.model()->scaleOf(check.practice),
                                  *metrics, *records, language);
    m_chart->setVisible(chart.has_value());
    if (chart)
        m_chart->setChart(*chart, language);
}

void ClaimsPage::showChoices(const ClaimReview &review)
{
    const std::optional<double> level = suggestedLevel(review.check);
    const bool isReadOnly = m_context.session.isReadOnly();
    const bool isFiltered = m_context.session.delivery()->isFiltered();
    const bool mayDecide = !isReadOnly && !isFiltered && (level || review.decision);
    const QString whyNot =
        isReadOnly ? tr("The project is open for reading only.")
        : isFiltered
            ? tr("A decision is about all of the data. Reset the filters of Delivery data.")
            : tr("Answer and data do not differ.");
    m_change->setText(level ? tr("Change to %1").arg(practiceLevelText(level, m_context.language))
                            : tr("Change the answer"));
    m_keep->setText(review.check.answered
                        ? tr("Keep %1, give reason")
                              .arg(practiceLevelText(review.check.answered, m_context.language))
                        : tr("Keep, give reason"));
    m_change->setEnabled(mayDecide && level.has_value());
    for (ActionButton *button : {m_keep, m_incomplete, m_discuss})
        button->setEnabled(mayDecide);
    for (ActionButton *button : {m_change, m_keep, m_incomplete, m_discuss}) {
        button->setToolTip(button->isEnabled() ? QString() : whyNot);
        button->setAccessibleDescription(button->toolTip());
    }
}

void ClaimsPage::decide(ClaimDecisionKind kind, const QString &reason, std::optional<double> level)
{
    const ClaimReview *review = selected();
    if (!review)
        return;
    ClaimDecision decision;
    decision.practice = review->check.practice;
    decision.measure = review->check.rule.measure;
    decision.kind = kind;
    decision.reason = reason.trimmed();
    decision.basis = basisOf(review->check);
    m_context.session.decideClaim(decision, level);
}

void ClaimsPage::askReason(ClaimDecisionKind kind)
{
    const ClaimReview *review = selected();
    if (!review)
        return;
    const bool isIncomplete = kind == ClaimDecisionKind::DataIncomplete;
    const QString before =
        review->decision && review->decision->kind == kind ? review->decision->reason : QString();
    m_context.prompts.text(this, isIncomplete ? tr("Data is incomplete") : tr("Keep the answer"),
                           isIncomplete ? tr("What is missing in the data?")
                                        : tr("Why is the answer kept?"),
                           before, [this, kind](const QString &reason) {
                               if (!reason.trimmed().isEmpty())
                                   decide(kind, reason);
                           });
}

void ClaimsPage::openRules()
{
    auto *dialog = new ClaimRulesDialog(m_context, this);
    dialog->open();
}

void ClaimsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier)
        return Page::keyPressEvent(event);
    if (event->key() == Qt::Key_K)
        m_keep->click();
    else if (event->key() == Qt::Key_I)
        m_incomplete->click();
    else if (event->key() == Qt::Key_W)
        m_discuss->click();
    else
        Page::keyPressEvent(event);
}

} // namespace obeya
