#include "assessments/import/month_names.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMonthNames = 12;
static constexpr qsizetype kFewestLetters = 3;

static QString foldedName(const QString &name)
{
    QString folded = name.normalized(QString::NormalizationForm_D).toLower();
    folded.removeIf([](QChar c) { return c.isMark() || c == u'.'; });
    return folded;
}

// What exports write beside, or instead of, the names that the locales know. Some of them mean
// other months in languages that are not read here.
static QHash<QString, unsigned> writtenNames()
{
    static const QString months[] = {u"jan janv ene sty gen oca янв 一月"_s,
                                     u"feb fev fevr lut sub фев 二月"_s,
                                     u"mar mrz mrt maa мар 三月"_s,
                                     u"apr avr abr kwi nis апр 四月"_s,
                                     u"may mai maj mag mei май мая 五月"_s,
                                     u"jun juin cze giu haz июн 六月"_s,
                                     u"jul juil lip lug tem июл 七月"_s,
                                     u"aug aou ago sie agu авг 八月"_s,
                                     u"sep sept set wrz eyl сен 九月"_s,
                                     u"oct okt paz out ott eki окт 十月"_s,
                                     u"nov lis kas ноя 十一月"_s,
                                     u"dec dez dic gru ara дек 十二月"_s};
    QHash<QString, unsigned> names;
    for (unsigned month = 1; month <= kMonthNames; ++month) {
        for (const QString &name : months[month - 1].split(u' '))
            names.insert(foldedName(name), month);
    }
    return names;
}

static QHash<QString, unsigned> monthTable()
{
    const QStringList languages =
        u"en de fr es pl pt it nl tr ru uk sv nb da cs hu ro zh ja ko"_s.split(u' ');
    QHash<QString, unsigned> table;
    const auto add = [&table](const QString &name, unsigned month) {
        const auto known = table.constFind(name);
        table.insert(name, known == table.cend() || *known == month ? month : 0);
    };
    for (const QString &language : languages) {
        const QLocale locale(language);
        for (unsigned month = 1; month <= kMonthNames; ++month) {
            const int number = static_cast<int>(month);
            add(foldedName(locale.monthName(number, QLocale::ShortFormat)), month);
            add(foldedName(locale.standaloneMonthName(number, QLocale::ShortFormat)), month);
            for (const QString &name :
                 {locale.monthName(number), locale.standaloneMonthName(number)}) {
                const QString folded = foldedName(name);
                for (qsizetype letters = kFewestLetters; letters <= folded.size(); ++letters)
                    add(folded.left(letters), month);
            }
        }
    }
    table.insert(writtenNames());
    return table;
}

unsigned monthOfName(const QString &name)
{
    static const QHash<QString, unsigned> table = monthTable();
    if (name.endsWith(u'月') || name.endsWith(u'월')) {
        bool isNumber = false;
        const unsigned month = name.chopped(1).toUInt(&isNumber);
        if (isNumber)
            return month <= kMonthNames ? month : 0;
    }
    return table.value(foldedName(name), 0);
}

} // namespace obeya
