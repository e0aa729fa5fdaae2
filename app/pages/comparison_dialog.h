#pragma once

#include "app/session/page_context.h"
#include "assessments/delivery/performance_comparison.h"

#include <QDialog>

class QDoubleSpinBox;

namespace obeya {

class TextLabel;

// Where the team would stand among the performers of the State of DevOps reports, and what its
// downtime costs a year after the formula of the 2016 report.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(const PageContext &context, QWidget *parent);

private:
    QWidget *makeGroups() const;
    QWidget *makeYears() const;
    QWidget *makeCalculator();
    QDoubleSpinBox *addField(QWidget *form, const QString &name, const QString &label,
                             double highest, int decimals, std::optional<double> value);
    void showCost();

    PageContext m_context;
    OwnPerformance m_own;
    QDoubleSpinBox *m_deployments = nullptr;
    QDoubleSpinBox *m_failure = nullptr;
    QDoubleSpinBox *m_hours = nullptr;
    QDoubleSpinBox *m_costPerHour = nullptr;
    TextLabel *m_cost = nullptr;
};

} // namespace obeya
