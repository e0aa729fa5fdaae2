#include "app/pages/assessment_page.h"

#include "app/item_models/practice_list_model.h"
#include "app/session/claims_session.h"
#include "app/session/prompts.h"
#include "app/widgets/buttons.h"
#include "app/widgets/claim_views.h"
#include "app/widgets/level_row.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_label.h"
#include "reports/content/claim_text.h"
#include "reports/content/number_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kTypingPause = 500; // milliseconds until a comment is saved

AssessmentPage::AssessmentPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new PracticeListModel(context, this))
    , m_typing(new QTimer(this))
    , m_splitter(new QSplitter)
{
    setObjectName(u"assessmentPage"_s);
    setBodyMargins(0, 0, 0, 0);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeQuestion());
    QWidget *side = makeSidePanel();
    m_splitter->addWidget(side);
    setSidePanel(side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 620, 290});
    m_splitter->restoreState(context.settings.assessmentSplitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.assessmentSplitter = m_splitter->saveState(); });
    body()->addWidget(m_splitter);

    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_typing, &QTimer::timeout, this, &AssessmentPage::saveComment);
    connect(&context.session, &ProjectSession::assessmentChanged, this, &AssessmentPage::reload);
    connect(&context.session, &ProjectSession::answerChanged, this,
            [this](const PracticeId &practice) {
                if (m_practice && m_practice->id == practice)
                    showAnswer();
                showProgress();
            });
    connect(context.session.claims(), &ClaimsSession::changed, this, &AssessmentPage::showClaim);
    reload();
}

void AssessmentPage::reload()
{
    m_practice = nullptr;
    const auto model = m_context.session.model();
    const Assessment *assessment = m_context.session.assessment();
    setEnabled(model != nullptr);
    if (!model || !assessment) {
        setTitle(tr("Assessment"), tr("This assessment has no model in the library"));
        return;
    }
    setTitle(tr("Assessment"), u"%1 · %2 %3"_s.arg(dateText(assessment->date, m_context.language),
                                                   model->title.in(m_context.language.code()),
                                                   model->version.toText()));
    m_scaleOf = {};
    applyFilter();
    showProgress();
    const auto practices = model->practices();
    for (const Practice *practice : practices) {
        if (m_context.session.answer(practice->id).state == AnswerState::Unanswered) {
            showPractice(practice->id);
            return;
        }
    }
    if (!practices.isEmpty())
        showPractice(practices.first()->id);
}

void AssessmentPage::showPractice(const PracticeId &practice)
{
    saveComment();
    const auto model = m_context.session.model();
    m_practice = model ? model->findPractice(practice) : nullptr;
    if (!m_practice)
        return;
    const QString language = m_context.language.code();
    m_path->setText(u"%1  ›  %2"_s.arg(model->domainOf(practice)->name.in(language),
                                       model->capabilityOf(practice)->name.in(language)));
    m_name->setText(u"%1 %2"_s.arg(m_practice->code, m_practice->name.in(language)));
    m_question->setText(m_practice->question.in(language));
    m_help->setText(m_practice->lookAt.in(language) + u"\n\n"_s
                    + m_practice->evidence.in(language));
    const QModelIndex row = m_model->index(m_model->rowOf(practice));
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    const auto practices = model->practices();
    const qsizetype at = practices.indexOf(m_practice);
    m_next->setEnabled(at + 1 < practices.size());
    m_next->setText(at + 1 < practices.size() ? tr("Next %1").arg(practices[at + 1]->code)
                                              : tr("Next"));
    makeLevelRows();
    showAnswer();
    showHistory();
    showClaim();
}

// What the data says about the answer, while there is a measure for it.
void AssessmentPage::showClaim()
{
    const ClaimsSession &claims = *m_context.session.claims();
    const ClaimReview *review =
        m_practice && claims.hasData() ? claims.review(m_practice->id) : nullptr;
    m_claim->setVisible(review != nullptr);
    if (!review)
        return;
    m_claimTag->setFinding(review->finding(), findingText(review->finding(), m_context.language));
    m_claimText->setText(claimSentence(review->check, claims.measures(), m_context.language));
}

