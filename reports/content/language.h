#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace obeya {

// A language to write in, independent of the program's own: report texts, number words and model
// texts of one document all come from the same object. Copies are cheap.
class Language
{
public:
    // "en" or "zh_CN"; anything else falls back to English.
    explicit Language(const QString &code);

    const QString &code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }

    // The translation of a text marked with QT_TRANSLATE_NOOP("obeya::reports", "…") (or
    // QT_TRANSLATE_N_NOOP for %n). Fill %1 with QString::arg.
    QString text(const char *source, int n = -1) const;

private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; // immutable, shared by copies
};

} // namespace obeya
