#include "reports/export/xlsx_writer.h"

#include "reports/export/xlsx_style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamWriter>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

// Written by hand, because libxlsxwriter cannot share a process with QuaZip on Debian 12: both
// bring functions of the name zipOpen3, and the wrong one is called.
namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 32767; // characters in a cell, a limit of the format
constexpr auto kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"_L1;
constexpr auto kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr auto kPackage = "http://schemas.openxmlformats.org/package/2006/"_L1;

// What XML cannot hold is left out: control characters and lone halves of surrogate pairs.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    const QList<uint> points = text.left(kLongestText).toUcs4();
    for (const uint point : points) {
        const bool isControl = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        const bool isSurrogate = point >= 0xD800 && point <= 0xDFFF;
        if (!isControl && !isSurrogate && point != 0xFFFE && point != 0xFFFF)
            clean += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return clean;
}

// A, B ... Z, AA, AB ...
QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<ushort>(u'A' + (rest - 1) % 26)));
    return name;
}

// Tab names have at most 31 characters and none of []:*?/\.
QString tabName(const QString &name)
{
    QString text = xmlText(name);
    for (const QChar bad : u"[]:*?/\\"_s)
        text.remove(bad);
    return text.left(31);
}

template<typename Content>
QByteArray xmlPart(const QString &root, const QString &space, const Content &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(space);
    content(xml);
    xml.writeEndDocument();
    return bytes;
}

