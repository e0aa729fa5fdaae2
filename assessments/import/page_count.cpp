#include "assessments/import/page_count.h"

#include "assessments/import/import_text.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

static bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void PageCount::note(std::string_view name, std::string_view json)
{
    if (isOneOf(name, {"total_count", "totalCount", "TotalResults", "total", "count"})) {
        bool isNumber = false;
        const QByteArrayView digits(json.data(), static_cast<qsizetype>(json.size()));
        const qint64 value = digits.toByteArray().replace('"', "").toLongLong(&isNumber);
        if (isNumber)
            total = std::max(total.value_or(0), value);
    } else if (isOneOf(name, {"next", "next_page", "nextPage", "next_page_token", "nextToken",
                              "nextPageToken"})) {
        hasMore |= json != "null" && json != "\"\"" && json != "false";
    } else if (name == "more") {
        hasMore |= json == "true";
    } else if (name == "isLast") {
        hasMore |= json == "false";
    } else if (name == "pageInfo") {
        const size_t at = json.find("\"hasNextPage\"");
        const size_t value = at == std::string_view::npos ? at : json.find("true", at);
        hasMore |= value != std::string_view::npos && value - at < 20;
    }
}

void PageCounts::add(const PageCount &page)
{
    if (page.total)
        m_total = std::max(m_total.value_or(0), *page.total);
    m_hasMore = page.hasMore;
}

void PageCounts::report(qint64 rows, const QString &fileName, IssueList &issues) const
{
    static constexpr std::array<qint64, 6> pageSizes{20, 30, 50, 100, 1000, 10000};
    Issue issue{Severity::Warning, u"incomplete-page"_s, {}, {}, 1};
    issue.place.file = fileName;
    if (m_total && *m_total > rows) {
        issue.message =
            importText(QT_TRANSLATE_NOOP("obeya::import",
                                         "The file holds %1 of %2 records. Export the other pages "
                                         "too, or the figures are too low."))
                .arg(rows)
                .arg(*m_total);
    } else if (m_hasMore) {
        issue.message = importText(
            QT_TRANSLATE_NOOP("obeya::import", "The file is one page of several. Export the other "
                                               "pages too, or the figures are too low."));
    } else if (!m_total && std::find(pageSizes.begin(), pageSizes.end(), rows) != pageSizes.end()) {
        issue.code = u"full-page"_s;
        issue.message =
            importText(QT_TRANSLATE_NOOP("obeya::import", "The file holds exactly %1 records, the "
                                                          "size of a page. There may be more."))
                .arg(rows);
    } else {
        return;
    }
    issues.add(issue);
}

} // namespace obeya
