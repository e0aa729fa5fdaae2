#include "assessments/import/json_records.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace obeya {

using namespace Qt::StringLiterals;

namespace dom = simdjson::dom;

static constexpr qint64 kRecordsPerProgress = 500;
static constexpr qsizetype kShownText = 2000;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

static QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

namespace {

class JsonRecord : public RecordView
{
public:
    JsonRecord(dom::element element, qint64 row)
        : m_element(element)
        , m_row(row)
    {
    }

    bool has(QLatin1StringView path) const override { return find(path).has_value(); }

    QString text(QLatin1StringView path) const override
    {
        const auto found = find(path);
        if (!found)
            return {};
        switch (found->type()) {
        case dom::element_type::STRING:
            return toText(found->get_string().value_unsafe());
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE:
            return QString::fromStdString(simdjson::minify(*found));
        case dom::element_type::BOOL:
            return found->get_bool().value_unsafe() ? u"true"_s : u"false"_s;
        case dom::element_type::NULL_VALUE:
        case dom::element_type::ARRAY:
        case dom::element_type::OBJECT:
            break;
        }
        return {};
    }

    void forEach(QLatin1StringView path,
                 const std::function<void(const RecordView &)> &visit) const override
    {
        const auto found = find(path);
        dom::array array;
        if (!found || found->get_array().get(array) != simdjson::SUCCESS)
            return;
        for (const dom::element item : array)
            visit(JsonRecord(item, m_row));
    }

    QStringList keys() const override
    {
        QStringList names;
        dom::object object;
        if (m_element.get_object().get(object) == simdjson::SUCCESS) {
            for (const auto &[key, value] : object)
                names.append(toText(key));
        }
        return names;
    }

    qint64 row() const override { return m_row; }

    QString original() const override
    {
        return QString::fromStdString(simdjson::minify(m_element)).left(kShownText);
    }

private:
    std::optional<dom::element> find(QLatin1StringView path) const
    {
        dom::element at = m_element;
        qsizetype start = 0;
        while (start <= path.size()) {
            const qsizetype dot = path.indexOf(u'.', start);
            const QLatin1StringView name =
                dot < 0 ? path.sliced(start) : path.sliced(start, dot - start);
            dom::object object;
            if (at.get_object().get(object) != simdjson::SUCCESS)
                return std::nullopt;
            const std::string_view key(name.data(), static_cast<size_t>(name.size()));
            if (object.at_key(key).get(at) != simdjson::SUCCESS)
                return std::nullopt;
            if (dot < 0)
                break;
            start = dot + 1;
        }
        return at;
    }

    dom::element m_element;
    qint64 m_row;
};

// Where a document begins and ends in the text.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Finds the documents of a text one after the other; other lines are passed over.
class DocumentScanner
{
public:
    explicit DocumentScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    qint64 noiseLines() const { return m_noiseLines; }
    qint64 lineOf(qsizetype position) const { return m_text.first(position).count('\n') + 1; }

    // None at the end; a span that ends at the text's end while brackets are open is cut.
    std::optional<Span> next(bool &isCut)
    {
        isCut = false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '{' || c == '[')
                return document(isCut);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',') {
                ++m_at;
                continue;
            }
            ++m_noiseLines;
            const qsizetype end = m_text.indexOf('\n', m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
        }
        return std::nullopt;
    }

private:
    Span document(bool &isCut)
    {
        const qsizetype begin = m_at;
        int depth = 0;
        bool isString = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (isString) {
                if (c == '\\')
                    ++m_at;
                else if (c == '"')
                    isString = false;
            } else if (c == '"') {
                isString = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                ++m_at;
                return {begin, m_at};
            }
        }
        isCut = true;
        m_at = m_text.size();
        return {begin, m_at};
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_noiseLines = 0;
};

// Hands out the records of one document after the other.
class RecordFinder
{
public:
    RecordFinder(const QString &fileName, IssueList &issues, const RecordVisitor &visit)
        : m_fileName(fileName)
        , m_issues(issues)
        , m_visit(visit)
    {
    }

    bool document(dom::element root)
    {
        dom::array array;
        if (root.get_array().get(array) == simdjson::SUCCESS) {
            noteFullPage(static_cast<qint64>(array.size()));
            return list(array);
        }
        dom::object object;
        if (root.get_object().get(object) != simdjson::SUCCESS)
            return true;
        if (const auto records = recordList(object)) {
            notePaging(object, static_cast<qint64>(records->size()));
            return list(*records);
        }
        if (isMapOfRecords(object)) {
            for (const auto &[key, value] : object) {
                if (!record(value))
                    return false;
            }
            return true;
        }
        return record(root);
    }

private:
    bool list(dom::array array)
    {
        for (const dom::element item : array) {
            if (!record(item))
                return false;
        }
        return true;
    }

    // Takes a record out of its envelope.
    bool record(dom::element element)
    {
        dom::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return true;
        dom::element inner;
        if (object.at_key("record").at_key("data").get(inner) == simdjson::SUCCESS)
            return m_visit(JsonRecord(inner, ++m_row));
        if (object.size() == 1) {
            const auto only = *object.begin();
            if (only.value.is_object() && only.value.get_object().value_unsafe().size() > 3)
                return m_visit(JsonRecord(only.value, ++m_row));
        }
        return m_visit(JsonRecord(element, ++m_row));
    }

