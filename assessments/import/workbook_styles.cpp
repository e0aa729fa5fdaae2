#include "assessments/import/workbook_styles.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QXmlStreamReader>

#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

// The formats that every workbook has.
static bool isDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
           || (id >= 50 && id <= 58);
}

// "yyyy-mm-dd hh:mm", but not "0.00", "[Red]0" or "\"day\" 0".
static bool isDateCode(const QString &code)
{
    QChar closing;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!closing.isNull()) {
            closing = c == closing ? QChar() : closing;
        } else if (c == u'"') {
            closing = c;
        } else if (c == u'[' && i + 1 < code.size() && !u"hmsHMS"_s.contains(code[i + 1])) {
            closing = u']';
        } else if (c == u'\\' || c == u'_') {
            ++i;
        } else if (u"ymdhsYMDHS"_s.contains(c)) {
            return true;
        }
    }
    return false;
}

WorkbookStyles::WorkbookStyles(const QByteArray &stylesXml, bool is1904)
    : m_is1904(is1904)
{
    QHash<int, bool> own;
    bool isInCells = false;
    QXmlStreamReader xml(stylesXml);
    while (!stylesXml.isEmpty() && !xml.atEnd() && !xml.isDTD()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            isInCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            own.insert(id, isDateCode(xml.attributes().value("formatCode"_L1).toString()));
        else if (xml.name() == "xf"_L1 && isInCells)
            m_isDate.append(own.value(id, isDateFormat(id)));
    }
}

QDate WorkbookStyles::firstDay() const
{
    return m_is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
}

std::optional<QString> serialDateText(double days, QDate firstDay)
{
    constexpr double kMillisecondsADay = 86'400'000;
    constexpr double kLastDay = 2'958'465; // 9999-12-31
    constexpr qint64 kSecond = 1000;
    if (days < 0 || days > kLastDay)
        return std::nullopt;
    qint64 moment = static_cast<qint64>(std::round(days * kMillisecondsADay));
    // A double holds times of day to about half a millisecond.
    if (const qint64 beyond = moment % kSecond; beyond < 2 || beyond > kSecond - 2)
        moment = (moment + kSecond / 2) / kSecond * kSecond;
    const QDateTime time = QDateTime(firstDay, QTime(0, 0), Qt::UTC).addMSecs(moment);
    return time.toString(moment % kSecond == 0 ? u"yyyy-MM-ddTHH:mm:ss"_s
                                               : u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
}

QString WorkbookStyles::numberText(const QString &value, int style) const
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    if (m_isDate.value(style))
        return serialDateText(number, firstDay()).value_or(value);
    return value.contains(u'e', Qt::CaseInsensitive)
               ? QString::number(number, 'f', QLocale::FloatingPointShortest)
               : value;
}

} // namespace obeya
