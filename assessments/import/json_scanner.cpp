#include "assessments/import/json_scanner.h"

#include <algorithm>
#include <array>
#include <bit>
#include <initializer_list>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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
// What ends a run of other characters in strings.
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

namespace {

constexpr qsizetype kBlock = 64;

// Which of 64 bytes are what, a bit each.
struct Block
{
    quint64 quotes = 0;
    quint64 backslashes = 0;
    quint64 breaks = 0;
    quint64 opening = 0; // { and [
    quint64 closing = 0;
};

} // namespace

static Block lookAt(const char *data)
{
    constexpr char kFold = 0x20; // turns [ into { and ] into }
    Block block;
#ifdef __SSE2__
    const auto bits = [](__m128i equal, int shift) {
        return quint64(static_cast<unsigned>(_mm_movemask_epi8(equal))) << shift;
    };
    for (int shift = 0; shift < kBlock; shift += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + shift));
        const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(kFold));
        block.quotes |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), shift);
        block.backslashes |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')), shift);
        block.breaks |= bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), shift);
        block.opening |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')), shift);
        block.closing |= bits(_mm_cmpeq_epi8(folded, _mm_set1_epi8('}')), shift);
    }
#else
    for (int i = 0; i < kBlock; ++i) {
        const quint64 bit = quint64(1) << i;
        block.quotes |= data[i] == '"' ? bit : 0;
        block.backslashes |= data[i] == '\\' ? bit : 0;
        block.breaks |= data[i] == '\n' ? bit : 0;
        block.opening |= (data[i] | kFold) == '{' ? bit : 0;
        block.closing |= (data[i] | kFold) == '}' ? bit : 0;
    }
#endif
    return block;
}

// The bytes that a backslash escapes; `carry` is set when that is the first of the next block.
static quint64 escapedBytes(quint64 backslashes, bool &carry)
{
    quint64 escaped = carry ? 1 : 0;
    backslashes &= ~escaped;
    carry = false;
    while (backslashes != 0) {
        const int at = std::countr_zero(backslashes);
        carry = at == kBlock - 1;
        if (carry)
            break;
        const quint64 next = quint64(2) << at;
        escaped |= next;
        backslashes &= ~next & ~(quint64(1) << at);
    }
    return escaped;
}

// Every bit says whether an odd number of bits is set up to it.
static quint64 oddUpTo(quint64 bits)
{
    for (int shift = 1; shift < kBlock; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

// Walks over blocks of bytes, since looking at each byte costs more than to parse the record.
std::optional<qsizetype> JsonScanner::endOfNested(qsizetype begin)
{
    qint64 depth = 0;
    bool isEscaped = false;
    bool isInString = false;
    for (qsizetype position = begin; position < m_text.size(); position += kBlock) {
        std::array<char, kBlock> rest{};
        const qsizetype left = m_text.size() - position;
        if (left < kBlock)
            std::copy_n(m_text.data() + position, left, rest.data());
        const Block block = lookAt(left < kBlock ? rest.data() : m_text.data() + position);
        const quint64 quotes = block.quotes & ~escapedBytes(block.backslashes, isEscaped);
        const quint64 inString = oddUpTo(quotes) ^ (isInString ? ~quint64(0) : 0);
        const quint64 opening = block.opening & ~inString;
        const quint64 closing = block.closing & ~inString;
        const quint64 cuts = block.breaks & inString;
        const int closes = std::popcount(closing);
        int end = kBlock;
        if (closes < depth) {
            depth += std::popcount(opening) - closes;
        } else {
            for (quint64 steps = opening | closing; steps != 0 && end == kBlock;
                 steps &= steps - 1) {
                const int at = std::countr_zero(steps);
                depth += (opening >> at) & 1 ? 1 : -1;
                end = depth == 0 ? at : kBlock;
            }
        }
        if (const int cut = std::countr_zero(cuts); cut < end)
            return fail(position + cut);
        if (end < kBlock)
            return position + end + 1;
        isInString = inString >> (kBlock - 1);
        if (!passes(position))
            return std::nullopt;
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
