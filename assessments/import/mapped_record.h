#pragma once

#include "assessments/import/mapping.h"
#include "assessments/import/record_view.h"

namespace obeya {

// A record of an unknown file, seen as one of a plain file. Both live longer.
class MappedRecord : public RecordView
{
public:
    MappedRecord(const RecordView &record, const EvidenceMapping &mapping)
        : m_record(record)
        , m_mapping(mapping)
    {
    }

    bool has(QLatin1StringView path) const override
    {
        return m_mapping.columns.contains(QString(path));
    }
    QString text(QLatin1StringView path) const override { return named(QString(path)); }
    void forEach(QLatin1StringView, const std::function<void(const RecordView &)> &) const override
    {
    }
    QString named(QStringView name) const override
    {
        const QString column = m_mapping.columns.value(name.toString());
        const QString text = column.isEmpty() ? QString() : m_record.named(column);
        if (name == QLatin1StringView("result"))
            return m_mapping.results.value(text.toLower(), text);
        if (name == QLatin1StringView("environment"))
            return m_mapping.environments.value(text.toLower(), text);
        return text;
    }
    QStringList texts(QLatin1StringView path) const override { return {text(path)}; }
    QDate firstDay() const override { return m_record.firstDay(); }
    QStringList keys() const override { return m_mapping.columns.keys(); }
    qint64 row() const override { return m_record.row(); }
    qint64 line() const override { return m_record.line(); }
    QString original() const override { return m_record.original(); }

private:
    const RecordView &m_record;
    const EvidenceMapping &m_mapping;
};

} // namespace obeya
