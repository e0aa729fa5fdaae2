#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace obeya {

// Texts in UTF-8, each kept once and named by a number; 0 is the empty text. Millions of ids and
// shas are compared and looked up by these numbers.
class TextPool
{
public:
    TextPool();

    int add(QByteArrayView text);
    int find(QByteArrayView text) const; // -1: not there
    QByteArrayView view(int number) const;
    QString text(int number) const { return QString::fromUtf8(view(number)); }
    int size() const { return static_cast<int>(m_ends.size()); }

    // Gives back what only add() and find() need; neither may be called again.
    void close();

private:
    size_t slotOf(QByteArrayView text) const;
    void grow();

    std::vector<char> m_bytes;
    std::vector<size_t> m_ends;
    // An open-addressing table of numbers: a hash of the library would keep each text once more.
    std::vector<int> m_slots;
};

} // namespace obeya
