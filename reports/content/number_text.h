#pragma once

#include "assessments/delivery/metrics.h"
#include "assessments/scoring/score_card.h"
#include "reports/content/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace obeya {

// A value apart from its unit, because tiles draw them in two sizes. value is "–" when unknown.
struct NumberText
{
    QString value;
    QString unit;

    QString joined() const; // "3.8 days", "12.8%"
};

QString levelText(std::optional<double> level, const Language &language);    // "2.6" or "–"
QString signedText(double difference, const Language &language);             // "+0.6", "−0.2", "0.0"
QString countText(qint64 count, const Language &language);                   // "48,210"
NumberText percentText(std::optional<double> ratio, const Language &language); // "12.8" "%"
// Below 1 h minutes, to 48 h hours, above days, one decimal.
NumberText durationText(std::optional<double> milliseconds, const Language &language);
NumberText frequencyText(double perWeek, const Language &language); // "4.2" "per week"
QString dateText(const QDate &date, const Language &language);      // 12 November 2026 / 2026 年 11 月 12 日
QString shortDateText(const QDate &date, const Language &language); // 12 Nov 2026
QString monthText(const QDate &date, const Language &language);     // November 2026
QString periodText(const QDate &from, const QDate &to, const Language &language);
QString recordTimeText(Instant moment, const QTimeZone &zone);      // 2026-11-12 14:32
QString gradeText(const Grade &grade, const Language &language);    // High, or why there is none
QString reasonText(NoDataReason reason, const Language &language);
QString reasonText(ScoreReason reason, const Language &language);
QString bucketText(Bucket bucket, const Language &language);
QString resultText(DeploymentResult result, const Language &language);

} // namespace obeya
