#pragma once

#include "app/session/page_context.h"
#include "models/claim_rules.h"

#include <QDialog>

class QTableWidget;

namespace obeya {

class TextLabel;

// The rules by which answers are put beside data: the model's, to be switched off or given other
// limits for this project. One undo step.
class ClaimRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ClaimRulesDialog(const PageContext &context, QWidget *parent);

private:
    struct Rule
    {
        PracticeId practice;
        QString name;
        ClaimRule rule; // the model's
    };

    void readRules();
    void fill(const QList<ClaimRuleOverride> &own);
    void accept() override;
    std::optional<QList<ClaimRuleOverride>> values(); // none: something is wrong, and said

    PageContext m_context;
    QList<Rule> m_rules;
    QList<ClaimRuleOverride> m_shown; // by row: what the cells said before the user typed
    QTableWidget *m_table;
    TextLabel *m_problem;
};

} // namespace obeya
