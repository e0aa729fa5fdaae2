#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace obeya {

// Gives equal numbers to equal names of a commit or request: without case, and an abbreviated sha
// of at least seven characters is the full one that begins with it, when there is only one.
class CommitIndex
{
public:
    // First add all names, then close, then resolve.
    int add(const QString &name); // -1 for an empty name
    void close();

    // What an added name stands for; -1 stays -1.
    int resolve(int name) const;
    int size() const { return static_cast<int>(m_names.size()); }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_names;
    std::vector<int> m_resolved;
};

} // namespace obeya
