#include "assessments/import/python_literal.h"

#include <array>
#include <utility>

namespace obeya {

namespace {

// Walks over a literal of Python and writes the same in JSON.
class PythonLiteral
{
public:
    explicit PythonLiteral(QByteArrayView text)
        : m_text(text)
    {
    }

    QByteArray toJson()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\'' || c == '"')
                copyString(c);
            else if (!copyWord())
                m_out.append(m_text[m_at++]);
        }
        return std::move(m_out);
    }

private:
    // In either kind of quotes; the other kind stands in it as it is.
    void copyString(char quote)
    {
        m_out.append('"');
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\'') {
                m_out.append('\'');
                ++m_at;
            } else if (c == '\\' && m_at + 1 < m_text.size()) {
                m_out.append(c);
                m_out.append(m_text[++m_at]);
            } else if (c == '"') {
                m_out.append("\\\"");
            } else {
                m_out.append(c);
            }
        }
        m_out.append('"');
        ++m_at;
    }

    bool copyWord()
    {
        static constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 4> words{
            {{"None", "null"}, {"True", "true"}, {"False", "false"}, {"nan", "null"}}};
        for (const auto &[python, json] : words) {
            if (!m_text.sliced(m_at).startsWith(python))
                continue;
            m_out.append(json.data(), json.size());
            m_at += python.size();
            return true;
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_out;
};

} // namespace

QByteArray pythonToJson(QByteArrayView literal)
{
    return PythonLiteral(literal).toJson();
}

} // namespace obeya
