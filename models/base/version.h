#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace obeya {

// A dotted version of numbers, compared number by number: 1.10 is newer than 1.9.
struct Version
{
    QList<int> numbers;

    static std::optional<Version> fromText(const QString &text);
    QString toText() const;

    friend bool operator==(const Version &, const Version &) = default;
    friend std::strong_ordering operator<=>(const Version &left, const Version &right);
};

} // namespace obeya
