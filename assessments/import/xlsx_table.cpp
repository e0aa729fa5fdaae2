#include "assessments/import/xlsx_table.h"

#include "assessments/import/import_text.h"

#include <QBuffer>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMostEntries = 1000;
static constexpr qint64 kMostUnpacked = 64'000'000;
static constexpr qint64 kUnsuspicious = 1'000'000; // repeated cells pack well
static constexpr qint64 kHighestRatio = 200;
static constexpr qsizetype kMostSheetRows = 100'000;
static constexpr qsizetype kMostColumns = 1000;
static constexpr qsizetype kMostSheetCells = 2'000'000; // gaps between cells included

static Error problem(ErrorCode code, const char *message, const QString &place)
{
    return {code, importText(message), place};
}

// One member of the archive, empty when there is none. What it states about its size is not
// believed.
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
    const qint64 packed = file.csize();
    if (content.size() > kMostUnpacked
        || (content.size() > kUnsuspicious && content.size() > packed * kHighestRatio))
        return problem(ErrorCode::TooLarge,
                       QT_TRANSLATE_NOOP("obeya::import",
                                         "The workbook unpacks to more than 64 MB, or to far more "
                                         "than it should."),
                       fileName);
    return content;
}

static Error entitiesRefused(const QString &fileName)
{
    return problem(
        ErrorCode::BadContent,
        QT_TRANSLATE_NOOP("obeya::import", "The workbook declares entities and was refused."),
        fileName);
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

static Result<QStringList> sharedStrings(const QByteArray &content, const QString &fileName)
{
    QStringList strings;
    QXmlStreamReader xml(content);
    while (!content.isEmpty() && !xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return entitiesRefused(fileName);
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
        return shared.value(value.toInt()).replace("_x000D_"_L1, QLatin1StringView());
    if (type == "b"_L1)
        return value == "1"_L1 ? u"true"_s : u"false"_s;
    return value;
}

static void beginRow(const QXmlStreamReader &xml, QList<TableRow> &rows)
{
    const qint64 number = xml.attributes().value("r"_L1).toLongLong();
    rows.append(TableRow{number > 0 ? number : rows.size() + 1, {}});
}

// Puts the cell where its reference says; gaps before it become empty cells. Returns how many cells
// the row grew by.
static qsizetype readCell(QXmlStreamReader &xml, const QStringList &shared, QStringList &cells)
{
    const qsizetype before = cells.size();
    const qsizetype column = columnOf(xml.attributes().value("r"_L1));
    const qsizetype at = column < 0 ? before : column;
    const QString text = cellText(xml, shared);
    if (at >= kMostColumns)
        return 0;
    if (at >= before)
        cells.resize(at + 1);
    cells[at] = text;
    return cells.size() - before;
}

static Result<QList<TableRow>> sheetRows(const QByteArray &content, const QStringList &shared,
                                         const QString &fileName)
{
    QList<TableRow> rows;
    qsizetype cells = 0;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return entitiesRefused(fileName);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "row"_L1)
            beginRow(xml, rows);
        else if (xml.name() == "c"_L1 && !rows.isEmpty())
            cells += readCell(xml, shared, rows.last().cells);
        if (rows.size() > kMostSheetRows || cells > kMostSheetCells)
            return problem(
                ErrorCode::TooLarge,
                QT_TRANSLATE_NOOP("obeya::import",
                                  "The sheet has more than 100,000 rows or two million cells."),
                fileName);
    }
    if (xml.hasError())
        return problem(ErrorCode::BadContent,
                       QT_TRANSLATE_NOOP("obeya::import", "The workbook is damaged."),
                       u"%1:%2"_s.arg(fileName).arg(xml.lineNumber()));
    return rows;
}

// The attribute of the first element of this name, and of this value of another attribute if one is
// given.
static QString attributeOf(const QByteArray &content, QLatin1StringView element,
                           QLatin1StringView attribute, QLatin1StringView where = {},
                           const QString &is = {})
{
    QXmlStreamReader xml(content);
    while (!content.isEmpty() && !xml.atEnd() && !xml.isDTD()) {
        xml.readNext();
        const bool isElement = xml.isStartElement() && xml.name() == element;
        if (isElement && (where.isEmpty() || xml.attributes().value(where) == is))
            return xml.attributes().value(attribute).toString();
    }
    return {};
}

// The member that holds the first sheet of the workbook; the names of the members need not follow
// the order of the sheets.
static Result<QString> firstSheet(QuaZip &archive, const QString &fileName)
{
    const auto workbook = member(archive, u"xl/workbook.xml"_s, fileName);
    if (!workbook)
        return workbook.error();
    const auto relations = member(archive, u"xl/_rels/workbook.xml.rels"_s, fileName);
    if (!relations)
        return relations.error();
    const QString id = attributeOf(*workbook, "sheet"_L1, "r:id"_L1);
    QString target = attributeOf(*relations, "Relationship"_L1, "Target"_L1, "Id"_L1, id);
    if (target.startsWith(u'/'))
        target.remove(0, 1);
    else if (!target.isEmpty())
        target.prepend("xl/"_L1);
    const QStringList members = archive.getFileNameList();
    if (!target.isEmpty() && members.contains(target))
        return target;
    const auto sheet = std::find_if(members.cbegin(), members.cend(), [](const QString &name) {
        return name.startsWith("xl/worksheets/"_L1) && name.endsWith(".xml"_L1);
    });
    if (sheet != members.cend())
        return *sheet;
    return problem(ErrorCode::BadContent,
                   QT_TRANSLATE_NOOP("obeya::import", "The workbook has no sheet."), fileName);
}

Result<QList<TableRow>> readXlsxRows(QByteArrayView bytes, const QString &fileName)
{
    QByteArray whole = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&whole);
    QuaZip archive(&buffer);
    if (!archive.open(QuaZip::mdUnzip) || archive.getEntriesCount() > kMostEntries)
        return problem(ErrorCode::BadContent,
                       QT_TRANSLATE_NOOP("obeya::import", "This is no readable workbook."),
                       fileName);
    const auto name = firstSheet(archive, fileName);
    if (!name)
        return name.error();
    const auto packedStrings = member(archive, u"xl/sharedStrings.xml"_s, fileName);
    if (!packedStrings)
        return packedStrings.error();
    const auto strings = sharedStrings(*packedStrings, fileName);
    if (!strings)
        return strings.error();
    const auto sheet = member(archive, *name, fileName);
    if (!sheet)
        return sheet.error();
    return sheetRows(*sheet, *strings, fileName);
}

} // namespace obeya
