#include "assessments/import/json_record.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace dom = simdjson::dom;

// Longer numbers may lie beyond 64 bits or what a double holds.
static constexpr qsizetype kSafeDigits = 15;

static QString toText(std::string_view text)
{
    QString read = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (read.contains(QChar(0)))
        read.remove(QChar(0));
    return read;
}

// Empty for null, lists and objects.
static QString plainText(dom::element element)
{
    switch (element.type()) {
    case dom::element_type::STRING:
        return toText(element.get_string().value_unsafe());
    case dom::element_type::INT64:
        return QString::number(element.get_int64().value_unsafe());
    case dom::element_type::UINT64:
        return QString::number(element.get_uint64().value_unsafe());
    case dom::element_type::DOUBLE:
        return QString::fromStdString(simdjson::minify(element));
    case dom::element_type::BOOL:
        return element.get_bool().value_unsafe() ? u"true"_s : u"false"_s;
    case dom::element_type::NULL_VALUE:
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
        break;
    }
    return {};
}

JsonRecord::JsonRecord(dom::element element, const JsonPlace &place, const QString &id)
    : m_element(element)
    , m_place(place)
    , m_id(id)
{
}

std::optional<dom::element> JsonRecord::find(QLatin1StringView path) const
{
    if (path.isEmpty())
        return m_element; // an item of a list that is no object
    dom::element at = m_element;
    qsizetype start = 0;
    while (true) {
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
            return at;
        start = dot + 1;
    }
}

bool JsonRecord::has(QLatin1StringView path) const
{
    return find(path).has_value() || (path == "id"_L1 && !m_id.isEmpty());
}

QString JsonRecord::text(QLatin1StringView path) const
{
    const auto found = find(path);
    if (!found)
        return path == "id"_L1 ? m_id : QString();
    return plainText(*found);
}

QString JsonRecord::named(QStringView name) const
{
    const QByteArray key = name.toUtf8();
    dom::element found;
    const std::string_view view(key.constData(), static_cast<size_t>(key.size()));
    if (m_element.at_key(view).get(found) == simdjson::SUCCESS)
        return plainText(found);
    return text(QLatin1StringView(key)); // bytes are bytes
}

static void addNames(dom::element element, const QString &prefix, int depth, QStringList &names)
{
    constexpr int kDeepest = 4;
    constexpr qsizetype kMostNames = 300;
    dom::object object;
    if (depth > kDeepest || element.get_object().get(object) != simdjson::SUCCESS)
        return;
    for (const auto &[key, value] : object) {
        if (names.size() >= kMostNames)
            return;
        const QString name = prefix + toText(key);
        if (value.is_object())
            addNames(value, name + u'.', depth + 1, names);
        else if (!value.is_array())
            names.append(name);
    }
}

QStringList JsonRecord::names() const
{
    QStringList names;
    addNames(m_element, {}, 1, names);
    if (!m_id.isEmpty() && !names.contains("id"_L1))
        names.append(u"id"_s);
    return names;
}

QStringList JsonRecord::texts(QLatin1StringView path) const
{
    const auto found = find(path);
    dom::array array;
    QStringList list;
    if (!found)
        return list;
    if (found->get_array().get(array) != simdjson::SUCCESS)
        list.append(plainText(*found));
    else
        for (const dom::element item : array)
            list.append(plainText(item));
    list.removeAll(QString());
    return list;
}
void JsonRecord::forEach(QLatin1StringView path,
                         const std::function<void(const RecordView &)> &visit) const
{
    const auto found = find(path);
    dom::array array;
    if (!found || found->get_array().get(array) != simdjson::SUCCESS)
        return;
    for (const dom::element item : array)
        visit(JsonRecord(item, m_place));
}

QStringList JsonRecord::keys() const
{
    QStringList names;
    dom::object object;
    if (m_element.get_object().get(object) == simdjson::SUCCESS) {
        for (const auto &[key, value] : object)
            names.append(toText(key));
    }
    if (!m_id.isEmpty() && !names.contains("id"_L1))
        names.append(u"id"_s);
    return names;
}

qint64 JsonRecord::line() const
{
    return m_place.line > 0 ? m_place.line : m_place.scanner->lineOf(m_place.begin);
}

QString JsonRecord::original() const
{
    return QString::fromStdString(simdjson::minify(m_element)).left(kShownText);
}

namespace {

// Copies a record and mends on the way what the parser refuses.
class JsonRepair
{
public:
    explicit JsonRepair(QByteArrayView text)
        : m_text(text)
    {
        m_out.reserve(text.size() + 64);
    }

    QByteArray repaired()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"')
                copyString();
            else if (c == '-' || (c >= '0' && c <= '9') || c == 'N' || c == 'I')
                copyNumber();
            else
                m_out.append(m_text[m_at++]);
        }
        return std::move(m_out);
    }

private:
    void copyString()
    {
        m_out.append(m_text[m_at++]);
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size()) {
                copyEscape();
                continue;
            }
            m_out.append(c);
            ++m_at;
            if (c == '"')
                return;
        }
    }

    // The code unit of an escape such as \ud83d.
    std::optional<ushort> codeUnit(qsizetype at) const
    {
        if (at + 6 > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return std::nullopt;
        bool isNumber = false;
        const ushort unit = m_text.sliced(at + 2, 4).toByteArray().toUShort(&isNumber, 16);
        if (!isNumber)
            return std::nullopt;
        return unit;
    }

    void copyEscape()
    {
        qsizetype length = 2;
        if (const auto unit = codeUnit(m_at)) {
            length = 6;
            const auto next = codeUnit(m_at + 6);
            const bool isPair =
                QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next);
            if (isPair) {
                length = 12;
            } else if (QChar::isSurrogate(*unit)) {
                m_out.append("\\ufffd");
                m_at += length;
                return;
            }
        }
        m_out.append(m_text.data() + m_at, length);
        m_at += length;
    }

    void copyNumber()
    {
        const qsizetype begin = m_at;
        const auto isPart = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '.' || c == '+' || c == '-';
        };
        while (m_at < m_text.size() && isPart(m_text[m_at]))
            ++m_at;
        const QByteArrayView token = m_text.sliced(begin, m_at - begin);
        if (token == "NaN" || token == "Infinity" || token == "-Infinity") {
            m_out.append("null");
            return;
        }
        const bool isQuoted =
            token.size() > kSafeDigits || token.contains('e') || token.contains('E');
        if (isQuoted)
            m_out.append('"');
        m_out.append(token.data(), token.size());
        if (isQuoted)
            m_out.append('"');
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_out;
};

} // namespace

std::optional<dom::element> JsonRecordParser::parse(const JsonScanner &scanner, JsonSpan span)
{
    const QByteArrayView text = scanner.slice(span);
    const auto length = static_cast<size_t>(text.size());
    // The parser reads a little beyond the end, but only the last record has no room behind it.
    const bool mustCopy =
        scanner.text().size() - span.end < static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    dom::element root;
    auto error = m_parser.parse(text.data(), length, mustCopy).get(root);
    if (error == simdjson::SUCCESS)
        return root;
    m_problem = QString::fromLatin1(simdjson::error_message(error));
    m_repaired = JsonRepair(text).repaired();
    if (m_repaired == text)
        return std::nullopt;
    error =
        m_parser.parse(m_repaired.constData(), static_cast<size_t>(m_repaired.size())).get(root);
    if (error != simdjson::SUCCESS)
        return std::nullopt;
    return root;
}

} // namespace obeya
