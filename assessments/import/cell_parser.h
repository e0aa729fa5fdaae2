#pragma once

#include "assessments/import/json_record.h"

namespace obeya {

// Reads what stands in the cells of a table: JSON, or the literals that Python writes for its
// dictionaries. Keeps the memory of the last one.
class CellParser
{
public:
    // None when the cell holds no list or object. Gone with the next call.
    std::optional<simdjson::dom::element> parse(const QString &cell);

private:
    JsonRecordParser m_parser;
    QByteArray m_json;
};

} // namespace obeya
