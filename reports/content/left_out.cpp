#include "reports/content/left_out.h"

#include "reports/content/number_text.h"

namespace obeya {

QString leftOutReasonText(LeftOutReason reason, const Language &language)
{
    switch (reason) {
    case LeftOutReason::OtherEnvironment:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "deployments to another environment"));
    case LeftOutReason::NoEnvironment:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "deployments without an environment"));
    case LeftOutReason::OtherService:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "records of another service"));
    case LeftOutReason::OutsidePeriod:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments outside the period"));
    case LeftOutReason::NoFinishTime:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "deployments without a finish time"));
    case LeftOutReason::Cancelled:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "cancelled deployments"));
    case LeftOutReason::Skipped:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "skipped deployments"));
    case LeftOutReason::Running:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "deployments still running"));
    case LeftOutReason::UnknownResult:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "deployments with an unknown result"));
    case LeftOutReason::MergeCommit:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "merge commits"));
    case LeftOutReason::FirstDeployment:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "changes of a service's first deployment"));
    case LeftOutReason::NotDeployed:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "changes not deployed"));
    case LeftOutReason::AfterDeployment:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "changes dated after their deployment"));
    case LeftOutReason::NoStart:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "changes without the start time chosen"));
    case LeftOutReason::Copy:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "changes shipped before under another sha"));
    case LeftOutReason::StillOpen:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents still open"));
    case LeftOutReason::ResolvedBeforeStart:
        return language.text(
            QT_TRANSLATE_NOOP("obeya::reports", "incidents resolved before they began"));
    case LeftOutReason::Unattributed:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents of no known deployment"));
}

namespace {

using ReasonCount = std::pair<LeftOutReason, int>;

QList<LeftOutItem> itemsOf(std::initializer_list<ReasonCount> counts, const Language &language)
{
    QList<LeftOutItem> items;
    for (const auto &[reason, count] : counts) {
        if (count > 0)
            items.append({leftOutReasonText(reason, language), count, reason});
    }
    return items;
}

} // namespace

QList<LeftOutItem> recordsLeftOut(const LeftOut &leftOut, const Language &language)
{
    return itemsOf({{LeftOutReason::OtherEnvironment, leftOut.otherEnvironment},
                    {LeftOutReason::NoEnvironment, leftOut.noEnvironment},
                    {LeftOutReason::OtherService, leftOut.otherService},
                    {LeftOutReason::OutsidePeriod, leftOut.outsidePeriod},
                    {LeftOutReason::NoFinishTime, leftOut.noFinishTime},
                    {LeftOutReason::Cancelled, leftOut.cancelled},
                    {LeftOutReason::Skipped, leftOut.skipped},
                    {LeftOutReason::Running, leftOut.running},
                    {LeftOutReason::UnknownResult, leftOut.unknownResult}},
                   language);
}

QList<LeftOutItem> leadTimeLeftOut(const LeadTimeFigure &figure, const Language &language)
{
    const LeadTimeFigure::Excluded &excluded = figure.excluded;
    return itemsOf({{LeftOutReason::MergeCommit, excluded.mergeCommits},
                    {LeftOutReason::FirstDeployment, excluded.firstDeployment},
                    {LeftOutReason::NotDeployed, excluded.undeployed},
                    {LeftOutReason::AfterDeployment, excluded.afterDeployment},
                    {LeftOutReason::NoStart, excluded.noStart},
                    {LeftOutReason::Copy, excluded.copies}},
                   language);
}

QList<LeftOutItem> restoreLeftOut(const RestoreFigure &figure, const Language &language)
{
    return itemsOf({{LeftOutReason::StillOpen, figure.open},
                    {LeftOutReason::ResolvedBeforeStart, figure.negative}},
                   language);
}

QList<LeftOutItem> failureLeftOut(const IncidentCounts &incidents, const Language &language)
{
    return itemsOf({{LeftOutReason::Unattributed, incidents.unattributed}}, language);
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
