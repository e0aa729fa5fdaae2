#include "app/pages/overview_page.h"

#include "app/session/claims_session.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/level_bar.h"
#include "app/widgets/metric_tile.h"
#include "app/widgets/text_label.h"
#include "reports/content/number_text.h"
#include "reports/content/score_charts.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"overviewPage"_s);
    auto *report = new ActionButton(ButtonKind::Primary, u"report"_s, tr("Preview report"));
    report->setObjectName(u"previewReport"_s);
    connect(report, &QPushButton::clicked, this, &OverviewPage::reportRequested);
    addHeaderWidget(report);

    body()->addWidget(makeStrip());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    auto *profileCard = new Card;
    m_profile = new ChartView;
    m_profile->setObjectName(u"profileChart"_s);
    profileCard->contents()->addWidget(m_profile);
    auto *domainCard = new Card;
    m_domains = new QGridLayout;
    m_domains->setHorizontalSpacing(16);
    m_domains->setVerticalSpacing(12);
    domainCard->contents()->addLayout(m_domains, 1);
    middle->addWidget(profileCard, 2);
    middle->addWidget(domainCard, 3);
    body()->addLayout(middle, 1);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    for (const Measure measure : kMeasures) {
        auto *tile = new MetricTile;
        tile->setCheckable(false);
        tile->setObjectName(u"tile%1"_s.arg(static_cast<int>(measure)));
        connect(tile, &QAbstractButton::clicked, this, &OverviewPage::deliveryRequested);
        tiles->addWidget(tile);
        m_tiles.append(tile);
    }
    body()->addLayout(tiles);

    connect(&context.session, &ProjectSession::assessmentChanged, this, &OverviewPage::showScores);
    connect(&context.session, &ProjectSession::answerChanged, this, &OverviewPage::showScores);
    connect(context.session.delivery(), &DeliverySession::changed, this,
            &OverviewPage::showDelivery);
    connect(context.session.claims(), &ClaimsSession::changed, this, &OverviewPage::showClaims);
    showScores();
    showDelivery();
    showClaims();
}

void OverviewPage::showClaims()
{
    const ClaimsSession &claims = *m_context.session.claims();
    const ClaimCounts counts = claims.counts();
    const bool isChecked = claims.hasData() && counts.checked() > 0;
    m_claims->setText(
        isChecked ? tr("%1 of %2").arg(counts.above + counts.below).arg(counts.checked()) : u"–"_s);
    m_claimsDetail->setText(
        isChecked ? tr("checked answers disagree with the data, %1 not decided").arg(counts.open)
        : claims.reviews().isEmpty() ? tr("No measure is linked to a practice of this model")
                                     : tr("No answer could be checked yet"));
}

QWidget *OverviewPage::makeStrip()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    const auto cell = [row](const QString &name, TextLabel *&value, TextLabel *&detail) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *label = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
        label->setText(name);
        value = new TextLabel(TypeRole::Metric);
        detail = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
        column->addWidget(label);
        column->addWidget(value);
        column->addWidget(detail);
        row->addLayout(column, 1);
    };
    cell(tr("Overall level"), m_overall, m_overallDetail);
    cell(tr("Answers"), m_answers, m_answersDetail);
    cell(tr("Claims versus evidence"), m_claims, m_claimsDetail);
    m_claimsDetail->setElided(true);
    auto *compare = new ActionButton(ButtonKind::Normal, u"claims"_s, tr("Compare with data"));
    compare->setObjectName(u"compareWithData"_s);
    connect(compare, &QPushButton::clicked, this, &OverviewPage::claimsRequested);
    row->addWidget(compare, 0, Qt::AlignVCenter);
    auto *answer = new ActionButton(ButtonKind::Normal, u"assess"_s, tr("Answer practices"));
    answer->setObjectName(u"answerPractices"_s);
    connect(answer, &QPushButton::clicked, this, &OverviewPage::assessmentRequested);
    row->addWidget(answer, 0, Qt::AlignVCenter);
    card->contents()->addLayout(row);
    return card;
}

