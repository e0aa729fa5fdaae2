#include "reports/content/number_text.h"

#include "assessments/scoring/scoring.h"

#include <QDateTime>

#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMinute = 60'000; // milliseconds
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;

QString unknownText()
{
    return u"–"_s;
}

QString inFormat(const QDate &date, const QString &format, const Language &language)
{
    return date.isValid() ? language.locale().toString(date, format) : unknownText();
}

} // namespace

QString NumberText::joined() const
{
    if (unit.isEmpty() || unit == "%"_L1)
        return value + unit;
    return value + u' ' + unit;
}

QString fixedText(double value, int decimals, const Language &language)
{
    const double shown = roundForDisplay(value, decimals);
    const QString text = language.locale().toString(std::abs(shown), 'f', decimals);
    return shown < 0 ? u"−"_s + text : text;
}

QString levelText(std::optional<double> level, const Language &language)
{
    return level ? fixedText(*level, 1, language) : unknownText();
}

QString practiceLevelText(std::optional<double> level, const Language &language)
{
    if (!level)
        return unknownText();
    int decimals = 0;
    while (decimals < 2 && roundForDisplay(*level, decimals) != roundForDisplay(*level, 2))
        ++decimals;
    return fixedText(*level, decimals, language);
}

double shownDifference(double now, double before)
{
    return roundForDisplay(roundForDisplay(now, 1) - roundForDisplay(before, 1), 1);
}

QString signedText(double difference, const Language &language)
{
    const QString text = fixedText(difference, 1, language);
    return roundForDisplay(difference, 1) > 0 ? u'+' + text : text;
}

QString countText(qint64 count, const Language &language)
{
    const QString text = language.locale().toString(std::abs(count));
    return count < 0 ? u"−"_s + text : text;
}

NumberText percentText(std::optional<double> ratio, const Language &language)
{
    if (!ratio)
        return {unknownText(), {}};
    return {fixedText(*ratio * 100, 1, language), u"%"_s};
}

DurationUnit durationUnit(std::optional<double> milliseconds)
{
    if (!milliseconds)
        return DurationUnit::Hours;
    // Chosen by the rounded number: 59.97 minutes are 1.0 h, never "60.0 min".
    if (roundForDisplay(std::abs(*milliseconds) / kMinute, 1) < 60)
        return DurationUnit::Minutes;
    return roundForDisplay(std::abs(*milliseconds) / kHour, 1) <= 48 ? DurationUnit::Hours
                                                                     : DurationUnit::Days;
}

QString durationUnitText(DurationUnit unit, const Language &language)
{
    switch (unit) {
    case DurationUnit::Minutes:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "min"));
    case DurationUnit::Hours:
        //: Unit: hours
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "h"));
    case DurationUnit::Days:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "days"));
}

NumberText durationIn(DurationUnit unit, std::optional<double> milliseconds,
                      const Language &language)
{
    if (!milliseconds)
        return {unknownText(), {}};
    const double size = unit == DurationUnit::Minutes ? kMinute
                        : unit == DurationUnit::Hours ? kHour
                                                      : kDay;
    const double number = *milliseconds / size;
    if (number != 0 && roundForDisplay(number, 1) == 0 && unit != DurationUnit::Minutes)
        return durationText(milliseconds, language);
    return {fixedText(number, 1, language), durationUnitText(unit, language)};
}

NumberText durationText(std::optional<double> milliseconds, const Language &language)
{
    return durationIn(durationUnit(milliseconds), milliseconds, language);
}

QString limitText(double seconds, const Language &language)
{
    const double hours = seconds / 3600;
    if (hours >= 24 && std::fmod(hours, 24) == 0)
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n days"),
                             static_cast<int>(hours / 24));
    if (hours >= 1 && std::fmod(hours, 1) == 0)
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n h"),
                             static_cast<int>(hours));
    return durationText(seconds * 1000, language).joined();
}

NumberText frequencyText(double perWeek, const Language &language)
{
    const bool isTiny = perWeek > 0 && roundForDisplay(perWeek, 1) == 0;
    return {isTiny ? u'<' + fixedText(0.1, 1, language) : fixedText(perWeek, 1, language),
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "per week"))};
}

QString dateText(const QDate &date, const Language &language)
{
    //: Format of a date in a sentence, by Qt's letters
    return inFormat(date, language.text(QT_TRANSLATE_NOOP("obeya::reports", "d MMMM yyyy")),
                    language);
}

QString shortDateText(const QDate &date, const Language &language)
{
    //: Format of a date in a narrow column, by Qt's letters
    return inFormat(date, language.text(QT_TRANSLATE_NOOP("obeya::reports", "d MMM yyyy")),
                    language);
}

QString dayText(const QDate &date, const Language &language)
{
    //: Format of day and month, by Qt's letters
    return inFormat(date, language.text(QT_TRANSLATE_NOOP("obeya::reports", "d MMM")), language);
}

QString monthText(const QDate &date, const Language &language)
{
    //: Format of month and year, by Qt's letters
    return inFormat(date, language.text(QT_TRANSLATE_NOOP("obeya::reports", "MMMM yyyy")),
                    language);
}

QString monthNameText(const QDate &date, const Language &language)
{
    //: Format of a month's name, by Qt's letters
    return inFormat(date, language.text(QT_TRANSLATE_NOOP("obeya::reports", "MMMM")), language);
}

QString periodText(const QDate &from, const QDate &to, const Language &language)
{
    if (!from.isValid() || !to.isValid())
        return unknownText();
    if (from == to)
        return dateText(from, language);
    QString first = dateText(from, language);
    QString last = dateText(to, language);
    if (from.year() == to.year()) {
        //: Formats of first and last day of a period within one year, by Qt's letters, parted by |
        const QStringList formats =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "d MMMM|d MMMM yyyy")).split(u'|');
        first = inFormat(from, formats.first(), language);
        last = inFormat(to, formats.last(), language);
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 to %2")).arg(first, last);
}

QString recordTimeText(Instant moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

QString bucketNameText(const QDate &start, Bucket bucket, const Language &language)
{
    switch (bucket) {
    case Bucket::Day:
        return dateText(start, language);
    case Bucket::Week:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Week of %1"))
            .arg(dateText(start, language));
    case Bucket::Month:
        return monthText(start, language);
    case Bucket::Quarter:
        break;
    }
    //: A quarter: %1 is its number, %2 the year
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Q%1 %2"))
        .arg(QString::number((start.month() + 2) / 3), QString::number(start.year()));
}

QString listText(const QStringList &items, const Language &language)
{
    //: Between the items of a list
    return items.join(language.text(QT_TRANSLATE_NOOP("obeya::reports", ", ")));
}

} // namespace obeya
