#pragma once

#include "assessments/delivery/metrics.h"
#include "reports/content/language.h"

#include <QList>
#include <QString>

namespace obeya {

// Something that a figure does not count, in words, and how often it occurred.
struct LeftOutItem
{
    QString reason;
    int count = 0;
    LeftOutReason kind = LeftOutReason::OutsidePeriod;
};

QString leftOutReasonText(LeftOutReason reason, const Language &language);

// What was left out of all figures, and of each measure beyond that; only what occurred.
QList<LeftOutItem> recordsLeftOut(const LeftOut &leftOut, const Language &language);
QList<LeftOutItem> leadTimeLeftOut(const LeadTimeFigure &figure, const Language &language);
QList<LeftOutItem> restoreLeftOut(const RestoreFigure &figure, const Language &language);
QList<LeftOutItem> failureLeftOut(const IncidentCounts &incidents, const Language &language);

// "merge commits: 4, not deployed: 2", or "nothing".
QString leftOutText(const QList<LeftOutItem> &items, const Language &language);

} // namespace obeya
