#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace obeya {

// An opaque text identity that cannot be mixed up with another kind or a plain string.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.m_value < right.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

// The identity of a stored record; 0 is "none".
template<typename Tag>
class RecordId
{
public:
    RecordId() = default;
    explicit RecordId(qint64 value)
        : m_value(value)
    {
    }

    qint64 value() const { return m_value; }
    bool isValid() const { return m_value > 0; }

    friend auto operator<=>(const RecordId &, const RecordId &) = default;
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ModelId = Id<struct ModelTag>;
using DomainId = Id<struct DomainTag>;
using CapabilityId = Id<struct CapabilityTag>;
using PracticeId = Id<struct PracticeTag>;
using TeamId = RecordId<struct TeamTag>;
using AssessmentId = RecordId<struct AssessmentTag>;
using ImportId = RecordId<struct ImportTag>;
using ImportFileId = RecordId<struct ImportFileTag>;

} // namespace obeya
