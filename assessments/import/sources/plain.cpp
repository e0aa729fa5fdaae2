#include "assessments/import/sources/plain.h"

#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kMostMissing = 2; // more than that, and it is another kind of file

namespace {

struct RequiredColumns
{
    QLatin1StringView source;
    QLatin1StringView mark; // a column that no other plain file has
    QStringList columns;
};

} // namespace

static std::array<RequiredColumns, 3> requiredColumns()
{
    return {{{"deployments"_L1,
              "result"_L1,
              {u"id"_s, u"service"_s, u"environment"_s, u"result"_s, u"finished"_s}},
             {"changes"_L1, "committed"_L1, {u"id"_s, u"service"_s, u"committed"_s}},
             {"incidents"_L1, "opened"_L1, {u"id"_s, u"opened"_s}}}};
}

QStringList missingPlainColumns(const QString &name, const QSet<QString> &keys)
{
    for (const RequiredColumns &required : requiredColumns()) {
        QStringList missing;
        for (const QString &column : required.columns) {
            if (!keys.contains(column))
                missing.append(column);
        }
        const bool resembles = keys.contains(QString(required.mark))
                               || (required.source == "deployments"_L1
                                   && hasAll(keys, {"environment"_L1, "finished"_L1}));
        if (name.isEmpty() ? resembles && missing.size() <= kMostMissing : name == required.source)
            return missing;
    }
    return {};
}

} // namespace obeya
