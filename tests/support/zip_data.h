#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace obeya::test {

struct ZipEntry
{
    QString name;
    QByteArray content;
    quint32 mode = 0100644; // of Unix
};

// A ZIP file.
QByteArray zipOf(const QList<ZipEntry> &entries);

// A workbook of sheets given as the XML inside <sheetData>, with style 1 for dates.
QByteArray workbookOf(const QList<QByteArray> &sheets, const QByteArray &workbookProperties = {});

} // namespace obeya::test
