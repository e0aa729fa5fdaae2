#include "assessments/import/workbook.h"

#include "assessments/import/import_text.h"
#include "assessments/import/unpacking.h"
#include "assessments/import/workbook_styles.h"

#include <QBuffer>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMostWorkbookEntries = 1000;
static constexpr qint64 kLargestMember = 200'000'000;
static constexpr qint64 kLargestSheet = 2'000'000'000;
static constexpr qsizetype kMostColumns = 1000;
static constexpr qint64 kRowsPerProgress = 500;

struct Workbook::Sheet
{
    QString name;
    QString member;
};

struct Workbook::Parts
{
    QString fileName;
    QByteArray bytes; // shares the caller's
    QBuffer buffer;
    QuaZip archive;
    QList<Sheet> sheets;
    QStringList strings;
    WorkbookStyles styles;
};

static Error workbookError(ErrorCode code, const char *message, const QString &place)
{
    return {code, importText(message), place};
}

static Error entitiesRefused(const QString &fileName)
{
    return workbookError(
        ErrorCode::BadContent,
        QT_TRANSLATE_NOOP("obeya::import", "The workbook declares entities and was refused."),
        fileName);
}

static Error tooLarge(const QString &fileName)
{
    return workbookError(ErrorCode::TooLarge,
                         QT_TRANSLATE_NOOP("obeya::import",
                                           "The workbook unpacks to more than is allowed, or to "
                                           "far more than it should."),
                         fileName);
}

static Error locked(const QString &fileName)
{
    return workbookError(ErrorCode::BadContent,
                         QT_TRANSLATE_NOOP("obeya::import",
                                           "The workbook cannot be unpacked. If it has a "
                                           "password, remove it."),
                         fileName);
}

bool isWorkbook(QByteArrayView bytes)
{
    QByteArray shared = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&shared);
    QuaZip archive(&buffer);
    return bytes.startsWith("PK\x03\x04") && archive.open(QuaZip::mdUnzip)
           && archive.setCurrentFile(u"xl/workbook.xml"_s);
}

// One member of the archive, empty when there is none.
static Result<QByteArray> member(QuaZip &archive, const QString &name, const QString &fileName)
{
    if (!archive.setCurrentFile(name))
        return QByteArray();
    QuaZipFile file(&archive);
    if (!file.open(QIODevice::ReadOnly))
        return locked(fileName);
    LimitedDevice limited(file, file.csize(), kLargestMember);
    QByteArray content = limited.readAll();
    if (limited.isExceeded())
        return tooLarge(fileName);
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
        else if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement(); // how to pronounce it
    }
    return text.replace("_x000D_"_L1, QLatin1StringView());
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

// The members that hold the sheets, by the relation that names each.
static QHash<QString, QString> relationTargets(const QByteArray &content)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(content);
    while (!content.isEmpty() && !xml.atEnd() && !xml.isDTD()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        QString target = xml.attributes().value("Target"_L1).toString();
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        targets.insert(xml.attributes().value("Id"_L1).toString(), target);
    }
    return targets;
}

QList<Workbook::Sheet> Workbook::visibleSheets(const QByteArray &workbook,
                                               const QHash<QString, QString> &targets, bool &is1904)
{
    QList<Sheet> sheets;
    QXmlStreamReader xml(workbook);
    while (!workbook.isEmpty() && !xml.atEnd() && !xml.isDTD()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes values = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto value = values.value("date1904"_L1);
            is1904 = value == "1"_L1 || value == "true"_L1;
        }
        const bool isHidden = values.value("state"_L1).contains("idden"_L1); // veryHidden, too
        if (xml.name() == "sheet"_L1 && !isHidden)
            sheets.append({values.value("name"_L1).toString(),
                           targets.value(values.value("r:id"_L1).toString())});
    }
    return sheets;
}

