#include "assessments/import/timestamp_forms.h"

#include <QRegularExpression>

#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

using std::chrono::year_month_day;

// How the names of a month begin, without case and dots: English, German, French, Spanish, Polish,
// Portuguese, Italian, Dutch, Turkish, Russian, Chinese.
static const std::array<QStringList, 12> &monthNames()
{
    static const std::array<QStringList, 12> names{{
        {u"jan"_s, u"ene"_s, u"sty"_s, u"gen"_s, u"oca"_s, u"янв"_s, u"一月"_s},
        {u"feb"_s, u"fév"_s, u"lut"_s, u"fev"_s, u"şub"_s, u"фев"_s, u"二月"_s},
        {u"mar"_s, u"mär"_s, u"mrz"_s, u"mrt"_s, u"maa"_s, u"мар"_s, u"三月"_s},
        {u"apr"_s, u"avr"_s, u"abr"_s, u"kwi"_s, u"nis"_s, u"апр"_s, u"四月"_s},
        {u"may"_s, u"mai"_s, u"maj"_s, u"mag"_s, u"mei"_s, u"май"_s, u"мая"_s, u"五月"_s},
        {u"jun"_s, u"juin"_s, u"cze"_s, u"giu"_s, u"haz"_s, u"июн"_s, u"六月"_s},
        {u"jul"_s, u"juil"_s, u"lip"_s, u"lug"_s, u"tem"_s, u"июл"_s, u"七月"_s},
        {u"aug"_s, u"aoû"_s, u"aou"_s, u"ago"_s, u"sie"_s, u"ağu"_s, u"авг"_s, u"八月"_s},
        {u"sep"_s, u"set"_s, u"wrz"_s, u"eyl"_s, u"сен"_s, u"九月"_s},
        {u"oct"_s, u"okt"_s, u"paź"_s, u"paz"_s, u"out"_s, u"ott"_s, u"eki"_s, u"окт"_s, u"十月"_s},
        {u"nov"_s, u"lis"_s, u"kas"_s, u"ноя"_s, u"十一月"_s},
        {u"dec"_s, u"dez"_s, u"déc"_s, u"dic"_s, u"gru"_s, u"ara"_s, u"дек"_s, u"十二月"_s},
    }};
    return names;
}

// 0: not a month.
static unsigned monthOf(const QString &name)
{
    static const QRegularExpression number(u"^(\\d{1,2})[月월]$"_s);
    if (const auto match = number.match(name); match.hasMatch())
        return match.captured(1).toUInt();
    const QString folded = name.toLower();
    unsigned best = 0;
    qsizetype length = 0;
    for (unsigned month = 0; month < monthNames().size(); ++month) {
        for (const QString &beginning : monthNames()[month]) {
            if (beginning.size() > length && folded.startsWith(beginning)) {
                best = month + 1;
                length = beginning.size();
            }
        }
    }
    return best;
}

