#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace obeya {

// What the number of a cell means: the styles of a workbook tell dates from other numbers.
class WorkbookStyles
{
public:
    WorkbookStyles() = default;
    // `is1904`: days count from 1904-01-01, as old workbooks of Macintosh do.
    WorkbookStyles(const QByteArray &stylesXml, bool is1904);

    QDate firstDay() const;
    // A date or time as ISO 8601 without zone, any other number without exponent.
    QString numberText(const QString &value, int style) const;

private:
    QList<bool> m_isDate; // by style
    bool m_is1904 = false;
};

// A number of days since the first as ISO 8601 without zone; none beyond the year 9999.
std::optional<QString> serialDateText(double days, QDate firstDay);

} // namespace obeya
