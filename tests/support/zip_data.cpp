#include "tests/support/zip_data.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace obeya::test {

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QBuffer buffer;
    QuaZip archive(&buffer);
    archive.open(QuaZip::mdCreate);
    for (const ZipEntry &entry : entries) {
        QuaZipNewInfo info(entry.name);
        info.externalAttr = entry.mode << 16;
        QuaZipFile file(&archive);
        file.open(QIODevice::WriteOnly, info);
        file.write(entry.content);
        file.close();
    }
    archive.close();
    return buffer.data();
}

QByteArray workbookOf(const QList<QByteArray> &sheets, const QByteArray &workbookProperties)
{
    QByteArray workbook = "<workbook xmlns:r=\"r\">" + workbookProperties + "<sheets>";
    QByteArray relations = "<Relationships>";
    QList<ZipEntry> entries;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        workbook += "<sheet name=\"Page " + number + "\" r:id=\"r" + number + "\"/>";
        relations +=
            "<Relationship Id=\"r" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        entries.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                        "<worksheet><sheetData>" + sheets[i] + "</sheetData></worksheet>"});
    }
    entries.append({QStringLiteral("xl/workbook.xml"), workbook + "</sheets></workbook>"});
    entries.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relations + "</Relationships>"});
    entries.append({QStringLiteral("xl/styles.xml"),
                    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"
                    "</styleSheet>"});
    return zipOf(entries);
}

} // namespace obeya::test
