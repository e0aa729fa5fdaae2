#include "app/pages/method_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kHoursPerDay = 24;

MethodDialog::MethodDialog(const MetricsOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_options(options)
{
    setObjectName(u"methodDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How the figures are computed"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    m_failure = addChoice(form, u"failureSource"_s, tr("A deployment failed by"),
                          {tr("its incidents"), tr("its pipeline"), tr("either")},
                          static_cast<int>(options.failure));
    m_central = addChoice(form, u"centralValue"_s, tr("Central value"),
                          {tr("median"), tr("mean"), tr("lower median")},
                          static_cast<int>(options.central));
    m_start = addChoice(form, u"leadTimeStart"_s, tr("Lead time from"),
                        {tr("commit"), tr("authoring"), tr("first commit of the request"),
                         tr("opening of the request"), tr("merge")},
                        static_cast<int>(options.leadTimeFrom));
    m_recovery = addChoice(form, u"recoveryStart"_s, tr("Time to restore from"),
                           {tr("opening of the incident"), tr("finish of the deployment")},
                           static_cast<int>(options.recoveryFrom));
    addWindow(form);
    m_first =
        addChoice(form, u"firstDeployment"_s, tr("Changes of a first deployment"),
                  {tr("are left out"), tr("count")}, static_cast<int>(options.firstDeployment));
    m_inference = addChoice(form, u"inference"_s, tr("Changes without a link"),
                            {tr("are not deployed"), tr("go with the next deployment")},
                            static_cast<int>(options.inference));
    m_rework = addChoice(form, u"reworkDetection"_s, tr("Rollbacks, reverts and hotfixes"),
                         {tr("only as marked by the source"), tr("told by their signs")},
                         static_cast<int>(options.rework));
    addZone(form);
    m_weekStart = addChoice(form, u"weekStart"_s, tr("A week begins on"),
                            {tr("Monday"), tr("Sunday")}, static_cast<int>(options.weekStart));
    addCalendar(form);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *apply = buttons->addButton(tr("Compute so"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QComboBox *MethodDialog::addChoice(QFormLayout *form, const QString &name, const QString &label,
                                   const QStringList &choices, int chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    form->addRow(label, box);
    return box;
}

void MethodDialog::addWindow(QFormLayout *form)
{
    m_window = new QSpinBox;
    m_window->setObjectName(u"attributionWindow"_s);
    m_window->setAccessibleName(tr("Days in which an incident belongs to a deployment"));
    m_window->setRange(0, 3650);
    m_window->setSpecialValueText(tr("no limit"));
    m_window->setValue(m_options.attributionWindow ? static_cast<int>(
                           m_options.attributionWindow->count() / (kHoursPerDay * 3600))
                                                   : 0);
    form->addRow(tr("Days in which an incident belongs to a deployment"), m_window);
}

void MethodDialog::addZone(QFormLayout *form)
{
    m_zone = new QComboBox;
    m_zone->setObjectName(u"metricsZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    const QString own = QString::fromUtf8(m_options.zone.id());
    if (m_zone->findText(own) < 0)
        m_zone->insertItem(0, own);
    m_zone->setCurrentText(own);
    form->addRow(tr("Time zone"), m_zone);
}

void MethodDialog::addCalendar(QFormLayout *form)
{
    const WorkingCalendar calendar = m_options.workingCalendar.value_or(WorkingCalendar());
    m_usesHours = new QCheckBox(tr("Only working hours count, Monday to Friday"));
    m_usesHours->setObjectName(u"usesWorkingHours"_s);
    m_usesHours->setChecked(m_options.workingCalendar.has_value());
    m_begin = new QTimeEdit(calendar.begin);
    m_end = new QTimeEdit(calendar.end);
    m_begin->setAccessibleName(tr("Working hours begin"));
    m_end->setAccessibleName(tr("Working hours end"));
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    for (QTimeEdit *edit : {m_begin, m_end}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        row->addWidget(edit);
    }
    row->addStretch();
    connect(m_begin, &QTimeEdit::timeChanged, this,
            [this](QTime time) { m_end->setMinimumTime(time.addSecs(60)); });
    m_end->setMinimumTime(calendar.begin.addSecs(60));
    connect(m_usesHours, &QCheckBox::toggled, hours, &QWidget::setEnabled);
    hours->setEnabled(m_usesHours->isChecked());
    form->addRow(m_usesHours);
    form->addRow(tr("Working hours"), hours);
}

MetricsOptions MethodDialog::options() const
{
    MetricsOptions options = m_options;
    options.failure = static_cast<FailureSource>(m_failure->currentIndex());
    options.central = static_cast<CentralValue>(m_central->currentIndex());
    options.leadTimeFrom = static_cast<LeadTimeStart>(m_start->currentIndex());
    options.recoveryFrom = static_cast<RecoveryStart>(m_recovery->currentIndex());
    options.firstDeployment = static_cast<FirstDeployment>(m_first->currentIndex());
    options.inference = static_cast<Inference>(m_inference->currentIndex());
    options.rework = static_cast<ReworkDetection>(m_rework->currentIndex());
    options.weekStart = static_cast<WeekStart>(m_weekStart->currentIndex());
    options.zone = QTimeZone(m_zone->currentText().toUtf8());
    options.attributionWindow.reset();
    if (m_window->value() > 0)
        options.attributionWindow = std::chrono::hours(kHoursPerDay * m_window->value());
    options.workingCalendar.reset();
    if (m_usesHours->isChecked()) {
        WorkingCalendar calendar = m_options.workingCalendar.value_or(WorkingCalendar());
        calendar.begin = m_begin->time();
        calendar.end = m_end->time();
        options.workingCalendar = calendar;
    }
    return options;
}

} // namespace obeya
