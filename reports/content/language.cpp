#include "reports/content/language.h"

#include <QTranslator>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

using Catalogue = std::shared_ptr<const QTranslator>;

Catalogue loadCatalogue(const QString &code)
{
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(u":/i18n/obeya_%1.qm"_s.arg(code)))
        return {};
    return translator;
}

// Loaded once and never changed, so that threads may read it at the same time.
Catalogue catalogue(const QString &code)
{
    static const Catalogue english = loadCatalogue(u"en"_s);
    static const Catalogue chinese = loadCatalogue(u"zh_CN"_s);
    return code == "zh_CN"_L1 ? chinese : english;
}

} // namespace

Language::Language(const QString &code)
    : m_code(code == "zh_CN"_L1 ? code : u"en"_s)
    , m_locale(m_code == "zh_CN"_L1 ? QLocale(QLocale::Chinese, QLocale::China)
                                    : QLocale(QLocale::English, QLocale::UnitedStates))
    , m_translator(catalogue(m_code))
{
}

QString Language::text(const char *source, int n) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate("obeya::reports", source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, m_locale.toString(n));
    return text;
}

} // namespace obeya
