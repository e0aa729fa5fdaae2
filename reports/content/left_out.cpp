#include "reports/content/left_out.h"

#include "reports/content/number_text.h"

namespace obeya {

namespace {

void add(QList<LeftOutItem> &items, int count, const QString &reason)
{
    if (count > 0)
        items.append({reason, count});
}

} // namespace

QList<LeftOutItem> recordsLeftOut(const LeftOut &leftOut, const Language &language)
{
    QList<LeftOutItem> items;
    add(items, leftOut.otherEnvironment,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments to another environment")));
    add(items, leftOut.noEnvironment,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments without an environment")));
    add(items, leftOut.otherService,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "records of another service")));
    add(items, leftOut.outsidePeriod,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments outside the period")));
    add(items, leftOut.noFinishTime,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments without a finish time")));
    add(items, leftOut.cancelled,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "cancelled deployments")));
    add(items, leftOut.skipped,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "skipped deployments")));
    add(items, leftOut.running,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments still running")));
    add(items, leftOut.unknownResult,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments with an unknown result")));
    return items;
}

QList<LeftOutItem> leadTimeLeftOut(const LeadTimeFigure &figure, const Language &language)
{
    QList<LeftOutItem> items;
    add(items, figure.excluded.mergeCommits,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "merge commits")));
    add(items, figure.excluded.firstDeployment,
        language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "changes of a service's first deployment")));
    add(items, figure.excluded.undeployed,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "changes not deployed")));
    add(items, figure.excluded.afterDeployment,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "changes dated after their deployment")));
    add(items, figure.excluded.noStart,
        language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "changes without the start time chosen")));
    return items;
}

QList<LeftOutItem> restoreLeftOut(const RestoreFigure &figure, const Language &language)
{
    QList<LeftOutItem> items;
    add(items, figure.open,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents still open")));
    add(items, figure.negative,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents resolved before they began")));
    return items;
}

QList<LeftOutItem> failureLeftOut(const IncidentCounts &incidents, const Language &language)
{
    QList<LeftOutItem> items;
    add(items, incidents.unattributed,
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents of no known deployment")));
    return items;
}

QString leftOutText(const QList<LeftOutItem> &items, const Language &language)
{
    if (items.isEmpty())
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "nothing"));
    QStringList parts;
    for (const LeftOutItem &item : items)
        parts.append(language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2"))
                         .arg(item.reason, countText(item.count, language)));
    return listText(parts, language);
}

} // namespace obeya
