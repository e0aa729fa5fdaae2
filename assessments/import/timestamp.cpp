#include "assessments/import/timestamp.h"

#include <QDateTime>
#include <QRegularExpression>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kFirstYear = 1990;
static constexpr int kLastYear = 2100;

static bool isMissing(const QString &text)
{
    static const QStringList words{u"null"_s, u"none"_s, u"nan"_s, u"\\n"_s,    u"?"_s,
                                   u"-"_s,    u"n/a"_s,  u"0"_s,   u"(empty)"_s};
    return text.isEmpty() || words.contains(text.toLower()) || text.startsWith("0001-01-01"_L1)
           || text.startsWith("0000-00-00"_L1) || text.startsWith("1970-01-01"_L1);
}

static ParsedTime plausible(const QDateTime &moment, ParsedTime parsed)
{
    if (!moment.isValid()) {
        parsed.problem = TimestampProblem::Invalid;
        return parsed;
    }
    const int year = moment.date().year();
    if (year < kFirstYear || year > kLastYear) {
        parsed.problem = TimestampProblem::Absurd;
        return parsed;
    }
    parsed.time = Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
    return parsed;
}

static ParsedTime epoch(const QString &digits)
{
    bool isNumber = false;
    qint64 value = digits.toLongLong(&isNumber);
    if (!isNumber)
        return {std::nullopt, TimestampProblem::Invalid};
    if (digits.size() <= 10)
        value *= 1000;
    else if (digits.size() >= 18)
        value /= 1'000'000;
    else if (digits.size() >= 15)
        value /= 1000;
    return plausible(QDateTime::fromMSecsSinceEpoch(value, Qt::UTC), {});
}

static int offsetSeconds(const QString &offset)
{
    const int sign = offset.startsWith(u'-') ? -1 : 1;
    const int hours = offset.mid(1, 2).toInt();
    const int minutes = offset.right(offset.size() > 3 ? 2 : 0).toInt();
    return sign * (hours * 3600 + minutes * 60);
}

ParsedTime parseTimestamp(const QString &raw, const QTimeZone &zone)
{
    static const QRegularExpression digits(u"^\\d{9,19}$"_s);
    static const QRegularExpression iso(
        u"^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
        "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,12}))?)?"
        "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayFirst(u"^\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b"_s);

    const QString text = raw.trimmed();
    if (isMissing(text))
        return {std::nullopt, TimestampProblem::Missing};
    if (digits.match(text).hasMatch())
        return epoch(text);
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch())
        return {std::nullopt, dayFirst.match(text).hasMatch() ? TimestampProblem::Ambiguous
                                                              : TimestampProblem::Invalid};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    ParsedTime parsed;
    parsed.isDateOnly = match.captured(4).isEmpty();
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt(), milliseconds);
    if (!date.isValid() || !time.isValid()) {
        parsed.problem = TimestampProblem::Invalid;
        return parsed;
    }
    const QString offset = match.captured(8).toUpper();
    if (offset.isEmpty()) {
        parsed.isZoneLess = true;
        return plausible(QDateTime(date, time, zone), parsed);
    }
    const bool isUtc = offset == "Z"_L1 || offset == "UTC"_L1 || offset == "GMT"_L1;
    return plausible(QDateTime(date, time, Qt::OffsetFromUTC, isUtc ? 0 : offsetSeconds(offset)),
                     parsed);
}

} // namespace obeya