static std::optional<year_month_day> dayOf(int year, unsigned month, unsigned day)
{
    const year_month_day date{std::chrono::year(year < 100 ? 2000 + year : year),
                              std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

// "14:05", "14:05:30", "2:05 PM", "下午 2:05"; nothing is midnight.
static std::optional<std::chrono::milliseconds> clockOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(上午|下午)?\\s*(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*(?:([AaPp])\\.?\\s?[Mm]\\.?)?$"_s);
    if (text.isEmpty())
        return std::chrono::milliseconds(0);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    const int second = match.captured(4).toInt();
    const bool isAfternoon = match.captured(5).compare("p"_L1, Qt::CaseInsensitive) == 0
                             || match.captured(1) == u"下午"_s;
    const bool isHalfDay = !match.captured(5).isEmpty() || !match.captured(1).isEmpty();
    if (isHalfDay)
        hour = hour % 12 + (isAfternoon ? 12 : 0); // 12:05 AM is 00:05
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(minute)
           + std::chrono::seconds(qMin(second, 59));
}

static std::optional<LocalForm> formOf(std::optional<year_month_day> day, const QString &clock)
{
    const auto time = clockOf(clock.trimmed());
    if (!day || !time)
        return std::nullopt;
    LocalForm form;
    form.day = *day;
    form.time = *time;
    form.isDateOnly = clock.trimmed().isEmpty();
    return form;
}

// None: letters that mean different zones in different countries.
static std::optional<std::chrono::minutes> offsetOf(const QString &text)
{
    if (text == "Z"_L1 || text == "UTC"_L1 || text == "GMT"_L1)
        return std::chrono::minutes(0);
    static const QRegularExpression form(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(match.captured(2).toInt())
                                        + std::chrono::minutes(match.captured(3).toInt());
    return match.captured(1) == "-"_L1 ? -offset : offset;
}

static std::optional<LocalForm> zoned(std::optional<LocalForm> form, const QString &zone)
{
    if (!form)
        return form;
    form->offset = offsetOf(zone);
    form->isAmbiguous = !form->offset;
    return form;
}

static std::optional<LocalForm> namedMonth(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:\\p{L}+\\.?,\\s*)?(\\d{1,2})[./ -]+(\\p{L}+|\\d{1,2}[月월])\\.?[./ -]+(\\d{4}|\\d{2})(?:,?\\s+(.+))?$"_s);
    static const QRegularExpression zone(u"^(.*\\d)\\s+([+-]\\d{2}:?\\d{2}|[A-Z]{1,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const unsigned month = monthOf(match.captured(2));
    const auto day = dayOf(match.captured(3).toInt(), month, match.captured(1).toUInt());
    const QString clock = match.captured(4);
    if (const auto withZone = zone.match(clock);
        withZone.hasMatch() && withZone.captured(2) != "AM"_L1 && withZone.captured(2) != "PM"_L1)
        return zoned(formOf(day, withZone.captured(1)), withZone.captured(2));
    return formOf(day, clock);
}

// "Wed Oct 25 12:34:56 2023 +0700" of git, "Wed Jun 26 16:25:09 CST 2024" of Java.
static std::optional<LocalForm> weekdayFirst(const QString &text)
{
    static const QRegularExpression git(
        u"^\\p{L}+ (\\p{L}+) (\\d{1,2}) ([\\d:]+) (\\d{4})(?: ([+-]\\d{4}))?$"_s);
    static const QRegularExpression java(
        u"^\\p{L}+ (\\p{L}+) (\\d{1,2}) ([\\d:]+) ([A-Z]{2,5}) (\\d{4})$"_s);
    if (const auto match = git.match(text); match.hasMatch()) {
        const auto form = formOf(dayOf(match.captured(4).toInt(), monthOf(match.captured(1)),
                                       match.captured(2).toUInt()),
                                 match.captured(3));
        return match.captured(5).isEmpty() ? form : zoned(form, match.captured(5));
    }
    const auto match = java.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return zoned(formOf(dayOf(match.captured(5).toInt(), monthOf(match.captured(1)),
                              match.captured(2).toUInt()),
                        match.captured(3)),
                 match.captured(4));
}

static const QRegularExpression &numericForm()
{
    static const QRegularExpression form(
        u"^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?:,?\\s+(.+))?$"_s);
    return form;
}

bool isNumericDate(const QString &text, DateOrder &order)
{
    const auto match = numericForm().match(text.trimmed());
    if (!match.hasMatch())
        return false;
    constexpr int kMonths = 12;
    if (match.captured(1).toInt() > kMonths)
        order = DateOrder::DayFirst;
    else if (match.captured(2).toInt() > kMonths)
        order = DateOrder::MonthFirst;
    return true;
}

static std::optional<LocalForm> numericDate(const QString &text, DateOrder order)
{
    const auto match = numericForm().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    isNumericDate(text, order);
    if (order == DateOrder::Unknown) {
        LocalForm open;
        open.isAmbiguous = true;
        return open;
    }
    const bool isDayFirst = order == DateOrder::DayFirst;
    return formOf(dayOf(match.captured(3).toInt(), match.captured(isDayFirst ? 2 : 1).toUInt(),
                        match.captured(isDayFirst ? 1 : 2).toUInt()),
                  match.captured(4));
}

static std::optional<LocalForm> otherForm(const QString &text)
{
    static const QRegularExpression chinese(u"^(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\s*(.*)$"_s);
    static const QRegularExpression dotNet(
        u"^\\\\?/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/$"_s);
    if (const auto match = chinese.match(text); match.hasMatch())
        return formOf(dayOf(match.captured(1).toInt(), match.captured(2).toUInt(),
                            match.captured(3).toUInt()),
                      match.captured(4));
    const auto match = dotNet.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    LocalForm form;
    form.epoch = Instant(std::chrono::milliseconds(match.captured(1).toLongLong()));
    return form;
}

std::optional<LocalForm> readLocalForm(const QString &text, DateOrder order)
{
    constexpr qsizetype kLongest = 60;
    if (text.size() > kLongest)
        return std::nullopt;
    if (auto form = numericDate(text, order))
        return form;
    if (auto form = namedMonth(text))
        return form;
    if (auto form = weekdayFirst(text))
        return form;
    return otherForm(text);
}

} // namespace obeya
