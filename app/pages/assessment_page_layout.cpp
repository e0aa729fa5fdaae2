// The parts of the assessment page; what they do is in assessment_page.cpp.
#include "app/item_models/practice_list_model.h"
#include "app/pages/assessment_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/claim_views.h"
#include "app/widgets/icons.h"
#include "app/widgets/level_row.h"
#include "app/widgets/panel.h"
#include "app/widgets/practice_delegate.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_label.h"
#include "reports/content/number_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>

namespace obeya {

using namespace Qt::StringLiterals;

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QWidget *AssessmentPage::makeList()
{
    auto *panel = new Panel(Qt::RightEdge);
    panel->setObjectName(u"practicePanel"_s);
    panel->setMinimumWidth(220);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    m_search = new QLineEdit;
    m_search->setObjectName(u"practiceSearch"_s);
    m_search->setPlaceholderText(tr("Find a practice"));
    m_search->setAccessibleName(tr("Find a practice"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, paletteOf(this).text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AssessmentPage::applyFilter);
    column->addWidget(m_search);
    m_filter = new SegmentedControl({tr("All"), tr("Open"), tr("Flagged")});
    m_filter->setCurrent(0);
    connect(m_filter, &SegmentedControl::picked, this, &AssessmentPage::applyFilter);
    column->addWidget(m_filter);

    m_list = new QListView;
    m_list->setObjectName(u"practiceList"_s);
    m_list->setAccessibleName(tr("Practice list"));
    m_list->setModel(m_model);
    const auto model = m_context.session.model();
    m_list->setItemDelegate(new PracticeDelegate(model ? model->scale.highest() : 5, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const PracticeId id(current.data(PracticeListModel::IdRole).toString());
                if (!id.isEmpty() && (!m_practice || m_practice->id != id))
                    showPractice(id);
            });
    column->addWidget(m_list, 1);

    m_progressText = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress"));
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    return panel;
}

QWidget *AssessmentPage::makeQuestion()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(5);
    m_path = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_name = new TextLabel(TypeRole::Title);
    m_name->setObjectName(u"practiceName"_s);
    m_name->setWordWrap(true);
    m_question = new TextLabel(TypeRole::Body, TextTone::Secondary);
    m_question->setWordWrap(true);
    column->addWidget(m_path);
    column->addWidget(m_name);
    column->addWidget(m_question);
    column->addSpacing(4);
    m_levels = new QVBoxLayout;
    m_levels->setSpacing(5);
    column->addLayout(m_levels);

    auto *row = new QHBoxLayout;
    m_notApplicable = new ActionButton(ButtonKind::Normal, {}, tr("Not applicable  N"));
    m_dontKnow = new ActionButton(ButtonKind::Normal, {}, tr("Don’t know  D"));
    for (ActionButton *button : {m_notApplicable, m_dontKnow}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    m_notApplicable->setObjectName(u"notApplicable"_s);
    m_dontKnow->setObjectName(u"dontKnow"_s);
    connect(m_notApplicable, &QPushButton::clicked, this,
            [this] { pickState(AnswerState::NotApplicable); });
    connect(m_dontKnow, &QPushButton::clicked, this, [this] { pickState(AnswerState::DontKnow); });
    row->addStretch();
    m_targetLabel = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_targetLabel->setText(tr("Target  T"));
    row->addWidget(m_targetLabel);
    m_target = new SegmentedControl({});
    m_target->setObjectName(u"target"_s);
    connect(m_target, &SegmentedControl::picked, this,
            [this](int index) { pickTarget(m_levelRows[index]->level()); });
    row->addWidget(m_target);
    column->addSpacing(4);
    column->addLayout(row);

    m_commentLabel = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_comment = new QPlainTextEdit;
    m_comment->setObjectName(u"comment"_s);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setMinimumHeight(56);
    m_comment->setMaximumHeight(110);
    m_comment->setTabChangesFocus(true);
    m_comment->viewport()->setAutoFillBackground(false); // the style paints a round frame
    m_comment->document()->setDocumentMargin(7);
    m_comment->installEventFilter(this);
    connect(m_comment, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    column->addWidget(m_commentLabel);
    column->addWidget(m_comment);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *whole = new QWidget;
    whole->setMinimumWidth(480);
    auto *stack = new QVBoxLayout(whole);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(scroll, 1);
    stack->addWidget(makeFooter());
    return whole;
}

QWidget *AssessmentPage::makeFooter()
{
    auto *bar = new Panel(Qt::TopEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 24, 10);
    auto *previous = new ActionButton(ButtonKind::Normal, u"chevl"_s, tr("Previous"));
    previous->setObjectName(u"previousPractice"_s);
    connect(previous, &QPushButton::clicked, this, [this] { move(-1); });
    m_flag = new ActionButton(ButtonKind::Normal, u"flag"_s, tr("Flag for discussion  F"));
    m_flag->setObjectName(u"flag"_s);
    m_flag->setCheckable(true);
    connect(m_flag, &QPushButton::clicked, this, [this](bool checked) {
        if (!m_practice)
            return;
        Answer answer = m_context.session.answer(m_practice->id);
        answer.isFlagged = checked;
        changeAnswer(answer, AnswerEdit::Flag);
    });
    m_next = new ActionButton(ButtonKind::Primary, {}, tr("Next"));
    m_next->setObjectName(u"nextPractice"_s);
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    row->addWidget(previous);
    row->addWidget(m_flag);
    row->addStretch();
    row->addWidget(m_next);
    return bar;
}

QWidget *AssessmentPage::makeClaimPart()
{
    m_claim = new QWidget;
    auto *claim = new QVBoxLayout(m_claim);
    claim->setContentsMargins(0, 0, 0, 12);
    auto *claimTitle = new TextLabel(TypeRole::BodyStrong);
    claimTitle->setText(tr("Data about this practice"));
    m_claimTag = new FindingTag;
    m_claimText = new TextLabel(TypeRole::Secondary);
    m_claimText->setReadable();
    auto *compare = new ActionButton(ButtonKind::Normal, u"claims"_s, tr("Compare with data"));
    compare->setObjectName(u"compareWithData"_s);
    connect(compare, &QPushButton::clicked, this, [this] { emit claimRequested(m_practice->id); });
    claim->addWidget(claimTitle);
    claim->addWidget(m_claimTag, 0, Qt::AlignLeft);
    claim->addWidget(m_claimText);
    claim->addWidget(compare, 0, Qt::AlignLeft);
    return m_claim;
}

QWidget *AssessmentPage::makeSidePanel()
{
    auto *content = new Panel(Qt::LeftEdge);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    const auto heading = [column](const QString &text) {
        auto *label = new TextLabel(TypeRole::BodyStrong);
        label->setText(text);
        column->addWidget(label);
    };
    column->addWidget(makeClaimPart());
    heading(tr("What to look at"));
    m_help = new TextLabel(TypeRole::Secondary, TextTone::Secondary);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    column->addSpacing(12);
    heading(tr("Evidence"));
    m_evidence = new QVBoxLayout;
    column->addLayout(m_evidence);
    m_newEvidence = new QLineEdit;
    m_newEvidence->setObjectName(u"newEvidence"_s);
    m_newEvidence->setPlaceholderText(tr("Paste a link or a file path, then Enter"));
    m_newEvidence->setAccessibleName(tr("New evidence"));
    m_newEvidence->installEventFilter(this);
    connect(m_newEvidence, &QLineEdit::returnPressed, this, &AssessmentPage::addEvidence);
    column->addWidget(m_newEvidence);
    column->addSpacing(12);
    heading(tr("History"));
    m_history = new QVBoxLayout;
    column->addLayout(m_history);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(260);
    scroll->setWidget(content);
    return scroll;
}

void AssessmentPage::makeLevelRows()
{
    const auto model = m_context.session.model();
    const Domain &domain = *model->domainOf(m_practice->id);
    if (m_scaleOf == domain.id && m_isReversed == m_practice->isReversed)
        return;
    m_scaleOf = domain.id;
    m_isReversed = m_practice->isReversed;
    clear(m_levels);
    m_levelRows.clear();
    m_percent = nullptr;
    const Scale &scale = model->scaleOf(domain);
    const bool isPercentage = scale.kind == ScaleKind::Percentage;
    m_targetLabel->setVisible(!isPercentage);
    m_target->setVisible(!isPercentage);
    if (isPercentage)
        return makePercentEdit(scale);
    QStringList numbers;
    for (const ScaleLevel &level : scale.levels) {
        const double counted = model->onModelScale(domain, *m_practice, level.number);
        auto *row = new LevelRow(level.number, counted, model->scale.highest(), this);
        row->setObjectName(u"level%1"_s.arg(level.number));
        connect(row, &QAbstractButton::clicked, this, [this, row] { pickLevel(row->level()); });
        row->setEnabled(!m_context.session.isReadOnly());
        m_levels->addWidget(row);
        m_levelRows.append(row);
        numbers.append(QString::number(level.number));
    }
    m_target->setTexts(numbers);
}

void AssessmentPage::makePercentEdit(const Scale &scale)
{
    m_percent = new QSpinBox;
    m_percent->setObjectName(u"percent"_s);
    m_percent->setAccessibleName(tr("Answer in percent"));
    // One below the scale stands for no answer.
    m_percent->setRange(static_cast<int>(scale.lowest()) - 1, static_cast<int>(scale.highest()));
    m_percent->setSpecialValueText(u"–"_s);
    m_percent->setSuffix(u" %"_s);
    m_percent->setMinimumWidth(120);
    m_percent->setEnabled(!m_context.session.isReadOnly());
    m_percent->installEventFilter(this);
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int value) {
        if (value > m_percent->minimum())
            pickLevel(value);
        else
            pickState(AnswerState::Unanswered);
    });
    m_levels->addWidget(m_percent, 0, Qt::AlignLeft);
}

static QString answerWord(const Answer &answer)
{
    switch (answer.state) {
    case AnswerState::Rated:
        return QString::number(answer.value.value_or(0));
    case AnswerState::NotApplicable:
        return AssessmentPage::tr("not applicable");
    case AnswerState::DontKnow:
        return AssessmentPage::tr("don’t know");
    case AnswerState::Unanswered:
        break;
    }
    return u"–"_s;
}

void AssessmentPage::showHistory()
{
    clear(m_history);
    clear(m_evidence);
    const auto line = [](const QString &text, TextTone tone) {
        auto *label = new TextLabel(TypeRole::Secondary, tone);
        label->setText(text);
        label->setWordWrap(true);
        return label;
    };
    const Answer answer = m_context.session.answer(m_practice->id);
    for (const EvidenceItem &item : answer.evidence)
        m_evidence->addWidget(line(item.title, TextTone::Secondary));
    if (answer.evidence.isEmpty())
        m_evidence->addWidget(line(tr("Nothing yet"), TextTone::Muted));
    m_history->addWidget(line(tr("Now: %1").arg(answerWord(answer)), TextTone::Normal));
    for (const Assessment &older : m_context.session.history())
        m_history->addWidget(line(tr("%1: %2").arg(monthText(older.date, m_context.language),
                                                   answerWord(older.answers.value(m_practice->id))),
                                  TextTone::Secondary));
}

} // namespace obeya
