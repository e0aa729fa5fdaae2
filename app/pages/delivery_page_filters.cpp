#include "app/pages/delivery_page.h"
#include "app/pages/method_dialog.h"
#include "app/pages/period_dialog.h"
#include "app/session/project_session.h"
#include "app/widgets/buttons.h"
#include "app/widgets/segmented_control.h"
#include "reports/content/measure_figures.h"
#include "reports/content/method_text.h"
#include "reports/content/number_text.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>

namespace obeya {

using namespace Qt::StringLiterals;

void DeliveryPage::fillChecklist(QPushButton *button, const QString &none, const QStringList &names,
                                 const QStringList &chosen)
{
    auto *menu = button->findChild<QMenu *>();
    if (menu->isVisible())
        return; // the user is ticking
    menu->clear();
    QAction *all = menu->addAction(none);
    connect(all, &QAction::triggered, menu, [menu] {
        for (QAction *action : menu->actions())
            action->setChecked(false);
    });
    menu->addSeparator();
    for (const QString &name : names) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(chosen.contains(name));
    }
    button->setText(chosen.isEmpty()     ? none
                    : chosen.size() == 1 ? chosen.first()
                                         : tr("%1 of %2").arg(chosen.size()).arg(names.size()));
    button->setEnabled(!names.isEmpty());
}

QStringList DeliveryPage::checked(const QPushButton *button) const
{
    QStringList names;
    for (const QAction *action : button->findChild<QMenu *>()->actions()) {
        if (action->isChecked())
            names.append(action->data().toString());
    }
    return names;
}

// The limits of the report year, for its tooltip.
static QString limitsText(int year, const Language &language)
{
    QStringList lines;
    const BenchmarkYear *benchmark = findBenchmark(year);
    for (const Measure measure : kMeasures) {
        const bool isCluster =
            benchmark && measure == Measure::ChangeFailureRate && benchmark->changeFailureIsCluster;
        QStringList bands;
        for (const Band &band : measureBands(year, measure))
            bands.append(u"%1: %2"_s.arg(performanceLevelText(band.level, language),
                                         bandText(measure, band, isCluster, language)));
        if (!bands.isEmpty())
            lines.append(u"%1 — %2"_s.arg(measureName(measure, language), bands.join(u", "_s)));
    }
    lines.append(benchmarkNote(year, language));
    return lines.join(u'\n').trimmed();
}

void DeliveryPage::showFilters()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const MetricsOptions &used = delivery.metrics()->options;
    showPeriods();
    m_compare->setCurrentIndex(delivery.comparisonChoice() == Comparison::PreviousPeriod ? 0 : 1);
    const QStringList services = delivery.services();
    fillChecklist(m_service, tr("All %1").arg(services.size()), services, used.services);
    fillChecklist(m_environment, tr("production"), delivery.environments(),
                  delivery.options().environments);
    m_bucket->setCurrent(used.bucket == Bucket::Day ? 0 : used.bucket == Bucket::Week ? 1 : 2);
    const QSignalBlocker blocker(m_year);
    m_year->setCurrentIndex(m_year->findData(used.benchmarkYear));
    m_year->setToolTip(limitsText(used.benchmarkYear, m_context.language));
    m_reset->setVisible(delivery.differsFromDefault());
}

// Choices of the period; their data is the number of weeks, 0 for all data.
static constexpr int kWeekChoices[] = {4, 13, 26, 52};
static constexpr int kOwnPeriod = -1;

void DeliveryPage::showPeriods()
{
    const DeliverySession &delivery = *m_context.session.delivery();
    const MetricsOptions &used = delivery.metrics()->options;
    const QString dates = used.from && used.to
                              ? periodText(*used.from, *used.to, m_context.language)
                              : tr("No dated records");
    const int weeks = delivery.lastWeeks();
    const bool isAll = !delivery.options().from && !delivery.options().to;
    const QSignalBlocker blocker(m_period);
    m_period->clear();
    if (!isAll && weeks == 0)
        m_period->addItem(dates, kOwnPeriod);
    m_period->addItem(isAll ? dates : tr("All data"), 0);
    for (const int choice : kWeekChoices) {
        const QString name = tr("Last %n week(s)", nullptr, choice);
        m_period->addItem(choice == weeks ? dates : name, choice);
    }
    m_period->addItem(tr("Choose days…"), kOwnPeriod);
    m_period->setCurrentIndex(isAll || weeks > 0 ? m_period->findData(weeks) : 0);
}

void DeliveryPage::pickPeriod(int index)
{
    DeliverySession *delivery = m_context.session.delivery();
    const int weeks = m_period->itemData(index).toInt();
    if (weeks != kOwnPeriod)
        return delivery->setLastWeeks(weeks);
    if (!delivery->metrics() || !delivery->metrics()->options.from)
        return;
    const MetricsOptions &used = delivery->metrics()->options;
    auto *dialog = new PeriodDialog(*used.from, *used.to, this);
    connect(dialog, &QDialog::accepted, delivery, [delivery, dialog] {
        MetricsOptions options = delivery->options();
        options.from = dialog->from();
        options.to = dialog->to();
        delivery->setOptions(options);
    });
    connect(dialog, &QDialog::rejected, this, &DeliveryPage::showPeriods);
    dialog->open();
}

void DeliveryPage::openMethod()
{
    DeliverySession *delivery = m_context.session.delivery();
    auto *dialog = new MethodDialog(delivery->options(), this);
    connect(dialog, &QDialog::accepted, delivery,
            [delivery, dialog] { delivery->setOptions(dialog->options()); });
    dialog->open();
}

void DeliveryPage::readFilters()
{
    MetricsOptions options = m_context.session.delivery()->options();
    options.services = checked(m_service);
    options.environments = checked(m_environment);
    options.benchmarkYear = m_year->currentData().toInt();
    options.bucket = m_bucket->current() == 0   ? Bucket::Day
                     : m_bucket->current() == 1 ? Bucket::Week
                                                : Bucket::Month;
    m_context.settings.benchmarkYear = options.benchmarkYear;
    m_context.session.delivery()->setOptions(options);
    m_context.session.delivery()->setComparison(
        m_compare->currentIndex() == 0 ? Comparison::PreviousPeriod : Comparison::None);
}

} // namespace obeya
