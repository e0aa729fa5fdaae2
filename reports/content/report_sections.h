#pragma once

#include "reports/content/report_builder.h"

namespace obeya {

// What the sections of one report share. Refers to the input: use only while it lives.
struct ReportContext
{
    const ReportInput &input;
    Language language;

    const CapabilityModel &model() const { return *input.model; }
    const ScoreCard &card() const { return input.current.card; }
    const ScoreCard *previousCard() const
    {
        return input.previous ? &input.previous->card : nullptr;
    }
    QString name(const LocalizedText &text) const { return text.in(language.code()); }
};

ReportSection coverSection(const ReportContext &context);
ReportSection summarySection(const ReportContext &context);
ReportSection domainSection(const ReportContext &context, qsizetype domain);
ReportSection deliverySection(const ReportContext &context); // only with metrics
ReportSection claimsSection(const ReportContext &context); // only with metrics and claims
ReportSection methodSection(const ReportContext &context);

// A few lines of the executive summary; nothing without metrics or claims.
void addClaimsSummary(const ReportContext &context, QList<Block> &blocks);

// Parts that several sections use.
ReportCell textCell(const QString &text);
ReportCell boldCell(const QString &text);
ReportCell numberCell(std::optional<double> number, const QString &text);
ReportCell chipCell(std::optional<double> level, const QString &text);
QString currentName(const ReportContext &context);  // "Nov 2026"
QString previousName(const ReportContext &context); // "May", with the year when it differs
QString answeredText(const Score &score,
                     const Language &language); // "58 of 60 rated, 1 don't know"
QString scoreOrReason(const Score &score, const Language &language); // "2.6", else the reason
QString environmentsText(const MetricsOptions &options, const Language &language);

} // namespace obeya
