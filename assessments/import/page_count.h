#pragma once

#include "models/base/issue.h"

#include <optional>
#include <string_view>

namespace obeya {

// What one page of an export says about how many records there are.
struct PageCount
{
    std::optional<qint64> total;
    bool hasMore = false;

    // Takes a member beside the list of records; `json` is its value as written.
    void note(std::string_view name, std::string_view json);
};

// The pages of a file. Incomplete exports are the rule in practice: the reader of a figure has to
// know.
class PageCounts
{
public:
    void add(const PageCount &page);
    // An issue when the counters promise more than `rows`, or when `rows` is the size of a page.
    void report(qint64 rows, const QString &fileName, IssueList &issues) const;

private:
    std::optional<qint64> m_total;
    bool m_hasMore = false; // of the last page
};

} // namespace obeya
