#include "app/item_models/claims_model.h"
#include "app/pages/claims_page.h"
#include "app/session/claims_session.h"
#include "app/session/project_session.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/claim_views.h"
#include "app/widgets/record_table.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace obeya {

using namespace Qt::StringLiterals;

QWidget *ClaimsPage::makeContents()
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    m_headline = new TextLabel(TypeRole::Lead);
    m_headline->setObjectName(u"claimsHeadline"_s);
    m_summary = new TextLabel(TypeRole::Body, TextTone::Secondary);
    m_summary->setElided(true);
    head->addWidget(m_headline);
    head->addWidget(m_summary, 1);
    head->addWidget(new ClaimLegend);
    column->addLayout(head);
    column->addWidget(makeTable(), 5);
    column->addWidget(makeDetails(), 5);
    return contents;
}

QWidget *ClaimsPage::makeTable()
{
    auto *card = new Card;
    card->contents()->setContentsMargins(1, 4, 1, 4);
    m_table = new RecordTable(tr("Claims"), m_model);
    m_table->setObjectName(u"claimsTable"_s);
    m_table->setItemDelegate(new ClaimDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClaimsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ClaimsModel::Levels, QHeaderView::Fixed);
    header->resizeSection(ClaimsModel::Levels, 230);
    m_table->setMinimumHeight(150);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClaimsPage::showSelected);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { emit recordsRequested(m_measure); });
    card->contents()->addWidget(m_table);
    return card;
}

ActionButton *ClaimsPage::addChoice(QHBoxLayout *row, const QString &name, const QString &icon,
                                    const QString &text)
{
    auto *button = new ActionButton(ButtonKind::Normal, icon, text);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

QLayout *ClaimsPage::makeChoices()
{
    auto *rows = new QVBoxLayout;
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    m_change = addChoice(first, u"changeAnswer"_s, {}, tr("Change the answer"));
    m_keep = addChoice(first, u"keepAnswer"_s, {}, tr("Keep, give reason"));
    m_incomplete = addChoice(first, u"dataIncomplete"_s, {}, tr("Data is incomplete"));
    m_discuss = addChoice(second, u"discussClaim"_s, u"workshop"_s, tr("Discuss in the workshop"));
    m_records = addChoice(second, u"claimRecords"_s, u"search"_s, tr("Show the records"));
    first->addStretch();
    second->addStretch();
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (selected())
            decide(ClaimDecisionKind::AnswerChanged, {}, suggestedLevel(selected()->check));
    });
    connect(m_keep, &QPushButton::clicked, this,
            [this] { askReason(ClaimDecisionKind::AnswerKept); });
    connect(m_incomplete, &QPushButton::clicked, this,
            [this] { askReason(ClaimDecisionKind::DataIncomplete); });
    connect(m_discuss, &QPushButton::clicked, this,
            [this] { decide(ClaimDecisionKind::Discuss, {}); });
    connect(m_records, &QPushButton::clicked, this, [this] { emit recordsRequested(m_measure); });
    return rows;
}

QWidget *ClaimsPage::makeDetails()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_tag = new FindingTag;
    m_code = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    head->addWidget(m_tag);
    head->addWidget(m_code);
    head->addStretch();
    m_name = new TextLabel(TypeRole::Lead);
    m_name->setReadable();
    m_sentence = new TextLabel(TypeRole::Body);
    m_sentence->setObjectName(u"claimSentence"_s);
    m_sentence->setReadable();
    m_note = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_note->setReadable();
    m_decision = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_decision->setObjectName(u"claimDecision"_s);
    m_decision->setReadable();
    column->addLayout(head);
    for (TextLabel *label : {m_name, m_sentence, m_note})
        column->addWidget(label);
    column->addLayout(makeChoices());
    column->addWidget(m_decision);
    column->addStretch();
    m_chart = new ChartView;
    m_chart->setObjectName(u"claimChart"_s);
    row->addLayout(column, 6);
    row->addWidget(m_chart, 4);
    card->contents()->addLayout(row);
    return card;
}

} // namespace obeya
