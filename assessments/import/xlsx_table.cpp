#include "assessments/import/xlsx_table.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMostEntries = 1000;
static constexpr qint64 kMostUnpacked = 64'000'000;
static constexpr qsizetype kMostRows = 100'000;
static constexpr qsizetype kMostColumns = 1000;

static Error problem(ErrorCode code, const char *message, const QString &place)
{
    return {code, QCoreApplication::translate("obeya::import", message), place};
}

// One member of the archive; what it states about its size is not believed.
static Result<QByteArray> member(QuaZip &archive, const QString &name, const QString &fileName)
{
    if (!archive.setCurrentFile(name))
        return QByteArray();
    QuaZipFile file(&archive);
    if (!file.open(QIODevice::ReadOnly))
        return problem(ErrorCode::BadContent,
                       QT_TRANSLATE_NOOP("obeya::import",
                                         "The workbook cannot be unpacked. If it has a password, "
                                         "remove it."),
                       fileName);
    const QByteArray content = file.read(kMostUnpacked + 1);
    if (content.size() > kMostUnpacked)
        return problem(ErrorCode::TooLarge,
                       QT_TRANSLATE_NOOP("obeya::import", "The workbook is larger than 64 MB."),
                       fileName);
    return content;
}

static QString textInside(QXmlStreamReader &xml, QLatin1StringView end)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return text;
}

static QStringList sharedStrings(const QByteArray &content)
{
    QStringList strings;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1)
            strings.append(textInside(xml, "si"_L1));
    }
    return strings;
}

// "BC12" is column 54, counted from 0.
static qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = qMin<qsizetype>(column * 26 + (c.unicode() - u'A' + 1), kMostColumns + 1);
    }
    return column - 1;
}

static QString cellText(QXmlStreamReader &xml, const QStringList &shared)
{
    const QString type = xml.attributes().value("t"_L1).toString();
    QString value;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "c"_L1)
            break;
        if (xml.isStartElement() && xml.name() == "v"_L1)
            value = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "is"_L1)
            value = textInside(xml, "is"_L1);
    }
    if (type == "s"_L1)
        return shared.value(value.toInt());
    if (type == "b"_L1)
        return value == "1"_L1 ? u"true"_s : u"false"_s;
    return value;
}

static Result<QList<TableRow>> sheetRows(const QByteArray &content, const QStringList &shared,
                                         const QString &fileName)
{
    QList<TableRow> rows;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return problem(ErrorCode::BadContent,
                           QT_TRANSLATE_NOOP("obeya::import",
                                             "The workbook declares entities and was refused."),
                           fileName);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "row"_L1) {
            if (rows.size() >= kMostRows)
                return problem(
                    ErrorCode::TooLarge,
                    QT_TRANSLATE_NOOP("obeya::import", "The sheet has more than 100,000 rows."),
                    fileName);
            rows.append(TableRow{rows.size() + 1, {}});
            const qint64 number = xml.attributes().value("r"_L1).toLongLong();
            if (number > 0)
                rows.last().row = number;
        } else if (xml.name() == "c"_L1 && !rows.isEmpty()) {
            const qsizetype column = columnOf(xml.attributes().value("r"_L1));
            QStringList &cells = rows.last().cells;
            const qsizetype at = column < 0 ? cells.size() : column;
            const QString text = cellText(xml, shared);
            if (at >= kMostColumns)
                continue;
            while (cells.size() <= at)
                cells.append(QString());
            cells[at] = text;
        }
    }
    if (xml.hasError())
        return problem(ErrorCode::BadContent,
                       QT_TRANSLATE_NOOP("obeya::import", "The workbook is damaged."),
                       u"%1:%2"_s.arg(fileName).arg(xml.lineNumber()));
    return rows;
}

Result<QList<TableRow>> readXlsxRows(QByteArrayView bytes, const QString &fileName)
{
    QByteArray whole = bytes.toByteArray();
    QBuffer buffer(&whole);
    QuaZip archive(&buffer);
    if (!archive.open(QuaZip::mdUnzip) || archive.getEntriesCount() > kMostEntries)
        return problem(ErrorCode::BadContent,
                       QT_TRANSLATE_NOOP("obeya::import", "This is no readable workbook."),
                       fileName);
    QStringList sheets;
    for (const QString &name : archive.getFileNameList()) {
        if (name.startsWith("xl/worksheets/"_L1) && name.endsWith(".xml"_L1))
            sheets.append(name);
    }
    // sheet2 comes before sheet10.
    std::sort(sheets.begin(), sheets.end(), [](const QString &left, const QString &right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    if (sheets.isEmpty())
        return problem(ErrorCode::BadContent,
                       QT_TRANSLATE_NOOP("obeya::import", "The workbook has no sheet."), fileName);
    const auto strings = member(archive, u"xl/sharedStrings.xml"_s, fileName);
    if (!strings)
        return strings.error();
    const auto sheet = member(archive, sheets.first(), fileName);
    if (!sheet)
        return sheet.error();
    return sheetRows(*sheet, sharedStrings(*strings), fileName);
}

} // namespace obeya
