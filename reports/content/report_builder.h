#pragma once

#include "assessments/answering/answer.h"
#include "assessments/claims/claim_review.h"
#include "assessments/delivery/metrics.h"
#include "assessments/scoring/score_card.h"
#include "models/capability_model.h"
#include "reports/content/report_document.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace obeya {

// An assessment with its score, for "now" and "before".
struct ScoredAssessment
{
    Assessment assessment;
    ScoreCard card;
};

// Everything a report says; no file, no clock.
struct ReportInput
{
    QString organization;
    QString team;
    std::shared_ptr<const CapabilityModel> model; // shared with the catalog, immutable
    ScoredAssessment current;
    std::optional<ScoredAssessment> previous;
    std::optional<DeliveryMetrics> metrics;    // with rows; none: no delivery data
    std::optional<DeliveryMetrics> comparison; // the period of equal length before
    QList<ClaimReview> claims; // worst first
    ClaimMeasures claimMeasures;
    int practicesWithoutMeasure = 0;
    QStringList sources;                       // names of the imported sources
    qint64 rejectedRows = 0;
    QString programVersion;
    QDate writtenOn;
};

struct ReportOptions
{
    QString language = QStringLiteral("en");
    Branding branding;
    QStringList sections; // ids to keep; empty: all
};

// Ids and titles of the sections that buildReport can make, in order.
QList<QPair<QString, QString>> reportSections(const ReportInput &input, const QString &language);

ReportDocument buildReport(const ReportInput &input, const ReportOptions &options);

} // namespace obeya
