#pragma once

#include "app/session/page_context.h"
#include "assessments/delivery/metrics_options.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace obeya {

// How the delivery figures are computed: every switch that the command line has, too.
class MethodDialog : public QDialog
{
    Q_OBJECT

public:
    MethodDialog(const MetricsOptions &options, QWidget *parent);
    MetricsOptions options() const;

private:
    QComboBox *addChoice(QFormLayout *form, const QString &name, const QString &label,
                         const QStringList &choices, int chosen);
    void addZone(QFormLayout *form);
    void addWindow(QFormLayout *form);
    void addCalendar(QFormLayout *form);

    MetricsOptions m_options;
    QComboBox *m_failure = nullptr;
    QComboBox *m_central = nullptr;
    QComboBox *m_recovery = nullptr;
    QComboBox *m_start = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_inference = nullptr;
    QComboBox *m_rework = nullptr;
    QComboBox *m_weekStart = nullptr;
    QComboBox *m_zone = nullptr;
    QSpinBox *m_window = nullptr; // days; 0: no limit
    QCheckBox *m_usesHours = nullptr;
    QTimeEdit *m_begin = nullptr;
    QTimeEdit *m_end = nullptr;
};

} // namespace obeya
