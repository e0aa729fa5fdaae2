#include "assessments/import/timestamp.h"

#include "assessments/import/timestamp_forms.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kFirstYear = 1990;
static constexpr int kLastYear = 2100;
static constexpr int kMillisecondDigits = 3;
static constexpr int kMostFractionDigits = 12;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isMissing(QStringView text)
{
    static constexpr std::array words{"null"_L1, "none"_L1, "nan"_L1, "nat"_L1,
                                      "\\n"_L1,  "?"_L1,    "n/a"_L1, "(empty)"_L1};
    const bool isZeros = std::all_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return QStringView(u"0-/.: ").contains(c); });
    return isZeros || text.startsWith("0001-01-01"_L1) || text.startsWith("0000-00-00"_L1)
           || text.startsWith("1970-01-01"_L1)
           || std::any_of(words.begin(), words.end(), [text](QLatin1StringView word) {
                  return text.compare(word, Qt::CaseInsensitive) == 0;
              });
}

static ParsedTime plausible(Instant moment, ParsedTime parsed)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
    const int year = static_cast<int>(day.year());
    if (year < kFirstYear || year > kLastYear)
        parsed.problem = TimestampProblem::Absurd;
    else
        parsed.time = moment;
    return parsed;
}

// Seconds, milliseconds, microseconds or nanoseconds by the number of digits.
static ParsedTime epoch(QStringView digits)
{
    bool isNumber = false;
    qint64 value = digits.toLongLong(&isNumber);
    if (!isNumber || digits.size() < 9)
        return {std::nullopt, TimestampProblem::Invalid};
    if (digits.size() <= 11)
        value *= 1000;
    else if (digits.size() >= 18)
        value /= 1'000'000;
    else if (digits.size() >= 15)
        value /= 1000;
    return plausible(Instant(std::chrono::milliseconds(value)), {});
}

