#include "assessments/import/timestamp_forms.h"

#include "assessments/import/month_names.h"

#include <QRegularExpression>
#include <QSet>

namespace obeya {

using namespace Qt::StringLiterals;

using std::chrono::year_month_day;

static constexpr int kMonthsOfYear = 12;
static constexpr int kHoursOfHalfDay = 12;
static constexpr int kWidestOffset = 18; // hours

// "25" is 2025, but "0001" is the year one: how some systems write "never".
static std::optional<year_month_day> dayOf(const QString &year, unsigned month, unsigned day)
{
    const int century = year.size() == 2 ? 2000 : 0;
    const year_month_day date{std::chrono::year(century + year.toInt()), std::chrono::month(month),
                              std::chrono::day(day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

// None: 13 o'clock in the afternoon, too, is no hour of half a day.
static std::optional<int> hourOf(int hour, const QString &half)
{
    if (half.isEmpty())
        return hour <= 23 ? std::optional(hour) : std::nullopt;
    if (hour > kHoursOfHalfDay)
        return std::nullopt;
    const bool isAfternoon = half.compare("p"_L1, Qt::CaseInsensitive) == 0 || half == u"下午"_s
                             || half == u"午後"_s || half == u"오후"_s;
    return hour % kHoursOfHalfDay + (isAfternoon ? kHoursOfHalfDay : 0); // 12:05 AM is 00:05
}

// "14:05", "14:05:30.250", "2:05 PM", "下午 2:05".
static std::optional<std::chrono::milliseconds> clockOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(上午|下午|午前|午後|오전|오후)?\\s*(\\d{1,2})[:.h](\\d{2})"
        "(?:[:.](\\d{2})(?:[.,](\\d{1,12}))?)?\\s*(?:([AaPp])\\.?\\s?[Mm]\\.?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString half = match.captured(1) + match.captured(6);
    const auto hour = hourOf(match.captured(2).toInt(), half);
    const int minute = match.captured(3).toInt();
    const int second = match.captured(4).toInt();
    if (!hour || minute > 59 || second > 60)
        return std::nullopt;
    const int fraction = match.captured(5).leftJustified(3, u'0', true).toInt();
    return std::chrono::hours(*hour) + std::chrono::minutes(minute)
           + std::chrono::seconds(qMin(second, 59)) + std::chrono::milliseconds(fraction);
}

// False: no zone. Letters other than those of UTC mean different zones in different countries.
static bool readZone(const QString &text, LocalForm &form)
{
    static const QRegularExpression offset(u"^(?:GMT|UTC)?([+-])(\\d{2}):?(\\d{2})$"_s);
    static const QSet<QString> zero{u"Z"_s, u"UT"_s, u"UTC"_s, u"GMT"_s};
    if (text.isEmpty())
        return true;
    if (zero.contains(text)) {
        form.offset = std::chrono::minutes(0);
        return true;
    }
    const auto match = offset.match(text);
    if (!match.hasMatch()) {
        form.open = TimestampProblem::UnknownZone;
        return true;
    }
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    const std::chrono::minutes east = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    form.offset = match.captured(1) == "-"_L1 ? -east : east;
    return hours <= kWidestOffset && minutes <= 59;
}

// What follows the day: nothing, or a clock with or without a zone, which a comment may explain:
// "10:15:50 +0300 (EEST)".
static std::optional<LocalForm> formOf(std::optional<year_month_day> day, const QString &rest)
{
    static const QRegularExpression parts(
        u"^T?(.*?\\d(?:\\s*[AaPp]\\.?\\s?[Mm]\\b\\.?)?)"
        "\\s*((?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[A-Z]{1,5})?(?:\\s*(?:\\(.*\\)|\\[.*\\]))?$"_s);
    if (!day)
        return std::nullopt;
    LocalForm form;
    form.day = *day;
    form.isDateOnly = rest.isEmpty();
    if (form.isDateOnly)
        return form;
    const auto match = parts.match(rest);
    const auto time = match.hasMatch() ? clockOf(match.captured(1)) : std::nullopt;
    if (!time || !readZone(match.captured(2), form))
        return std::nullopt;
    form.time = *time;
    return form;
}

static std::optional<LocalForm> namedMonth(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"^(?:\\p{L}+\\.?,\\s*)?(\\d{1,2})[./ -]+(\\p{L}+|\\d{1,2}[月월])\\.?[./ -]*"
        "(\\d{4}|\\d{2})(?:,?\\s+(.+))?$"_s);
    static const QRegularExpression monthFirst(
        u"^(?:\\p{L}+\\.?,?\\s+)?(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?:,?\\s+(.+))?$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return formOf(
            dayOf(match.captured(3), monthOfName(match.captured(2)), match.captured(1).toUInt()),
            match.captured(4));
    const auto match = monthFirst.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return formOf(
        dayOf(match.captured(3), monthOfName(match.captured(1)), match.captured(2).toUInt()),
        match.captured(4));
}

// "Wed Oct 25 12:34:56 2023 +0700" of git, "Wed Jun 26 16:25:09 CST 2024" of Java.
static std::optional<LocalForm> yearBehindTheClock(const QString &text)
{
    static const QRegularExpression form(
        u"^\\p{L}+\\s+(\\p{L}+)\\s+(\\d{1,2})\\s+([\\d:]+)(?:\\s+([A-Z]{1,5}))?\\s+(\\d{4})"
        "(?:\\s+([+-]\\d{4}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString zone = match.captured(4) + match.captured(6);
    return formOf(
        dayOf(match.captured(5), monthOfName(match.captured(1)), match.captured(2).toUInt()),
        match.captured(3) + zone);
}

static const QRegularExpression &numericForm()
{
    static const QRegularExpression form(
        u"^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?:,?\\s+(.+))?$"_s);
    return form;
}

static DateOrder orderOf(const QRegularExpressionMatch &numericDate)
{
    if (numericDate.captured(1).toInt() > kMonthsOfYear)
        return DateOrder::DayFirst;
    if (numericDate.captured(2).toInt() > kMonthsOfYear)
        return DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

bool isNumericDate(const QString &text, DateOrder &order)
{
    const auto match = numericForm().match(text.trimmed());
    order = match.hasMatch() ? orderOf(match) : DateOrder::Unknown;
    return match.hasMatch();
}

static std::optional<LocalForm> numericDate(const QString &text, DateOrder order)
{
    const auto match = numericForm().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (order == DateOrder::Unknown)
        order = orderOf(match);
    const bool isMonthFirst = order == DateOrder::MonthFirst;
    auto form = formOf(dayOf(match.captured(3), match.captured(isMonthFirst ? 1 : 2).toUInt(),
                             match.captured(isMonthFirst ? 2 : 1).toUInt()),
                       match.captured(4));
    const bool isSameInBoth = match.captured(1).toInt() == match.captured(2).toInt();
    if (form && order == DateOrder::Unknown && !isSameInBoth)
        form->open = TimestampProblem::Ambiguous;
    return form;
}

// "2026/5/4 2:03 PM", "2024年3月5日 星期二 下午 2:03".
static std::optional<LocalForm> yearFirst(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?:[日.]|(?=$|[T\\s]))\\s*"
        "(?:(?:星期|周|週)\\p{L}\\s*)?(.*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(4) == "T"_L1)
        return std::nullopt;
    return formOf(dayOf(match.captured(1), match.captured(2).toUInt(), match.captured(3).toUInt()),
                  match.captured(4));
}

// The offset says how the moment was shown; the number is UTC without it.
static std::optional<LocalForm> dotNetDate(const QString &text)
{
    static const QRegularExpression dotNet(
        u"^\\\\?/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/$"_s);
    const auto match = dotNet.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    LocalForm form;
    form.epoch = Instant(std::chrono::milliseconds(match.captured(1).toLongLong()));
    return form;
}

std::optional<LocalForm> readLocalForm(const QString &raw, DateOrder order)
{
    constexpr qsizetype kLongest = 80;
    if (raw.size() > kLongest)
        return std::nullopt;
    const QString text = raw.normalized(QString::NormalizationForm_C);
    if (const auto form = numericDate(text, order))
        return form;
    for (const auto read : {namedMonth, yearBehindTheClock, yearFirst, dotNetDate}) {
        if (const auto form = read(text))
            return form;
    }
    return std::nullopt;
}

} // namespace obeya
