#include "models/base/localized_text.h"

namespace obeya {

QString LocalizedText::in(const QString &language) const
{
    for (const QString &key : {language, QStringLiteral("en")}) {
        const QString text = m_texts.value(key);
        if (!text.isEmpty())
            return text;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

bool LocalizedText::has(const QString &language) const
{
    return !m_texts.value(language).trimmed().isEmpty();
}

} // namespace obeya
