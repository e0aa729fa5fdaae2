#include "assessments/delivery/delivery_columns.h"

#include <QByteArray>

#include <algorithm>

namespace obeya {

static bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

// The word stands alone: "hotfix/login" and "[hotfix]" have it, "hotfixture" has not.
static bool hasWord(QByteArrayView text, QByteArrayView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

quint8 messageMarks(QByteArrayView message)
{
    constexpr qsizetype kLongestSubject = 200;
    const qsizetype end = message.indexOf('\n');
    QByteArrayView first = end < 0 ? message : message.first(end);
    first = first.first(std::min(first.size(), kLongestSubject));
    QByteArray subject(first.data(), first.size());
    for (char &letter : subject) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    quint8 marks = 0;
    const QByteArrayView words = QByteArrayView(subject).trimmed();
    const bool isRevert = words.startsWith("revert ") || words.startsWith("revert:")
                          || words.startsWith("revert(") || words.startsWith("回滚")
                          || (end >= 0 && message.indexOf("This reverts commit ") >= 0);
    if (isRevert)
        marks |= RevertMark;
    if (hasWord(words, "hotfix") || hasWord(words, "hot-fix") || words.contains("紧急修复")
        || words.contains("热修复"))
        marks |= HotfixMark;
    return marks;
}

} // namespace obeya
