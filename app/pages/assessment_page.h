#pragma once

#include "app/session/page_context.h"
#include "app/session/project_session.h"
#include "app/widgets/page.h"

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QProgressBar;
class QSpinBox;
class QSplitter;
class QTimer;
class QVBoxLayout;

namespace obeya {

class FindingTag;
class ActionButton;
class LevelRow;
class PracticeListModel;
class SegmentedControl;
class TextLabel;

// Answers one practice at a time. Keys: digits level, N, D, Backspace, T then digit, C comment, F
// flag, Enter or J next, K previous, Ctrl+Right next open one, / find.
class AssessmentPage : public Page
{
    Q_OBJECT

public:
    explicit AssessmentPage(const PageContext &context, QWidget *parent = nullptr);
    void showPractice(const PracticeId &practice);

signals:
    void claimRequested(const obeya::PracticeId &practice); // beside the data

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeQuestion();
    QWidget *makeSidePanel();
    QWidget *makeClaimPart(); // what the data says
    QWidget *makeFooter();
    void makeLevelRows(); // for the scale of the practice
    void makePercentEdit(const Scale &scale);
    void reload();
    void showAnswer();
    void showHistory();
    void showClaim();
    void showProgress();
    void applyFilter();
    void changeAnswer(const Answer &answer, AnswerEdit edit);
    void pickLevel(double level);
    void pickState(AnswerState state);
    void pickTarget(double target);
    void saveComment();
    void addEvidence();
    void move(int step, bool onlyOpen = false);
    bool handleDigit(int digit);

    PageContext m_context;
    const Practice *m_practice = nullptr; // of the session's model; renewed by reload()
    bool m_expectsTarget = false;         // T was pressed: the next digit is the target
    PracticeListModel *m_model;
    QListView *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    SegmentedControl *m_filter = nullptr;
    TextLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_path = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_question = nullptr;
    QVBoxLayout *m_levels = nullptr;
    QList<LevelRow *> m_levelRows;
    QSpinBox *m_percent = nullptr; // instead of the rows on a percentage scale
    DomainId m_scaleOf;            // the domain the rows were made for
    bool m_isReversed = false;     // and the practice
    ActionButton *m_notApplicable = nullptr;
    ActionButton *m_dontKnow = nullptr;
    TextLabel *m_targetLabel = nullptr;
    SegmentedControl *m_target = nullptr;
    TextLabel *m_commentLabel = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QTimer *m_typing = nullptr;
    QWidget *m_claim = nullptr;
    FindingTag *m_claimTag = nullptr;
    TextLabel *m_claimText = nullptr;
    TextLabel *m_help = nullptr;
    QVBoxLayout *m_evidence = nullptr;
    QLineEdit *m_newEvidence = nullptr;
    QVBoxLayout *m_history = nullptr;
    ActionButton *m_flag = nullptr;
    ActionButton *m_next = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace obeya
