#include "assessments/delivery/commit_index.h"

#include <algorithm>
#include <numeric>

namespace obeya {

namespace {

constexpr qsizetype kLeastAbbreviation = 7;
constexpr qsizetype kFullSha = 40;

bool isSha(const QString &name)
{
    return name.size() >= kLeastAbbreviation
           && std::all_of(name.begin(), name.end(), [](QChar letter) {
                  return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
              });
}

} // namespace

int CommitIndex::add(const QString &name)
{
    const QString plain = name.trimmed().toLower();
    if (plain.isEmpty())
        return -1;
    const auto known = m_numbers.constFind(plain);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = size();
    m_numbers.insert(plain, number);
    m_names.push_back(plain);
    return number;
}

void CommitIndex::close()
{
    m_resolved.resize(m_names.size());
    std::iota(m_resolved.begin(), m_resolved.end(), 0);
    std::vector<int> shas;
    bool hasAbbreviation = false;
    for (int number = 0; number < size(); ++number) {
        const QString &name = m_names[static_cast<size_t>(number)];
        if (!isSha(name))
            continue;
        shas.push_back(number);
        hasAbbreviation = hasAbbreviation || name.size() < kFullSha;
    }
    if (!hasAbbreviation)
        return;
    const auto nameOf = [this](int number) -> const QString & {
        return m_names[static_cast<size_t>(number)];
    };
    std::sort(shas.begin(), shas.end(),
              [&](int left, int right) { return nameOf(left) < nameOf(right); });
    // From the back: what begins with a name follows it. It stands for the longest of them, unless
    // they part ways after it; then the names that begin with it do not all begin with the next,
    // and it stands for itself only.
    std::vector<bool> isAmbiguous(shas.size(), false);
    size_t runEnd = shas.size(); // first behind those that begin with the next name
    for (size_t place = shas.size(); place-- > 0;) {
        const QString &name = nameOf(shas[place]);
        const auto behind =
            std::partition_point(shas.begin() + static_cast<std::ptrdiff_t>(place) + 1, shas.end(),
                                 [&](int other) { return nameOf(other).startsWith(name); });
        const auto end = static_cast<size_t>(behind - shas.begin());
        const bool isAbbreviation = end > place + 1;
        if (isAbbreviation && (end != runEnd || isAmbiguous[place + 1]))
            isAmbiguous[place] = true;
        else if (isAbbreviation)
            m_resolved[static_cast<size_t>(shas[place])] =
                m_resolved[static_cast<size_t>(shas[place + 1])];
        runEnd = end;
    }
}

int CommitIndex::resolve(int name) const
{
    return name < 0 ? -1 : m_resolved[static_cast<size_t>(name)];
}

} // namespace obeya