Workbook::Workbook(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::open(QByteArrayView bytes, const QString &fileName)
{
    auto parts = std::make_unique<Parts>();
    Parts &p = *parts;
    p.fileName = fileName;
    p.bytes = QByteArray::fromRawData(bytes.data(), bytes.size());
    p.buffer.setBuffer(&p.bytes);
    p.archive.setIoDevice(&p.buffer);
    if (!p.archive.open(QuaZip::mdUnzip) || p.archive.getEntriesCount() > kMostWorkbookEntries)
        return workbookError(ErrorCode::BadContent,
                             QT_TRANSLATE_NOOP("obeya::import", "This is no readable workbook."),
                             fileName);
    QHash<QString, QByteArray> members;
    for (const QString &name : {u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
                                u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s}) {
        auto content = member(p.archive, name, fileName);
        if (!content)
            return content.error();
        members.insert(name, *std::move(content));
    }
    auto strings = sharedStrings(members.value(u"xl/sharedStrings.xml"_s), fileName);
    if (!strings)
        return strings.error();
    p.strings = *std::move(strings);
    bool is1904 = false;
    p.sheets =
        visibleSheets(members.value(u"xl/workbook.xml"_s),
                      relationTargets(members.value(u"xl/_rels/workbook.xml.rels"_s)), is1904);
    p.styles = WorkbookStyles(members.value(u"xl/styles.xml"_s), is1904);
    const QStringList present = p.archive.getFileNameList();
    p.sheets.removeIf([&](const Sheet &sheet) { return !present.contains(sheet.member); });
    if (p.sheets.isEmpty())
        return workbookError(ErrorCode::BadContent,
                             QT_TRANSLATE_NOOP("obeya::import", "The workbook has no sheet."),
                             fileName);
    return std::unique_ptr<Workbook>(new Workbook(std::move(parts)));
}

QStringList Workbook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_parts->sheets)
        names.append(sheet.name);
    return names;
}

QDate Workbook::firstDay() const
{
    return m_parts->styles.firstDay();
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

static QString cellText(QXmlStreamReader &xml, const QStringList &shared,
                        const WorkbookStyles &styles)
{
    const QString type = xml.attributes().value("t"_L1).toString();
    const int style = xml.attributes().value("s"_L1).toInt();
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
    if (type == "e"_L1)
        return {};
    const bool isText = type == "inlineStr"_L1 || type == "str"_L1 || type == "d"_L1;
    return isText || value.isEmpty() ? value : styles.numberText(value, style);
}

Result<void> Workbook::readSheet(qsizetype sheet, const SheetVisitor &visit,
                                 const Progress &progress) const
{
    QuaZip &archive = m_parts->archive;
    const QString &fileName = m_parts->fileName;
    archive.setCurrentFile(m_parts->sheets.at(sheet).member);
    QuaZipFile file(&archive);
    if (!file.open(QIODevice::ReadOnly))
        return locked(fileName);
    LimitedDevice limited(file, file.csize(), kLargestSheet);
    QXmlStreamReader xml(&limited);
    qint64 row = 0;
    QStringList cells;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return entitiesRefused(fileName);
        if (xml.isStartElement() && xml.name() == "row"_L1) {
            const qint64 number = xml.attributes().value("r"_L1).toLongLong();
            row = number > row ? number : row + 1;
            cells.clear();
            if (row % kRowsPerProgress == 1 && !goOn(progress, limited.packedPart(), kWholeFile))
                return importWasCancelled();
        } else if (xml.isStartElement() && xml.name() == "c"_L1) {
            const qsizetype column = columnOf(xml.attributes().value("r"_L1));
            const qsizetype at = column < 0 ? cells.size() : column;
            const QString text = cellText(xml, m_parts->strings, m_parts->styles);
            if (at < kMostColumns && (at < cells.size() || !text.isEmpty())) {
                cells.resize(qMax(cells.size(), at + 1));
                cells[at] = text;
            }
        } else if (xml.isEndElement() && xml.name() == "row"_L1) {
            if (!visit(row, cells))
                return {};
        }
    }
    if (limited.isExceeded())
        return tooLarge(fileName);
    if (xml.hasError())
        return workbookError(ErrorCode::BadContent,
                             QT_TRANSLATE_NOOP("obeya::import", "The workbook is damaged."),
                             u"%1:%2"_s.arg(fileName).arg(xml.lineNumber()));
    return {};
}

} // namespace obeya
