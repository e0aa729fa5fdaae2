#include "assessments/import/json_scanner.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace obeya {

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static constexpr qsizetype kPassage = 4'000'000; // bytes between two passages

static constexpr std::array<bool, 256> tableOf(std::initializer_list<char> characters)
{
    std::array<bool, 256> table{};
    for (const char c : characters)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
// What ends a run of other characters between strings, and in them.
static constexpr auto kIsStructural = tableOf({'"', '{', '}', '[', ']'});
static constexpr auto kEndsText = tableOf({'"', '\\', '\n'});

JsonScanner::JsonScanner(QByteArrayView text)
    : m_text(text)
{
}

QByteArrayView JsonScanner::slice(JsonSpan span) const
{
    return m_text.sliced(span.begin, span.end - span.begin);
}

char JsonScanner::at(qsizetype position) const
{
    return position < m_text.size() ? m_text[position] : '\0';
}

qsizetype JsonScanner::skipBlanks(qsizetype position) const
{
    while (position < m_text.size() && isBlank(m_text[position]))
        ++position;
    return position;
}

std::nullopt_t JsonScanner::fail(qsizetype position)
{
    m_failedAt = position;
    return std::nullopt;
}

bool JsonScanner::passes(qsizetype position)
{
    if (position - m_toldAt < kPassage)
        return true;
    m_toldAt = position;
    return !m_passage || m_passage(position);
}

// A line break inside a string is no JSON: the line before it was cut.
std::optional<qsizetype> JsonScanner::endOfString(qsizetype begin)
{
    const char *const data = m_text.data();
    for (qsizetype at = begin + 1; at < m_text.size(); ++at) {
        if (!kEndsText[static_cast<unsigned char>(data[at])])
            continue;
        if (data[at] == '"')
            return at + 1;
        if (data[at] == '\n')
            return fail(at);
        ++at; // whatever the backslash escapes
    }
    return fail(m_text.size());
}

std::optional<qsizetype> JsonScanner::endOfNested(qsizetype begin)
{
    const char *const data = m_text.data();
    const qsizetype size = m_text.size();
    qint64 depth = 0;
    qsizetype position = begin;
    while (true) {
        while (position < size && !kIsStructural[static_cast<unsigned char>(data[position])])
            ++position;
        if (position >= size)
            return fail(size);
        const char c = data[position];
        if (c == '"') {
            const auto end = endOfString(position);
            if (!end)
                return std::nullopt;
            position = *end;
            continue;
        }
        ++position;
        depth += c == '{' || c == '[' ? 1 : -1;
        if (depth == 0)
            return position;
        if (!passes(position))
            return std::nullopt;
    }
}

std::optional<JsonSpan> JsonScanner::value(qsizetype begin)
{
    const char c = at(begin);
    std::optional<qsizetype> end;
    if (begin >= m_text.size())
        return fail(m_text.size());
    if (c == '"') {
        end = endOfString(begin);
    } else if (c == '{' || c == '[') {
        end = endOfNested(begin);
    } else {
        end = begin;
        while (*end < m_text.size() && !isBlank(m_text[*end]) && m_text[*end] != ','
               && m_text[*end] != ']' && m_text[*end] != '}')
            ++*end;
        if (*end == begin)
            return fail(begin);
        if (*end >= m_text.size())
            return fail(m_text.size());
    }
    if (!end)
        return std::nullopt;
    return JsonSpan{begin, *end};
}

std::optional<qsizetype> JsonScanner::forEachElement(qsizetype begin, const ElementVisitor &visit)
{
    qsizetype position = skipBlanks(begin + 1);
    if (at(position) == ']')
        return position + 1;
    while (true) {
        const auto element = value(position);
        if (!element || !visit(*element))
            return std::nullopt;
        position = skipBlanks(element->end);
        if (at(position) == ']')
            return position + 1;
        if (at(position) != ',')
            return fail(position);
        position = skipBlanks(position + 1);
    }
}

std::optional<qsizetype> JsonScanner::forEachMember(qsizetype begin, const MemberVisitor &visit,
                                                    const MemberFinder &find)
{
    qsizetype position = skipBlanks(begin + 1);
    if (at(position) == '}')
        return position + 1;
    while (true) {
        if (at(position) != '"')
            return fail(position);
        const auto keyEnd = endOfString(position);
        if (!keyEnd)
            return std::nullopt;
        const QByteArrayView key = m_text.sliced(position + 1, *keyEnd - position - 2);
        position = skipBlanks(*keyEnd);
        if (at(position) != ':')
            return fail(position);
        position = skipBlanks(position + 1);
        const auto member = find ? find(key, position) : value(position);
        if (!member || !visit(key, *member))
            return std::nullopt;
        position = skipBlanks(member->end);
        if (at(position) == '}')
            return position + 1;
        if (at(position) != ',')
            return fail(position);
        position = skipBlanks(position + 1);
    }
}

qint64 JsonScanner::lineOf(qsizetype position)
{
    position = std::min(position, m_text.size());
    if (position < m_countedTo) {
        m_countedTo = 0;
        m_lines = 1;
    }
    m_lines += std::count(m_text.cbegin() + m_countedTo, m_text.cbegin() + position, '\n');
    m_countedTo = position;
    return m_lines;
}

} // namespace obeya
