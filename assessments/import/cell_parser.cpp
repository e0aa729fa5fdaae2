#include "assessments/import/cell_parser.h"

#include "assessments/import/python_literal.h"

namespace obeya {

static constexpr qsizetype kLargestNested = 1'000'000;

std::optional<simdjson::dom::element> CellParser::parse(const QString &cell)
{
    const QStringView text = QStringView(cell).trimmed();
    const bool isNested = text.startsWith(u'{') || text.startsWith(u'[');
    if (!isNested || text.size() > kLargestNested)
        return std::nullopt;
    m_json = text.toUtf8();
    const auto parseAll = [this] {
        return m_parser.parse(JsonScanner(m_json), {0, m_json.size()});
    };
    if (const auto json = parseAll())
        return json;
    m_json = pythonToJson(m_json);
    return parseAll();
}

} // namespace obeya
