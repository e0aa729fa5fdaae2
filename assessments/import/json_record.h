#pragma once

#include "assessments/import/json_scanner.h"
#include "assessments/import/record_view.h"

#include <QByteArray>

#include <optional>
#include <simdjson.h>

namespace obeya {

// Where a record stands in its text.
struct JsonPlace
{
    qint64 row = 0;
    qsizetype begin = 0;
    JsonScanner *scanner = nullptr; // counts the lines
    qint64 line = 0;                // instead of the scanner's, for records in cells
    QString stream;                 // of the envelope
};

// A parsed object as a record. Views the parser's memory: gone with its next call.
class JsonRecord : public RecordView
{
public:
    // `id` stands for a missing member "id": the key of a record in an object of records.
    JsonRecord(simdjson::dom::element element, const JsonPlace &place, const QString &id = {});

    bool has(QLatin1StringView path) const override;
    QString text(QLatin1StringView path) const override;
    void forEach(QLatin1StringView path,
                 const std::function<void(const RecordView &)> &visit) const override;
    QString named(QStringView name) const override;
    QStringList texts(QLatin1StringView path) const override;
    QString stream() const override { return m_place.stream; }
    QStringList keys() const override;
    QStringList names() const override;
    qint64 row() const override { return m_place.row; }
    qint64 line() const override;
    QString original() const override;

private:
    std::optional<simdjson::dom::element> find(QLatin1StringView path) const;

    simdjson::dom::element m_element;
    JsonPlace m_place;
    QString m_id;
};

// Parses one record after the other and keeps the memory of the largest.
class JsonRecordParser
{
public:
    // None when it is no JSON; problem() says why. What many exporters get wrong is read all the
    // same: numbers beyond any range become texts, halves of characters "�", NaN null.
    std::optional<simdjson::dom::element> parse(const JsonScanner &scanner, JsonSpan span);
    QString problem() const { return m_problem; }

private:
    simdjson::dom::parser m_parser;
    QByteArray m_repaired;
    QString m_problem;
};

} // namespace obeya