void OverviewPage::showScores()
{
    const Language &language = m_context.language;
    const ScoreCard *score = m_context.session.score();
    const auto model = m_context.session.model();
    const Assessment *assessment = m_context.session.assessment();
    setTitle(m_context.session.teamName(),
             assessment ? tr("Assessment of %1").arg(dateText(assessment->date, language))
                        : tr("No assessment yet"));
    if (!score || !model)
        return;
    const Score &overall = score->overall;
    const int asked = overall.asked() - overall.notApplicable;
    const auto shown = shownScore(overall);
    m_overall->setText(levelText(shown, language));
    const ScoreCard *previous = m_context.session.previousScore();
    QStringList details;
    if (!shown)
        details.append(
            tr("Overall level appears after %1 of %2 practices").arg((asked + 1) / 2).arg(asked));
    if (shown && previous && shownScore(previous->overall))
        details.append(
            tr("%1 since %2")
                .arg(signedText(shownDifference(*shown, *shownScore(previous->overall)), language),
                     monthText(m_context.session.history().first().date, language)));
    if (overall.target)
        details.append(tr("target %1").arg(levelText(overall.target, language)));
    m_overallDetail->setText(details.join(u" · "_s));
    m_answers->setText(
        tr("%1 of %2").arg(m_context.session.answeredCount()).arg(model->practiceCount()));
    m_answersDetail->setText(tr("%1 rated, %2 not applicable, %3 don’t know")
                                 .arg(overall.answered)
                                 .arg(overall.notApplicable)
                                 .arg(overall.dontKnow));
    const QString before =
        previous ? monthText(m_context.session.history().first().date, language) : QString();
    m_profile->setChart(profileChart(*model, *score, monthText(assessment->date, language),
                                     previous, before, language),
                        language);
    showDomains();
}

void OverviewPage::showDomains()
{
    while (QLayoutItem *item = m_domains->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Language &language = m_context.language;
    const ScoreCard &score = *m_context.session.score();
    const ScoreCard *previous = m_context.session.previousScore();
    const auto model = m_context.session.model();
    const auto put = [this](int row, int column, TypeRole role, TextTone tone, const QString &text,
                            Qt::Alignment side = Qt::AlignLeft) {
        auto *label = new TextLabel(role, tone);
        label->setText(text);
        label->setElided(column == 0 || column == 4); // the whole text is in the tooltip
        label->setAlignment(side | Qt::AlignVCenter);
        m_domains->addWidget(label, row, column);
    };
    put(0, 0, TypeRole::CaptionStrong, TextTone::Secondary, tr("Domain"));
    put(0, 1, TypeRole::CaptionStrong, TextTone::Secondary, tr("Level"), Qt::AlignRight);
    put(0, 3, TypeRole::CaptionStrong, TextTone::Secondary, tr("Change"), Qt::AlignRight);
    put(0, 4, TypeRole::CaptionStrong, TextTone::Secondary, tr("Lowest capability"));
    for (int i = 0; i < score.domains.size(); ++i) {
        const DomainScore &domain = score.domains[i];
        const int row = i + 1;
        const auto now = shownScore(domain.score);
        const auto before = shownScore(previous ? previous->findDomain(domain.id) : nullptr);
        put(row, 0, TypeRole::BodyStrong, TextTone::Normal,
            model->domains[i].name.in(language.code()));
        put(row, 1, TypeRole::Lead, TextTone::Normal, levelText(now, language), Qt::AlignRight);
        auto *bar = new LevelBarView(model->scale.highest());
        bar->setValues(now, before, domain.score.target);
        m_domains->addWidget(bar, row, 2);
        put(row, 3, TypeRole::Body, TextTone::Secondary,
            now && before ? signedText(shownDifference(*now, *before), language) : u"–"_s,
            Qt::AlignRight);
        const Capability *weakest =
            domain.weakest ? model->findCapability(*domain.weakest) : nullptr;
        const CapabilityScore *weakestScore = weakest ? score.findCapability(weakest->id) : nullptr;
        put(row, 4, TypeRole::Secondary, TextTone::Normal,
            weakest ? u"%1  %2"_s.arg(levelText(shownScore(weakestScore), language),
                                      weakest->name.in(language.code()))
                    : u"–"_s);
    }
    // Few domains do not spread over the whole card.
    constexpr int kRowsInCard = 5;
    for (int row = 1; row < m_domains->rowCount(); ++row)
        m_domains->setRowStretch(row, row <= score.domains.size() ? 1 : 0);
    m_domains->setRowStretch(static_cast<int>(score.domains.size()) + 1,
                             qMax(0, kRowsInCard - static_cast<int>(score.domains.size())));
    m_domains->setColumnStretch(0, 4);
    m_domains->setColumnStretch(2, 3);
    m_domains->setColumnStretch(4, 3);
}

void OverviewPage::showDelivery()
{
    const auto metrics = m_context.session.delivery()->metrics();
    const auto comparison = m_context.session.delivery()->comparison();
    for (int i = 0; i < m_tiles.size(); ++i) {
        MeasureTile tile;
        if (metrics) {
            tile = measureTile(*metrics, comparison.get(), kMeasures[i], m_context.language);
        } else {
            tile.name = measureName(kMeasures[i], m_context.language);
            tile.value = u"–"_s;
            tile.reason = m_context.session.delivery()->isBusy()
                              ? tr("Computing…")
                              : tr("No delivery data imported yet");
        }
        m_tiles[i]->setTile(tile);
    }
}

} // namespace obeya
