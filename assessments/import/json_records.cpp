#include "assessments/import/json_records.h"

#include "assessments/import/import_text.h"
#include "assessments/import/json_names.h"
#include "assessments/import/json_record.h"
#include "assessments/import/page_count.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace obeya {

using namespace Qt::StringLiterals;

namespace dom = simdjson::dom;

static constexpr qint64 kObjectsPerProgress = 500;
static constexpr int kDeepestList = 6;

static std::string_view toView(QByteArrayView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

// How a document holds its records.
enum class DocumentShape { Record, Page, Map, Wrapper };

namespace {

struct Document
{
    DocumentShape shape = DocumentShape::Record;
    std::vector<JsonSpan> records; // of a page
    JsonSpan inner;                // of a wrapper: where to look further
    JsonSpan span;
};

class JsonRecordReader
{
public:
    JsonRecordReader(QByteArrayView utf8, const QString &fileName, const RecordVisitor &visit,
                     const Progress &progress, JsonHaste haste)
        : m_scanner(utf8)
        , m_fileName(fileName)
        , m_visit(visit)
        , m_progress(progress)
        , m_haste(haste)
    {
        m_scanner.onPassage([this](qsizetype position) { return passes(position); });
    }

    Result<void> read(IssueList &issues)
    {
        qsizetype at = 0;
        while (!m_isStopped && at < m_scanner.text().size()) {
            const char c = m_scanner.at(at);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',')
                ++at;
            else if (beginsDocument(at))
                at = document(at);
            else
                at = endOfNoise(at);
        }
        if (m_error)
            return *m_error;
        if (!m_isStopped)
            addIssues(issues);
        return {};
    }

private:
    // Log lines begin with a bracket at times: "[INFO] ...", "{main} ...".
    bool beginsDocument(qsizetype at) const
    {
        const char inner = m_scanner.at(m_scanner.skipBlanks(at + 1));
        if (m_scanner.at(at) == '{')
            return inner == '"' || inner == '}' || inner == '\0';
        return m_scanner.at(at) == '['
               && (inner == '{' || inner == '[' || inner == ']' || inner == '\0');
    }

    qsizetype endOfNoise(qsizetype at)
    {
        ++m_otherLines;
        const qsizetype end = m_scanner.text().indexOf('\n', at);
        return end < 0 ? m_scanner.text().size() : end + 1;
    }

    // The position behind the document at `at`.
    qsizetype document(qsizetype at)
    {
        const auto end = m_scanner.at(at) == '[' ? list(at, 0) : object(at, 0);
        if (!end && !m_error && !m_isStopped)
            failAt(m_scanner.failedAt().value_or(at));
        if (!end)
            m_isStopped = true;
        return end.value_or(m_scanner.text().size());
    }

    std::optional<qsizetype> list(qsizetype begin, int depth)
    {
        if (depth > kDeepestList) {
            failDeep(begin);
            return std::nullopt;
        }
        return m_scanner.forEachElement(begin,
                                        [&](JsonSpan element) { return listed(element, depth); });
    }

    bool listed(JsonSpan element, int depth)
    {
        const char c = m_scanner.at(element.begin);
        if (c == '[')
            return list(element.begin, depth + 1).has_value();
        return c != '{' || record(element);
    }

    std::optional<qsizetype> object(qsizetype begin, int depth)
    {
        if (depth > kDeepestList) {
            failDeep(begin);
            return std::nullopt;
        }
        const auto document = classify(begin, depth);
        if (!document)
            return std::nullopt;
        switch (document->shape) {
        case DocumentShape::Record:
            if (!record(document->span))
                return std::nullopt;
            break;
        case DocumentShape::Page:
            if (!std::all_of(document->records.cbegin(), document->records.cend(),
                             [&](JsonSpan element) { return listed(element, depth + 1); }))
                return std::nullopt;
            break;
        case DocumentShape::Wrapper:
            if (!object(document->inner.begin, depth + 1))
                return std::nullopt;
            break;
        case DocumentShape::Map:
            if (!map(begin))
                return std::nullopt;
            break;
        }
        return document->span.end;
    }

    bool map(qsizetype begin)
    {
        return m_scanner
            .forEachMember(begin,
                           [this](QByteArrayView key, JsonSpan value) {
                               return record(value, QString::fromUtf8(key));
                           })
            .has_value();
    }

    // Looks at the members of an object without parsing them.
    std::optional<Document> classify(qsizetype begin, int depth)
    {
        Document document;
        PageCount page;
        bool isMap = true;
        bool hasList = false;
        bool hasInner = false;
        bool hasId = false;
        int members = 0;
        const auto note = [&](QByteArrayView key, JsonSpan value) {
            const char first = m_scanner.at(value.begin);
            ++members;
            hasId |= key == "id" || key == "databaseId";
            isMap &= first == '{' && std::any_of(key.cbegin(), key.cend(), [](char c) {
                         return c >= '0' && c <= '9';
                     });
            if (!hasList && isListName(toView(key)) && isRecordList(value)) {
                hasList = true;
                std::swap(document.records, m_elements);
            }
            if (!hasInner && first == '{' && isWrapperName(toView(key), depth)) {
                document.inner = value;
                hasInner = true;
            }
            page.note(toView(key), toView(m_scanner.slice(value)));
            return true;
        };
        const auto find = [&](QByteArrayView key, qsizetype at) {
            return !hasList && isListName(toView(key)) && m_scanner.at(at) == '['
                       ? recordList(at)
                       : m_scanner.value(at);
        };
        const auto end = m_scanner.forEachMember(begin, note, find);
        if (!end)
            return std::nullopt;
        document.span = {begin, *end};
        if (hasList && !hasId)
            document.shape = DocumentShape::Page;
        else if (isMap && members > 1)
            document.shape = DocumentShape::Map;
        else if (hasInner && !hasId && members <= 3)
            document.shape = DocumentShape::Wrapper;
        if (document.shape == DocumentShape::Page)
            m_pages.add(page);
        return document;
    }

    // Takes note of the elements on the way: a page of gigabytes is walked through once.
    std::optional<JsonSpan> recordList(qsizetype begin)
    {
        m_elements.clear();
        const auto end = m_scanner.forEachElement(begin, [this](JsonSpan element) {
            m_elements.push_back(element);
            return m_haste == JsonHaste::ShapeFirst || listed(element, 0);
        });
        if (!end)
            return std::nullopt;
        return JsonSpan{begin, *end};
    }

    // A list without objects is a member of a record.
    bool isRecordList(JsonSpan value) const
    {
        if (m_scanner.at(value.begin) != '[')
            return false;
        const char inner = m_scanner.at(m_scanner.skipBlanks(value.begin + 1));
        return inner == '{' || inner == ']';
    }

    bool passes(qsizetype position)
    {
        if (goOn(m_progress, position, m_scanner.text().size()))
            return true;
        m_error = importWasCancelled();
        return false;
    }

    bool record(JsonSpan span, const QString &id = {})
    {
        if (++m_parsed % kObjectsPerProgress == 1 && !passes(span.begin))
            return false;
        const auto element = m_parser.parse(m_scanner, span);
        if (!element) {
            failParse(span.begin);
            return false;
        }
        return unwrapped(*element, span, id);
    }

    // Takes a record out of its envelope.
    bool unwrapped(dom::element element, JsonSpan span, const QString &id)
    {
        dom::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return true;
        std::string_view type;
        dom::element inner;
        if (object.at_key("type").get_string().get(type) == simdjson::SUCCESS
            && (type == "LOG" || type == "STATE" || type == "TRACE" || type == "CATALOG")) {
            ++m_otherLines;
            return true;
        }
        if (object.at_key("record").at_key("data").get(inner) == simdjson::SUCCESS)
            return emitRecord(inner, span, id, streamOf(object));
        if (object.size() == 1) {
            const dom::element only = (*object.begin()).value;
            dom::object members;
            if (only.get_object().get(members) == simdjson::SUCCESS && members.size() > 1)
                return emitRecord(only, span, id);
        }
        return pageInList(object, span) && (m_isPage || emitRecord(element, span, id));
    }

    // Several pages in one list, as `gh api --paginate --slurp` writes them. Sets m_isPage.
    bool pageInList(dom::object object, JsonSpan span)
    {
        m_isPage = false;
        dom::array array;
        if (object.at_key("total_count").error() != simdjson::SUCCESS
            || object.at_key("workflow_runs").get_array().get(array) != simdjson::SUCCESS)
            return true;
        PageCount page;
        for (const auto &[key, value] : object)
            page.note(key, std::string_view(simdjson::minify(value)));
        m_pages.add(page);
        for (const dom::element item : array) {
            if (!emitRecord(item, span, {}))
                return false;
        }
        m_isPage = true;
        return true;
    }

    static QString streamOf(dom::object envelope)
    {
        std::string_view stream;
        if (envelope.at_key("record").at_key("stream").get_string().get(stream)
            != simdjson::SUCCESS)
            return {};
        return QString::fromUtf8(stream.data(), static_cast<qsizetype>(stream.size()));
    }

    bool emitRecord(dom::element element, JsonSpan span, const QString &id,
                    const QString &stream = {})
    {
        ++m_rows;
        m_isStopped =
            !m_visit(JsonRecord(element, {m_rows, span.begin, &m_scanner, 0, stream}, id));
        return !m_isStopped;
    }

    void failAt(qsizetype position)
    {
        const QString place = u"%1:%2"_s.arg(m_fileName).arg(m_scanner.lineOf(position));
        m_error =
            m_scanner.isCut()
                ? Error{ErrorCode::BadContent,
                        importText(QT_TRANSLATE_NOOP(
                            "obeya::import", "The JSON ends in the middle of a record or list. The "
                                             "file is cut; export it again.")),
                        place}
                : Error{ErrorCode::BadContent,
                        importText(QT_TRANSLATE_NOOP("obeya::import",
                                                     "This is not valid JSON. Export the "
                                                     "file again.")),
                        place};
    }

    void failDeep(qsizetype position)
    {
        m_error = Error{
            ErrorCode::BadContent,
            importText(QT_TRANSLATE_NOOP("obeya::import", "The lists are nested too deeply.")),
            u"%1:%2"_s.arg(m_fileName).arg(m_scanner.lineOf(position))};
    }

    void failParse(qsizetype position)
    {
        m_error =
            Error{ErrorCode::BadContent,
                  importText(QT_TRANSLATE_NOOP("obeya::import", "This is not valid JSON (%1)."))
                      .arg(m_parser.problem()),
                  u"%1:%2"_s.arg(m_fileName).arg(m_scanner.lineOf(position))};
    }

    void addIssues(IssueList &issues)
    {
        m_pages.report(m_rows, m_fileName, issues);
        if (m_otherLines == 0)
            return;
        Issue issue{
            Severity::Info,
            u"other-lines"_s,
            importText(QT_TRANSLATE_NOOP(
                "obeya::import", "Lines between the records hold no record and were passed over.")),
            {},
            m_otherLines};
        issue.place.file = m_fileName;
        issues.add(issue);
    }

    JsonScanner m_scanner;
    QString m_fileName;
    const RecordVisitor &m_visit;
    const Progress &m_progress;
    JsonHaste m_haste;
    JsonRecordParser m_parser;
    PageCounts m_pages;
    std::vector<JsonSpan> m_elements; // of the list that was found last
    qint64 m_parsed = 0;
    qint64 m_rows = 0;
    qint64 m_otherLines = 0;
    bool m_isStopped = false;
    bool m_isPage = false;
    std::optional<Error> m_error;
};

} // namespace

Result<void> readJsonRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                             const RecordVisitor &visit, const Progress &progress, JsonHaste haste)
{
    return JsonRecordReader(utf8, fileName, visit, progress, haste).read(issues);
}

} // namespace obeya
