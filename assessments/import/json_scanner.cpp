#include "assessments/import/json_scanner.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace obeya {

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// What ends a run of other characters between strings.
static constexpr std::array<bool, 256> structuralTable()
{
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
static constexpr auto kIsStructural = structuralTable();

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

// A line break inside a string is no JSON: the line before it was cut.
std::optional<qsizetype> JsonScanner::endOfString(qsizetype begin)
{
    const char *const data = m_text.data();
    qsizetype from = begin + 1;
    while (from < m_text.size()) {
        const void *found =
            std::memchr(data + from, '"', static_cast<size_t>(m_text.size() - from));
        const qsizetype quote = found ? static_cast<const char *>(found) - data : m_text.size();
        const void *lineBreak = std::memchr(data + from, '\n', static_cast<size_t>(quote - from));
        if (lineBreak)
            return fail(static_cast<const char *>(lineBreak) - data);
        qsizetype firstBackslash = quote;
        while (firstBackslash > begin + 1 && m_text[firstBackslash - 1] == '\\')
            --firstBackslash;
        if ((quote - firstBackslash) % 2 == 0 && found)
            return quote + 1;
        from = quote + 1;
    }
    return fail(m_text.size());
}

std::optional<qsizetype> JsonScanner::endOfNested(qsizetype begin)
{
    qint64 depth = 0;
    qsizetype position = begin;
    while (position < m_text.size()) {
        const char c = m_text[position];
        if (!kIsStructural[static_cast<unsigned char>(c)]) {
            ++position;
            continue;
        }
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
    }
    return fail(m_text.size());
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

std::optional<qsizetype> JsonScanner::forEachMember(qsizetype begin, const MemberVisitor &visit)
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
        const auto member = value(skipBlanks(position + 1));
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