void writeElement(QXmlStreamWriter &xml, const QString &name,
                  const QList<QPair<QString, QString>> &attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

void writeText(QXmlStreamWriter &xml, const QString &place, const QString &text, int style)
{
    // An inline text is never read as a formula.
    xml.writeStartElement(u"c"_s);
    xml.writeAttribute(u"r"_s, place);
    xml.writeAttribute(u"s"_s, QString::number(style));
    xml.writeAttribute(u"t"_s, u"inlineStr"_s);
    xml.writeStartElement(u"is"_s);
    xml.writeStartElement(u"t"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeNumber(QXmlStreamWriter &xml, const QString &place, double number, int style)
{
    xml.writeStartElement(u"c"_s);
    xml.writeAttribute(u"r"_s, place);
    xml.writeAttribute(u"s"_s, QString::number(style));
    xml.writeTextElement(u"v"_s, QString::number(number, 'g', QLocale::FloatingPointShortest));
    xml.writeEndElement();
}

void writeRow(QXmlStreamWriter &xml, const Sheet &sheet, qsizetype row)
{
    const QList<SheetCell> &cells = sheet.rows[row];
    const QString line = QString::number(row + 2);
    xml.writeStartElement(u"row"_s);
    xml.writeAttribute(u"r"_s, line);
    for (qsizetype index = 0; index < std::min(cells.size(), sheet.columns.size()); ++index) {
        const QString place = columnName(index) + line;
        if (const auto *number = std::get_if<double>(&cells[index]))
            writeNumber(xml, place, *number,
                        xlsxNumberStyle(sheet.columns[index].format, *number, sheet.highestLevel));
        else if (const auto *text = std::get_if<QString>(&cells[index]); text && !text->isEmpty())
            writeText(xml, place, *text, xlsxTextStyle());
    }
    xml.writeEndElement();
}

void writeSheet(QXmlStreamWriter &xml, const Sheet &sheet)
{
    xml.writeStartElement(u"sheetViews"_s);
    xml.writeStartElement(u"sheetView"_s);
    xml.writeAttribute(u"workbookViewId"_s, u"0"_s);
    writeElement(xml, u"pane"_s,
                 {{u"ySplit"_s, u"1"_s},
                  {u"topLeftCell"_s, u"A2"_s},
                  {u"activePane"_s, u"bottomLeft"_s},
                  {u"state"_s, u"frozen"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"cols"_s);
    for (qsizetype index = 0; index < sheet.columns.size(); ++index) {
        const QString number = QString::number(index + 1);
        writeElement(xml, u"col"_s,
                     {{u"min"_s, number},
                      {u"max"_s, number},
                      {u"width"_s, QString::number(sheet.columns[index].width)},
                      {u"customWidth"_s, u"1"_s}});
    }
    xml.writeEndElement();
    xml.writeStartElement(u"sheetData"_s);
    xml.writeStartElement(u"row"_s);
    xml.writeAttribute(u"r"_s, u"1"_s);
    for (qsizetype index = 0; index < sheet.columns.size(); ++index)
        writeText(xml, columnName(index) + u'1', sheet.columns[index].title, xlsxHeaderStyle());
    xml.writeEndElement();
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        writeRow(xml, sheet, row);
    xml.writeEndElement();
}

void writeContentTypes(QXmlStreamWriter &xml, qsizetype sheets)
{
    const QString office = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    const auto part = [&](const QString &path, const QString &type) {
        writeElement(xml, u"Override"_s, {{u"PartName"_s, path}, {u"ContentType"_s, type}});
    };
    writeElement(
        xml, u"Default"_s,
        {{u"Extension"_s, u"rels"_s},
         {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part(u"/xl/workbook.xml"_s, office + u"sheet.main+xml"_s);
    part(u"/xl/styles.xml"_s, office + u"styles+xml"_s);
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet)
        part(u"/xl/worksheets/sheet%1.xml"_s.arg(sheet), office + u"worksheet+xml"_s);
}

void writeRelation(QXmlStreamWriter &xml, const QString &id, const QString &type,
                   const QString &target)
{
    writeElement(xml, u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, type}, {u"Target"_s, target}});
}

struct Part
{
    QString path;
    QByteArray bytes;
};

Part workbookPart(const QList<Sheet> &sheets)
{
    return {u"xl/workbook.xml"_s, xmlPart(u"workbook"_s, kMain, [&](QXmlStreamWriter &xml) {
                xml.writeNamespace(kRelations, u"r"_s);
                xml.writeStartElement(u"bookViews"_s);
                xml.writeEmptyElement(u"workbookView"_s);
                xml.writeEndElement();
                xml.writeStartElement(u"sheets"_s);
                for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet)
                    writeElement(xml, u"sheet"_s,
                                 {{u"name"_s, tabName(sheets[sheet].name)},
                                  {u"sheetId"_s, QString::number(sheet + 1)},
                                  {u"r:id"_s, u"rId%1"_s.arg(sheet + 1)}});
                xml.writeEndElement();
            })};
}

Part workbookRelations(qsizetype sheets)
{
    return {u"xl/_rels/workbook.xml.rels"_s,
            xmlPart(u"Relationships"_s, kPackage + u"relationships"_s, [&](QXmlStreamWriter &xml) {
                for (qsizetype sheet = 1; sheet <= sheets; ++sheet)
                    writeRelation(xml, u"rId%1"_s.arg(sheet), kRelations + u"/worksheet"_s,
                                  u"worksheets/sheet%1.xml"_s.arg(sheet));
                writeRelation(xml, u"rIdStyles"_s, kRelations + u"/styles"_s, u"styles.xml"_s);
            })};
}

Part packageRelations()
{
    return {
        u"_rels/.rels"_s,
        xmlPart(u"Relationships"_s, kPackage + u"relationships"_s, [](QXmlStreamWriter &xml) {
            writeRelation(xml, u"rId1"_s, kRelations + u"/officeDocument"_s, u"xl/workbook.xml"_s);
            writeRelation(xml, u"rId2"_s, kPackage + u"relationships/metadata/core-properties"_s,
                          u"docProps/core.xml"_s);
        })};
}

Part properties(const QDate &created)
{
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString schema = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    return {u"docProps/core.xml"_s,
            xmlPart(u"coreProperties"_s, kPackage + u"metadata/core-properties"_s,
                    [&](QXmlStreamWriter &xml) {
                        if (!created.isValid())
                            return;
                        xml.writeNamespace(terms, u"dcterms"_s);
                        xml.writeNamespace(schema, u"xsi"_s);
                        xml.writeStartElement(terms, u"created"_s);
                        xml.writeAttribute(schema, u"type"_s, u"dcterms:W3CDTF"_s);
                        xml.writeCharacters(created.toString(Qt::ISODate) + u"T00:00:00Z"_s);
                        xml.writeEndElement();
                    })};
}

QList<Part> partsOf(const QList<Sheet> &sheets, const QDate &created)
{
    QList<Part> parts{{u"[Content_Types].xml"_s, xmlPart(u"Types"_s, kPackage + u"content-types"_s,
                                                         [&](QXmlStreamWriter &xml) {
                                                             writeContentTypes(xml, sheets.size());
                                                         })},
                      packageRelations(),
                      properties(created),
                      workbookPart(sheets),
                      workbookRelations(sheets.size()),
                      {u"xl/styles.xml"_s, xlsxStyles()}};
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet)
        parts.append({u"xl/worksheets/sheet%1.xml"_s.arg(sheet + 1),
                      xmlPart(u"worksheet"_s, kMain,
                              [&](QXmlStreamWriter &xml) { writeSheet(xml, sheets[sheet]); })});
    return parts;
}

bool packPart(QuaZip &zip, const Part &part, const QDateTime &time)
{
    QuaZipNewInfo info(part.path);
    info.dateTime = time;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info))
        return false;
    const bool isWritten = file.write(part.bytes) == part.bytes.size();
    file.close();
    return isWritten && file.getZipError() == 0;
}

} // namespace

Result<QByteArray> writeXlsx(const QList<Sheet> &sheets, const QDate &created)
{
    const Error failure{
        ErrorCode::Internal,
        QCoreApplication::translate("obeya::reports", "The spreadsheet could not be made."),
        {}};
    // ZIP knows no time before 1980 and no zone.
    const QDate day = created.isValid() ? created : QDate(1980, 1, 1);
    const QDateTime time = day.startOfDay(Qt::UTC);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return failure;
    for (const Part &part : partsOf(sheets, created)) {
        if (!packPart(zip, part, time))
            return failure;
    }
    zip.close();
    if (zip.getZipError() != 0)
        return failure;
    return bytes;
}

} // namespace obeya