    static std::optional<dom::array> recordList(dom::object object)
    {
        static constexpr std::array names{
            "workflow_runs", "value",       "values",       "items",   "Items",  "incidents",
            "issues",        "builds",      "allBuilds",    "tickets", "result", "results",
            "data",          "deployments", "pipelineRuns", "alerts",  "jobs",   "records"};
        dom::array array;
        for (const char *name : names) {
            if (object.at_key(name).get_array().get(array) == simdjson::SUCCESS)
                return array;
        }
        if (object.at_key("data")
                .at_key("repository")
                .at_key("deployments")
                .at_key("nodes")
                .get_array()
                .get(array)
            == simdjson::SUCCESS)
            return array;
        return std::nullopt;
    }

    // Keys are ids, values are alike objects.
    static bool isMapOfRecords(dom::object object)
    {
        if (object.size() < 2)
            return false;
        size_t members = 0;
        for (const auto &[key, value] : object) {
            dom::object inner;
            const bool isId =
                !key.empty() && key.find_first_not_of("0123456789abcdef-") == key.npos;
            if (!isId || value.get_object().get(inner) != simdjson::SUCCESS)
                return false;
            members += inner.size();
        }
        return members >= object.size() * 3;
    }

    void warn(const QString &code, const QString &message)
    {
        Issue issue{Severity::Warning, code, message, {}, 1};
        issue.place.file = m_fileName;
        m_issues.add(issue);
    }

    void notePaging(dom::object object, qint64 rows)
    {
        for (const char *name : {"total_count", "totalCount", "TotalResults", "total"}) {
            int64_t total = 0;
            if (object.at_key(name).get_int64().get(total) == simdjson::SUCCESS && total > rows) {
                warn(u"incomplete-page"_s,
                     tr(QT_TRANSLATE_NOOP("obeya::import",
                                          "The file holds %1 of %2 records. Export the other pages "
                                          "too, or the figures are too low."))
                         .arg(rows)
                         .arg(total));
                return;
            }
        }
        bool hasMore = false;
        const bool saysMore =
            object.at_key("more").get_bool().get(hasMore) == simdjson::SUCCESS && hasMore;
        bool hasNext = false;
        for (const char *name :
             {"next", "next_page", "nextPage", "next_page_token", "nextToken", "nextPageToken"}) {
            dom::element next;
            hasNext |= object.at_key(name).get(next) == simdjson::SUCCESS && !next.is_null();
        }
        if (saysMore || hasNext)
            warn(u"incomplete-page"_s,
                 tr(QT_TRANSLATE_NOOP("obeya::import",
                                      "The file is one page of several. Export the other pages "
                                      "too, or the figures are too low.")));
        else
            noteFullPage(rows);
    }

    void noteFullPage(qint64 rows)
    {
        static const QSet<qint64> pageSizes{20, 30, 50, 100, 1000, 10000};
        if (pageSizes.contains(rows))
            warn(u"full-page"_s,
                 tr(QT_TRANSLATE_NOOP("obeya::import",
                                      "The file holds exactly %1 records, the size of a page. "
                                      "There may be more."))
                     .arg(rows));
    }

    QString m_fileName;
    IssueList &m_issues;
    const RecordVisitor &m_visit;
    qint64 m_row = 0;
};

} // namespace

static Error cutError(const QString &fileName, qint64 line)
{
    return {ErrorCode::BadContent,
            tr(QT_TRANSLATE_NOOP("obeya::import",
                                 "The JSON that begins here never ends. The file is cut; export "
                                 "it again.")),
            u"%1:%2"_s.arg(fileName).arg(line)};
}

Result<void> readJsonRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                             const RecordVisitor &visit, const Progress &progress)
{
    dom::parser parser;
    DocumentScanner scanner(utf8);
    RecordFinder finder(fileName, issues, visit);
    bool isCut = false;
    qint64 documents = 0;
    while (const auto span = scanner.next(isCut)) {
        if (isCut)
            return cutError(fileName, scanner.lineOf(span->begin));
        if (documents++ % kRecordsPerProgress == 0 && !goOn(progress, span->begin, utf8.size()))
            return Error{ErrorCode::Cancelled,
                         tr(QT_TRANSLATE_NOOP("obeya::import", "The import was cancelled.")),
                         {}};
        dom::element root;
        const auto error =
            parser.parse(utf8.data() + span->begin, static_cast<size_t>(span->end - span->begin))
                .get(root);
        if (error != simdjson::SUCCESS)
            return Error{ErrorCode::BadContent,
                         tr(QT_TRANSLATE_NOOP("obeya::import", "This is not valid JSON (%1)."))
                             .arg(QString::fromLatin1(simdjson::error_message(error))),
                         u"%1:%2"_s.arg(fileName).arg(scanner.lineOf(span->begin))};
        if (!finder.document(root))
            return {};
    }
    if (scanner.noiseLines() > 0) {
        Issue issue{Severity::Info,
                    u"other-lines"_s,
                    tr(QT_TRANSLATE_NOOP("obeya::import",
                                         "Lines between the records are no JSON and were passed "
                                         "over.")),
                    {},
                    scanner.noiseLines()};
        issue.place.file = fileName;
        issues.add(issue);
    }
    return {};
}

} // namespace obeya
