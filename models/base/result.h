#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace obeya {

// What a caller may branch on. The message of the error says the rest to the user.
enum class ErrorCode {
    NotFound,
    AlreadyExists,
    NotReadable,
    NotWritable,
    DiskFull,
    IsDirectory,
    EmptyFile,
    UnknownFormat,
    BadEncoding,
    BadContent,
    TooLarge,
    ForeignFile,
    DamagedFile,
    NewerVersion,
    InUse,
    ReadOnly,
    UnknownModel,
    BadArgument,
    Cancelled,
    Internal,
};

// Why an operation failed: a code to branch on, a translated sentence that says what to do, and
// the place (file and line, JSON path, table row), empty when there is none.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString where;

    friend bool operator==(const Error &, const Error &) = default;
};

// One line for a person: "where: message".
inline QString errorText(const Error &error)
{
    return error.where.isEmpty() ? error.message
                                 : error.where + QStringLiteral(": ") + error.message;
}

// Either a value or the reason why there is none; keeps the vocabulary of std::expected.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    // Only with hasValue().
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }

    // Only without hasValue().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace obeya
