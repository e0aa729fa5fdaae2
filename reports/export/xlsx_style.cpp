#include "reports/export/xlsx_style.h"

#include "reports/export/level_colors.h"

#include <QXmlStreamWriter>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Order of the cell styles in the file; the levels follow.
enum Style { Plain, Header, Text, Number, Percent, FirstLevel };

constexpr int kNumberFormat = 164; // the first number a file may define itself
constexpr int kPercentFormat = 165;
constexpr int kLevelFormat = 166;
constexpr int kFirstLevelFill = 2; // two fills are reserved by the format
constexpr int kFirstLevelFont = 2;
constexpr int kFirstLevelBorder = 2;

QString argb(unsigned color)
{
    return u"FF"_s + QString::number(color, 16).rightJustified(6, u'0').toUpper();
}

void writeNumberFormats(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"numFmts"_s);
    xml.writeAttribute(u"count"_s, u"3"_s);
    const QList<QPair<int, QString>> formats{
        {kNumberFormat, u"#,##0.###"_s}, {kPercentFormat, u"0.0%"_s}, {kLevelFormat, u"0.0#"_s}};
    for (const auto &[id, code] : formats) {
        xml.writeEmptyElement(u"numFmt"_s);
        xml.writeAttribute(u"numFmtId"_s, QString::number(id));
        xml.writeAttribute(u"formatCode"_s, code);
    }
    xml.writeEndElement();
}

void writeFont(QXmlStreamWriter &xml, bool isBold, unsigned color)
{
    xml.writeStartElement(u"font"_s);
    if (isBold)
        xml.writeEmptyElement(u"b"_s);
    xml.writeEmptyElement(u"sz"_s);
    xml.writeAttribute(u"val"_s, u"11"_s);
    xml.writeEmptyElement(u"color"_s);
    xml.writeAttribute(u"rgb"_s, argb(color));
    xml.writeEmptyElement(u"name"_s);
    xml.writeAttribute(u"val"_s, u"Calibri"_s);
    xml.writeEndElement();
}

void writeFonts(QXmlStreamWriter &xml)
{
    constexpr unsigned kText = 0x1A1F29;
    xml.writeStartElement(u"fonts"_s);
    writeFont(xml, false, kText);
    writeFont(xml, true, kText);
    for (const LevelColor &color : kLevelColors)
        writeFont(xml, false, color.text);
    xml.writeEndElement();
}

void writeFills(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"fills"_s);
    for (const QString &pattern : {u"none"_s, u"gray125"_s}) {
        xml.writeStartElement(u"fill"_s);
        xml.writeEmptyElement(u"patternFill"_s);
        xml.writeAttribute(u"patternType"_s, pattern);
        xml.writeEndElement();
    }
    for (const LevelColor &color : kLevelColors) {
        xml.writeStartElement(u"fill"_s);
        xml.writeStartElement(u"patternFill"_s);
        xml.writeAttribute(u"patternType"_s, u"solid"_s);
        xml.writeEmptyElement(u"fgColor"_s);
        xml.writeAttribute(u"rgb"_s, argb(color.fill));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeBorder(QXmlStreamWriter &xml, const QStringList &sides, unsigned color)
{
    xml.writeStartElement(u"border"_s);
    for (const QString &side : {u"left"_s, u"right"_s, u"top"_s, u"bottom"_s}) {
        xml.writeStartElement(side);
        if (sides.contains(side)) {
            xml.writeAttribute(u"style"_s, u"thin"_s);
            xml.writeEmptyElement(u"color"_s);
            xml.writeAttribute(u"rgb"_s, argb(color));
        }
        xml.writeEndElement();
    }
    xml.writeEmptyElement(u"diagonal"_s);
    xml.writeEndElement();
}

void writeBorders(QXmlStreamWriter &xml)
{
    constexpr unsigned kLine = 0x858E9C;
    xml.writeStartElement(u"borders"_s);
    writeBorder(xml, {}, 0);
    writeBorder(xml, {u"bottom"_s}, kLine);
    for (const LevelColor &color : kLevelColors)
        writeBorder(xml, {u"left"_s, u"right"_s, u"top"_s, u"bottom"_s}, color.line);
    xml.writeEndElement();
}

struct CellStyle
{
    int format = 0;
    int font = 0;
    int fill = 0;
    int border = 0;
    bool isCentered = false;
};

void writeCellStyle(QXmlStreamWriter &xml, const CellStyle &style)
{
    xml.writeStartElement(u"xf"_s);
    xml.writeAttribute(u"numFmtId"_s, QString::number(style.format));
    xml.writeAttribute(u"fontId"_s, QString::number(style.font));
    xml.writeAttribute(u"fillId"_s, QString::number(style.fill));
    xml.writeAttribute(u"borderId"_s, QString::number(style.border));
    xml.writeAttribute(u"xfId"_s, u"0"_s);
    for (const QString &part : {u"applyNumberFormat"_s, u"applyFont"_s, u"applyFill"_s,
                                u"applyBorder"_s, u"applyAlignment"_s})
        xml.writeAttribute(part, u"1"_s);
    xml.writeEmptyElement(u"alignment"_s);
    xml.writeAttribute(u"vertical"_s, u"top"_s);
    xml.writeAttribute(u"wrapText"_s, u"1"_s);
    if (style.isCentered)
        xml.writeAttribute(u"horizontal"_s, u"center"_s);
    xml.writeEndElement();
}

void writeCellStyles(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"cellStyleXfs"_s);
    xml.writeEmptyElement(u"xf"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"cellXfs"_s);
    writeCellStyle(xml, {});
    writeCellStyle(xml, {0, 1, 0, 1, false});
    writeCellStyle(xml, {});
    writeCellStyle(xml, {kNumberFormat, 0, 0, 0, false});
    writeCellStyle(xml, {kPercentFormat, 0, 0, 0, false});
    for (int level = 0; level < static_cast<int>(kLevelColors.size()); ++level)
        writeCellStyle(xml, {kLevelFormat, kFirstLevelFont + level, kFirstLevelFill + level,
                             kFirstLevelBorder + level, true});
    xml.writeEndElement();
}

} // namespace

int xlsxHeaderStyle()
{
    return Header;
}

int xlsxTextStyle()
{
    return Text;
}

int xlsxNumberStyle(SheetFormat format, double number, double highestLevel)
{
    switch (format) {
    case SheetFormat::Level:
        return FirstLevel + levelColorOf(number, highestLevel);
    case SheetFormat::Percent:
        return Percent;
    case SheetFormat::Text:
    case SheetFormat::Number:
        break;
    }
    return Number;
}

QByteArray xlsxStyles()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"styleSheet"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    writeNumberFormats(xml);
    writeFonts(xml);
    writeFills(xml);
    writeBorders(xml);
    writeCellStyles(xml);
    xml.writeStartElement(u"cellStyles"_s);
    xml.writeEmptyElement(u"cellStyle"_s);
    xml.writeAttribute(u"name"_s, u"Normal"_s);
    xml.writeAttribute(u"xfId"_s, u"0"_s);
    xml.writeAttribute(u"builtinId"_s, u"0"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace obeya
