#include "models/base/version.h"

#include <QStringList>

#include <algorithm>

namespace obeya {

std::optional<Version> Version::fromText(const QString &text)
{
    Version version;
    for (const QString &part : text.split(u'.')) {
        const bool digitsOnly = !part.isEmpty()
                                && std::all_of(part.cbegin(), part.cend(),
                                               [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = false;
        const int number = part.toInt(&fits);
        if (!digitsOnly || !fits)
            return std::nullopt;
        version.numbers.append(number);
    }
    return version;
}

QString Version::toText() const
{
    QStringList parts;
    for (const int number : numbers)
        parts.append(QString::number(number));
    return parts.join(u'.');
}

std::strong_ordering operator<=>(const Version &left, const Version &right)
{
    return std::lexicographical_compare_three_way(left.numbers.cbegin(), left.numbers.cend(),
                                                  right.numbers.cbegin(), right.numbers.cend());
}

} // namespace obeya
