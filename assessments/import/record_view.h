#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>

namespace obeya {

// One foreign record, whatever file it stands in. Paths of nested members are joined by dots
// ("repository.full_name"), an empty path is the record itself; a CSV cell is found by its header.
// A cell may hold JSON or a literal of Python: then a path leads into it. Paths are string
// literals. Numbers come as the text they are written with, so that long ids stay whole.
class RecordView
{
public:
    virtual ~RecordView() = default;

    virtual bool has(QLatin1StringView path) const = 0;
    virtual QString
    text(QLatin1StringView path) const = 0; // empty: absent, null or not a plain value
    virtual void forEach(QLatin1StringView path,
                         const std::function<void(const RecordView &)> &visit) const = 0;
    // A member, or a cell by its header without case: for names that are no literals or no Latin
    // text.
    virtual QString named(QStringView name) const = 0;
    // The plain values of a list, or of all columns with this header, in order; empty ones left
    // out.
    virtual QStringList texts(QLatin1StringView path) const = 0;
    // What an envelope says about the record in it ("tickets"); empty without one.
    virtual QString stream() const { return {}; }
    // In a workbook a time may be a plain number of days since this one; none elsewhere.
    virtual QDate firstDay() const { return {}; }
    virtual QStringList keys() const = 0; // of the top level
    // What named() finds plain values by: the keys, in JSON those of nested objects, too.
    virtual QStringList names() const { return keys(); }
    virtual qint64 row() const = 0;       // line of a table, number of the record in JSON
    virtual qint64 line() const = 0;      // where it begins in the file, from 1
    virtual QString original() const = 0; // as it stands in the file, cut at 2,000 characters

    // The first of several names that has a text.
    QString firstOf(std::initializer_list<QLatin1StringView> paths) const
    {
        for (const QLatin1StringView path : paths) {
            const QString found = text(path);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
};

// False stops the reading.
using RecordVisitor = std::function<bool(const RecordView &)>;

inline constexpr qsizetype kShownText = 2000;

inline QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

} // namespace obeya
