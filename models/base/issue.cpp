#include "models/base/issue.h"

namespace obeya {

static QString identity(const Issue &issue)
{
    const QChar separator(0x1f);
    return QString::number(static_cast<int>(issue.severity)) + separator + issue.code + separator
           + issue.message + separator + issue.place.file + separator + issue.place.column
           + separator + issue.place.path;
}

void IssueList::add(Issue issue)
{
    const QString key = identity(issue);
    if (const auto found = m_index.constFind(key); found != m_index.cend()) {
        m_items[*found].count += issue.count;
        return;
    }
    m_index.insert(key, m_items.size());
    m_items.append(std::move(issue));
}

void IssueList::append(const IssueList &other)
{
    for (const Issue &issue : other.m_items)
        add(issue);
}

qint64 IssueList::count(Severity severity) const
{
    qint64 total = 0;
    for (const Issue &issue : m_items) {
        if (issue.severity == severity)
            total += issue.count;
    }
    return total;
}

} // namespace obeya
