#pragma once

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace obeya {

// A value in a text: from begin up to end.
struct JsonSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Finds where the values of a JSON text begin and end, without building anything: files of
// gigabytes are taken apart into records in constant memory. It checks brackets, commas and quotes;
// the parser that gets the records checks the rest. After a failure failedAt() is the place.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text);

    QByteArrayView text() const { return m_text; }
    QByteArrayView slice(JsonSpan span) const;
    char at(qsizetype position) const; // NUL behind the end
    qsizetype skipBlanks(qsizetype position) const;

    // The value that begins at `begin`; none when it is malformed or cut.
    std::optional<JsonSpan> value(qsizetype begin);

    // Both visit what stands in the array or object that begins at `begin` and return the position
    // behind it; none after a failure or when the visitor returned false (then failedAt() is none).
    using ElementVisitor = std::function<bool(JsonSpan element)>;
    using MemberVisitor = std::function<bool(QByteArrayView key, JsonSpan value)>;
    std::optional<qsizetype> forEachElement(qsizetype begin, const ElementVisitor &visit);
    // `find` finds the value of a member instead of value().
    using MemberFinder =
        std::function<std::optional<JsonSpan>(QByteArrayView key, qsizetype begin)>;
    std::optional<qsizetype> forEachMember(qsizetype begin, const MemberVisitor &visit,
                                           const MemberFinder &find = {});

    // Told now and then how far the scanner went; false makes it fail as a visitor does.
    using Passage = std::function<bool(qsizetype position)>;
    void onPassage(const Passage &passage) { m_passage = passage; }

    std::optional<qsizetype> failedAt() const { return m_failedAt; }
    bool isCut() const { return m_failedAt && *m_failedAt >= m_text.size(); }
    qint64 lineOf(qsizetype position); // from 1; cheap when positions rise

private:
    std::optional<qsizetype> endOfString(qsizetype begin);
    std::optional<qsizetype> endOfNested(qsizetype begin);
    std::nullopt_t fail(qsizetype position);
    bool passes(qsizetype position);

    QByteArrayView m_text;
    std::optional<qsizetype> m_failedAt;
    Passage m_passage;
    qsizetype m_toldAt = 0;
    qsizetype m_countedTo = 0;
    qint64 m_lines = 1;
};

} // namespace obeya