void AssessmentPage::showAnswer()
{
    const auto model = m_context.session.model();
    const Answer answer = m_context.session.answer(m_practice->id);
    const Answer previous = m_context.session.previousAnswer(m_practice->id);
    const QString language = m_context.language.code();
    const Scale &scale = model->scaleOf(m_practice->id);
    if (m_percent) {
        const QSignalBlocker blocker(m_percent);
        m_percent->setValue(answer.value ? qRound(*answer.value) : m_percent->minimum());
    }
    for (LevelRow *row : m_levelRows) {
        const LevelAnchor *anchor = m_practice->anchor(row->level());
        const ScaleLevel *level = scale.level(row->level());
        // The words of other scales stand for themselves.
        const QString text = anchor ? anchor->text.in(language)
                             : level && scale.kind != ScaleKind::Levels
                                 ? level->meaning.in(language)
                                 : QString();
        QString remark;
        if (previous.value && *previous.value == row->level())
            remark =
                tr("%1 answer")
                    .arg(monthText(m_context.session.history().first().date, m_context.language));
        row->setTexts(level ? level->name.in(language) : QString(), text, remark);
        row->setChecked(answer.value && *answer.value == row->level());
    }
    m_notApplicable->setChecked(answer.state == AnswerState::NotApplicable);
    m_dontKnow->setChecked(answer.state == AnswerState::DontKnow);
    m_flag->setChecked(answer.isFlagged);
    int target = -1;
    for (int i = 0; i < m_levelRows.size(); ++i) {
        if (answer.target && *answer.target == m_levelRows[i]->level())
            target = i;
    }
    m_target->setCurrent(target);
    const bool asksReason = answer.state == AnswerState::NotApplicable;
    m_commentLabel->setText(asksReason ? tr("Why not applicable, and comment") : tr("Comment"));
    if (m_comment->toPlainText() != answer.comment && !m_typing->isActive()) {
        const QSignalBlocker blocker(m_comment);
        m_comment->setPlainText(answer.comment);
    }
    const bool isEditable = !m_context.session.isReadOnly();
    for (QWidget *editor : std::initializer_list<QWidget *>{m_notApplicable, m_dontKnow, m_flag,
                                                            m_target, m_newEvidence})
        editor->setEnabled(isEditable);
    m_comment->setReadOnly(!isEditable);
    showHistory();
}

void AssessmentPage::showProgress()
{
    const auto model = m_context.session.model();
    if (!model)
        return;
    const int answered = m_context.session.answeredCount();
    m_progressText->setText(tr("%1 of %2 answered").arg(answered).arg(model->practiceCount()));
    m_progress->setRange(0, model->practiceCount());
    m_progress->setValue(answered);
    int flagged = 0;
    for (const Practice *practice : model->practices())
        flagged += m_context.session.answer(practice->id).isFlagged ? 1 : 0;
    m_filter->setText(0, tr("All %1").arg(model->practiceCount()));
    m_filter->setText(1, tr("Open %1").arg(model->practiceCount() - answered));
    m_filter->setText(2, tr("Flagged %1").arg(flagged));
}

void AssessmentPage::applyFilter()
{
    const QString wanted = m_search->text().trimmed();
    const int filter = m_filter->current();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const bool isPractice = index.data(PracticeListModel::KindRole).toInt()
                                == static_cast<int>(PracticeListModel::RowKind::Practice);
        const bool isOpen = index.data(PracticeListModel::StateRole).toInt()
                            == static_cast<int>(AnswerState::Unanswered);
        const bool fitsFilter =
            filter <= 0 || (filter == 1 && isOpen)
            || (filter == 2 && index.data(PracticeListModel::FlagRole).toBool());
        const QString text =
            index.data(PracticeListModel::CodeRole).toString() + u' ' + index.data().toString();
        const bool fitsText = wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
        const bool isNarrowed = filter > 0 || !wanted.isEmpty();
        m_list->setRowHidden(row, isPractice ? !(fitsFilter && fitsText) : isNarrowed);
    }
}

void AssessmentPage::changeAnswer(const Answer &answer, AnswerEdit edit)
{
    if (m_practice)
        m_context.session.changeAnswer(m_practice->id, answer, edit);
}

