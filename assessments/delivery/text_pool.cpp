#include "assessments/delivery/text_pool.h"

#include <QHashFunctions>

namespace obeya {

static constexpr int kFree = -1;
static constexpr size_t kFirstSlots = 1024; // a power of two, like every later size

TextPool::TextPool()
    : m_slots(kFirstSlots, kFree)
{
    add({});
}

QByteArrayView TextPool::view(int number) const
{
    const auto index = static_cast<size_t>(number);
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[index] - begin)};
}

// The slot that holds the text, else the free one where it belongs.
size_t TextPool::slotOf(QByteArrayView text) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHashBits(text.data(), static_cast<size_t>(text.size())) & mask;
    while (m_slots[slot] != kFree && view(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

int TextPool::add(QByteArrayView text)
{
    const size_t slot = slotOf(text);
    if (m_slots[slot] != kFree)
        return m_slots[slot];
    const int number = size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = number;
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return number;
}

int TextPool::find(QByteArrayView text) const
{
    return m_slots[slotOf(text)];
}

void TextPool::grow()
{
    m_slots.assign(m_slots.size() * 2, kFree);
    for (int number = 0; number < size(); ++number)
        m_slots[slotOf(view(number))] = number;
}

void TextPool::close()
{
    m_slots = {};
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

} // namespace obeya