namespace {

// Walks over the characters of a time.
class TimeText
{
public:
    explicit TimeText(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    bool take(QStringView anyOf)
    {
        if (atEnd() || !anyOf.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    // A number of `fewest` to `most` digits.
    std::optional<int> number(int fewest, int most)
    {
        int value = 0;
        int digits = 0;
        for (; digits < most && !atEnd() && isDigit(m_text[m_at]); ++digits)
            value = value * 10 + m_text[m_at++].digitValue();
        if (digits < fewest)
            return std::nullopt;
        return value;
    }

    // The digits behind the point as milliseconds; further ones are cut.
    std::optional<int> milliseconds()
    {
        int value = 0;
        int digits = 0;
        for (; digits < kMostFractionDigits && !atEnd() && isDigit(m_text[m_at]); ++digits) {
            const int digit = m_text[m_at++].digitValue();
            if (digits < kMillisecondDigits)
                value = value * 10 + digit;
        }
        if (digits == 0)
            return std::nullopt;
        for (; digits < kMillisecondDigits; ++digits)
            value *= 10;
        return value;
    }

    void skipBlanks()
    {
        while (take(u" "))
            continue;
    }

    QStringView rest() const { return m_text.sliced(m_at); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

struct CalendarTime
{
    std::chrono::year_month_day day;
    std::chrono::milliseconds time{0};
    bool isDateOnly = false;
    std::optional<std::chrono::minutes> offset;
};

} // namespace

static std::optional<std::chrono::year_month_day> readDay(TimeText &text)
{
    const auto year = text.number(4, 4);
    if (!year || !text.take(u"-/"))
        return std::nullopt;
    const auto month = text.number(1, 2);
    if (!month || !text.take(u"-/"))
        return std::nullopt;
    const auto day = text.number(1, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return date;
}

static std::optional<std::chrono::milliseconds> readClock(TimeText &text)
{
    const auto hour = text.number(1, 2);
    if (!hour || *hour > 23 || !text.take(u":"))
        return std::nullopt;
    const auto minute = text.number(2, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    int fraction = 0;
    if (text.take(u":")) {
        const auto seconds = text.number(2, 2);
        if (!seconds || *seconds > 60)
            return std::nullopt;
        second = std::min(*seconds, 59); // a leap second is read as the one before
        if (text.take(u".,")) {
            const auto milliseconds = text.milliseconds();
            if (!milliseconds)
                return std::nullopt;
            fraction = *milliseconds;
        }
    }
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(second)
           + std::chrono::milliseconds(fraction);
}

// "Z", "UTC", "+08", "+0800", "+08:00".
static std::optional<std::chrono::minutes> readOffset(TimeText &text)
{
    for (const QLatin1StringView zero : {"z"_L1, "utc"_L1, "gmt"_L1}) {
        if (text.rest().compare(zero, Qt::CaseInsensitive) == 0)
            return std::chrono::minutes(0);
    }
    const bool isWest = text.take(u"-");
    if (!isWest && !text.take(u"+"))
        return std::nullopt;
    const auto hours = text.number(2, 2);
    const bool hasMinutes = text.take(u":") || !text.atEnd();
    const auto minutes = hasMinutes ? text.number(2, 2) : 0;
    if (!hours || *hours > 18 || !minutes || *minutes > 59 || !text.atEnd())
        return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return isWest ? -offset : offset;
}

static std::optional<CalendarTime> readCalendarTime(QStringView raw)
{
    TimeText text(raw);
    const auto day = readDay(text);
    if (!day)
        return std::nullopt;
    CalendarTime read;
    read.day = *day;
    read.isDateOnly = text.atEnd();
    if (read.isDateOnly)
        return read;
    if (!text.take(u"Tt "))
        return std::nullopt;
    text.skipBlanks();
    const auto clock = readClock(text);
    if (!clock)
        return std::nullopt;
    read.time = *clock;
    text.skipBlanks();
    if (text.atEnd())
        return read;
    read.offset = readOffset(text);
    if (!read.offset)
        return std::nullopt;
    return read;
}

// The clock hour that is skipped in spring or occurs twice in autumn is read by Qt's rule.
static Instant inZone(const CalendarTime &read, const QTimeZone &zone)
{
    const Instant asUtc = std::chrono::sys_days(read.day) + read.time;
    if (zone == QTimeZone::utc())
        return asUtc;
    const QDateTime moment =
        QDateTime::fromMSecsSinceEpoch(asUtc.time_since_epoch().count(), Qt::UTC);
    const QDateTime local(moment.date(), moment.time(), zone);
    return local.isValid() ? Instant(std::chrono::milliseconds(local.toMSecsSinceEpoch())) : asUtc;
}

// "2026-05-04T10:00:00Z", with or without a fraction: what nearly every export writes, read without
// looking for other forms. None: it is something else.
static std::optional<Instant> isoInUtc(QStringView text)
{
    if (text.size() < 20 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T'
        || text[13] != u':' || text[16] != u':' || text.back() != u'Z')
        return std::nullopt;
    bool isPlain = true;
    const auto number = [&](qsizetype at, qsizetype digits) {
        int value = 0;
        for (qsizetype i = at; i < at + digits && isPlain; ++i) {
            isPlain = isDigit(text[i]);
            value = isPlain ? value * 10 + (text[i].unicode() - u'0') : 0;
        }
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    const qsizetype digits = text.size() - 21;
    int fraction = 0;
    if (text[19] == u'.' && digits > 0) {
        fraction = number(20, qMin<qsizetype>(digits, kMillisecondDigits));
        for (qsizetype i = digits; i < kMillisecondDigits; ++i)
            fraction *= 10;
        const QStringView cut = text.sliced(20, digits);
        isPlain &= std::all_of(cut.cbegin(), cut.cend(), isDigit);
    } else {
        isPlain &= text.size() == 20;
    }
    const bool isUsual = isPlain && day.ok() && digits <= kMostFractionDigits && hour < 24
                         && minute < 60 && second < 60 && static_cast<int>(day.year()) >= kFirstYear
                         && static_cast<int>(day.year()) <= kLastYear;
    if (!isUsual)
        return std::nullopt;
    return std::chrono::sys_days(day) + std::chrono::hours(hour) + std::chrono::minutes(minute)
           + std::chrono::seconds(second) + std::chrono::milliseconds(fraction);
}

// How systems write "never" in a form of their own: the first day of the calendar or of the epoch.
static bool isZeroDay(std::chrono::sys_days day)
{
    return day == std::chrono::sys_days(std::chrono::year(1) / 1 / 1)
           || day == std::chrono::sys_days();
}

static ParsedTime local(const LocalForm &form, const TimeOptions &options)
{
    const std::chrono::sys_days day = form.epoch
                                          ? std::chrono::floor<std::chrono::days>(*form.epoch)
                                          : std::chrono::sys_days(form.day);
    if (isZeroDay(day))
        return {std::nullopt, TimestampProblem::Missing};
    if (form.open != TimestampProblem::None)
        return {std::nullopt, form.open};
    if (form.epoch)
        return plausible(*form.epoch, {});
    CalendarTime read;
    read.day = form.day;
    read.time = form.time;
    ParsedTime parsed;
    parsed.isDateOnly = form.isDateOnly;
    if (form.offset)
        return plausible(std::chrono::sys_days(form.day) + form.time - *form.offset, parsed);
    parsed.isZoneLess = true;
    return plausible(inZone(read, options.zone), parsed);
}

ParsedTime parseTimestamp(const QString &raw, const TimeOptions &options)
{
    if (const auto moment = isoInUtc(raw))
        return {moment};
    const QStringView text = QStringView(raw).trimmed();
    if (isMissing(text))
        return {std::nullopt, TimestampProblem::Missing};
    if (std::all_of(text.cbegin(), text.cend(), isDigit))
        return epoch(text);
    const auto read = readCalendarTime(text);
    if (!read) {
        const auto form = readLocalForm(text.toString(), options.order);
        return form ? local(*form, options) : ParsedTime{std::nullopt, TimestampProblem::Invalid};
    }
    ParsedTime parsed;
    parsed.isDateOnly = read->isDateOnly;
    if (read->offset)
        return plausible(std::chrono::sys_days(read->day) + read->time - *read->offset, parsed);
    parsed.isZoneLess = true;
    return plausible(inZone(*read, options.zone), parsed);
}

} // namespace obeya
