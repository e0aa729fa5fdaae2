#pragma once

#include "assessments/delivery/metrics.h"
#include "assessments/scoring/score_card.h"
#include "reports/content/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace obeya {

// A value apart from its unit, because tiles draw them in two sizes. value is "–" when unknown.
struct NumberText
{
    QString value;
    QString unit;

    QString joined() const; // "3.8 days", "12.8%"
};

// Rounded half away from zero, with the language's separators and a real minus sign.
QString fixedText(double value, int decimals, const Language &language);
QString levelText(std::optional<double> level, const Language &language); // a mean: "2.6" or "–"
// The recorded level of one practice, without needless decimals: "4", "0.25" or "–".
QString practiceLevelText(std::optional<double> level, const Language &language);
// Difference of the two numbers as shown with one decimal, so that a reader can check it.
double shownDifference(double now, double before);
QString signedText(double difference, const Language &language); // "+0.6", "−0.2", "0.0"
QString countText(qint64 count, const Language &language);       // "48,210"
NumberText percentText(std::optional<double> ratio, const Language &language); // "12.8" "%"
enum class DurationUnit { Minutes, Hours, Days };
// Below 1 h minutes, to 48 h hours, above days; hours when unknown.
DurationUnit durationUnit(std::optional<double> milliseconds);
QString durationUnitText(DurationUnit unit, const Language &language);
// In one unit for all values of a chart or sentence; in its own unit when it would round to 0.
NumberText durationIn(DurationUnit unit, std::optional<double> milliseconds,
                      const Language &language);
// In the unit of durationUnit, one decimal.
NumberText durationText(std::optional<double> milliseconds, const Language &language);
// A limit as published: "1 h", "7 days".
QString limitText(double seconds, const Language &language);
NumberText frequencyText(double perWeek, const Language &language); // "4.2" "per week"
QString dateText(const QDate &date,
                 const Language &language); // 12 November 2026 / 2026 年 11 月 12 日
QString shortDateText(const QDate &date, const Language &language); // 12 Nov 2026
QString dayText(const QDate &date, const Language &language);       // 12 Nov
QString monthNameText(const QDate &date, const Language &language); // November / 11 月
QString monthText(const QDate &date, const Language &language);     // November 2026
QString periodText(const QDate &from, const QDate &to, const Language &language);
QString recordTimeText(Instant moment, const QTimeZone &zone);   // 2026-11-12 14:32
QString gradeText(const Grade &grade, const Language &language); // High, or why there is none
QString reasonText(NoDataReason reason, const Language &language);
QString reasonText(ScoreReason reason, const Language &language);
QString bucketText(Bucket bucket, const Language &language); // week
// The name of one bucket: "Week of 22 June 2026", "June 2026", "Q2 2026".
QString bucketNameText(const QDate &start, Bucket bucket, const Language &language);
QString resultText(DeploymentResult result, const Language &language);
QString performanceLevelText(PerformanceLevel level, const Language &language);
QString answerStateText(AnswerState state, const Language &language);
QString ruleText(ScoringRule rule, const Language &language);
QString listText(const QStringList &items, const Language &language); // "a, b" / "a、b"

} // namespace obeya
