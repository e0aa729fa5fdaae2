#pragma once

#include "app/session/page_context.h"
#include "app/widgets/page.h"
#include "assessments/claims/claim_review.h"

class QHBoxLayout;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace obeya {

class ActionButton;
class ChartView;
class ClaimsModel;
class EmptyState;
class FindingTag;
class TextLabel;

// The answers that have a linked measure beside what the data supports, and what was decided about
// each. Keys: K keep, I data incomplete, W discuss; a level changes only by its button.
class ClaimsPage : public Page
{
    Q_OBJECT

public:
    explicit ClaimsPage(const PageContext &context, QWidget *parent = nullptr);
    void showPractice(const PracticeId &practice);

signals:
    void importRequested(const QStringList &files);
    void recordsRequested(const QString &measure); // to be seen on the delivery page

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makeTable();
    QWidget *makeDetails();
    QLayout *makeChoices();
    ActionButton *addChoice(QHBoxLayout *row, const QString &name, const QString &icon,
                            const QString &text);
    void showAll();
    void showEmpty();
    void showSelected();
    void showChoices(const ClaimReview &review);
    void select(int row);
    const ClaimReview *selected() const; // null: none
    void decide(ClaimDecisionKind kind, const QString &reason,
                std::optional<double> level = std::nullopt);
    void askReason(ClaimDecisionKind kind);
    void openRules();

    PageContext m_context;
    ClaimsModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_headline = nullptr;
    TextLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    FindingTag *m_tag = nullptr;
    TextLabel *m_code = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_decision = nullptr;
    ActionButton *m_change = nullptr;
    ActionButton *m_keep = nullptr;
    ActionButton *m_incomplete = nullptr;
    ActionButton *m_discuss = nullptr;
    ActionButton *m_records = nullptr;
    ActionButton *m_rules = nullptr;
    ChartView *m_chart = nullptr;
    PracticeId m_practice; // selected
    QString m_measure;
};

} // namespace obeya