void AssessmentPage::pickLevel(double level)
{
    if (!m_practice)
        return;
    Answer answer = m_context.session.answer(m_practice->id);
    answer.state = AnswerState::Rated;
    answer.value = level;
    changeAnswer(answer, AnswerEdit::Level);
    showAnswer();
    if (m_context.settings.movesOnAfterAnswer)
        move(1);
}

void AssessmentPage::pickState(AnswerState state)
{
    if (!m_practice)
        return;
    Answer answer = m_context.session.answer(m_practice->id);
    answer.state = answer.state == state ? AnswerState::Unanswered : state;
    answer.value.reset();
    changeAnswer(answer, AnswerEdit::State);
    showAnswer();
}

void AssessmentPage::pickTarget(double target)
{
    if (!m_practice)
        return;
    Answer answer = m_context.session.answer(m_practice->id);
    answer.target = answer.target == target ? std::nullopt : std::optional(target);
    changeAnswer(answer, AnswerEdit::Target);
    showAnswer();
}

void AssessmentPage::saveComment()
{
    m_typing->stop();
    if (!m_practice)
        return;
    Answer answer = m_context.session.answer(m_practice->id);
    if (answer.comment == m_comment->toPlainText())
        return;
    answer.comment = m_comment->toPlainText();
    changeAnswer(answer, AnswerEdit::Comment);
}

void AssessmentPage::addEvidence()
{
    const QString location = m_newEvidence->text().trimmed();
    if (!m_practice || location.isEmpty())
        return;
    Answer answer = m_context.session.answer(m_practice->id);
    const bool isLink = location.contains("://"_L1);
    answer.evidence.append({isLink ? EvidenceKind::Link : EvidenceKind::File, location, location});
    m_newEvidence->clear();
    changeAnswer(answer, AnswerEdit::Evidence);
}

void AssessmentPage::move(int step, bool onlyOpen)
{
    const auto model = m_context.session.model();
    if (!model || !m_practice)
        return;
    const auto practices = model->practices();
    qsizetype at = practices.indexOf(m_practice) + step;
    while (onlyOpen && at < practices.size()
           && m_context.session.answer(practices[at]->id).state != AnswerState::Unanswered)
        ++at;
    if (at >= 0 && at < practices.size())
        showPractice(practices[at]->id);
}

bool AssessmentPage::handleDigit(int digit)
{
    if (m_percent) {
        m_percent->setFocus(Qt::ShortcutFocusReason);
        m_percent->setValue(digit);
        return true;
    }
    for (const LevelRow *row : m_levelRows) {
        if (row->level() != digit)
            continue;
        if (m_expectsTarget)
            pickTarget(digit);
        else
            pickLevel(digit);
        m_expectsTarget = false;
        return true;
    }
    return false;
}

void AssessmentPage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Right)
        return move(1, true);
    if (!isPlain)
        return Page::keyPressEvent(event);
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9
        && handleDigit(event->key() - Qt::Key_0))
        return;
    switch (event->key()) {
    case Qt::Key_N:
        return pickState(AnswerState::NotApplicable);
    case Qt::Key_D:
        return pickState(AnswerState::DontKnow);
    case Qt::Key_Backspace:
        return pickState(AnswerState::Unanswered);
    case Qt::Key_T:
        m_expectsTarget = true;
        return;
    case Qt::Key_C:
        return m_comment->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_E:
        return m_newEvidence->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_F:
        return m_flag->click();
    case Qt::Key_Slash:
        return m_search->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
    case Qt::Key_J:
        return move(1);
    case Qt::Key_Left:
    case Qt::Key_K:
        return move(-1);
    default:
        Page::keyPressEvent(event);
    }
}

bool AssessmentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list) {
        // The list would search by letters; here they are commands. Arrows up and down stay its
        // own.
        const bool isOwn = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
                           || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown
                           || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (!isOwn)
            keyPressEvent(key);
        return !isOwn;
    }
    if (key->key() != Qt::Key_Escape)
        return Page::eventFilter(watched, event);
    saveComment();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace obeya
