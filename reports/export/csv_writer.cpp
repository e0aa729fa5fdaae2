#include "reports/export/csv_writer.h"

#include <QLocale>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QString textField(const QString &text)
{
    QString field = text;
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
        field.prepend(u'\'');
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
                             || field.contains(u'\r');
    if (!needsQuotes)
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString fieldOf(const SheetCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto *text = std::get_if<QString>(&cell))
        return textField(*text);
    return {};
}

} // namespace

QByteArray writeCsv(const Sheet &sheet)
{
    QStringList fields;
    for (const SheetColumn &column : sheet.columns)
        fields.append(textField(column.title));
    QString text = u'\ufeff' + fields.join(u',') + u"\r\n"_s;
    for (const QList<SheetCell> &row : sheet.rows) {
        fields.clear();
        for (const SheetCell &cell : row)
            fields.append(fieldOf(cell));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace obeya
