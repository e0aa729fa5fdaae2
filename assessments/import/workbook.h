#pragma once

#include "assessments/import/table_reader.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace obeya {

// An archive with a workbook in it, by its first entries.
bool isWorkbook(QByteArrayView bytes);

// A row of a sheet: its number from 1 and its cells as text. Dates and times are ISO 8601 without
// zone, numbers have no exponent, errors are empty. False stops the reading.
using SheetVisitor = std::function<bool(qint64 row, const QStringList &cells)>;

// An XLSX file, whose sheets are read as they are unpacked. What the archive states about sizes is
// not believed; entities are refused. Limits: 1,000 entries, 2 GB unpacked for a sheet, 200 MB for
// its texts and styles, 200 times the packed size, 1,000 columns. The bytes outlive it.
class Workbook
{
public:
    // Errors: BadContent, TooLarge.
    static Result<std::unique_ptr<Workbook>> open(QByteArrayView bytes, const QString &fileName);
    ~Workbook();

    QStringList sheets() const; // names of the visible ones, in their order
    QDate firstDay() const;     // from which day on dates count
    // Errors: BadContent with the line of the sheet's XML, TooLarge, Cancelled.
    Result<void> readSheet(qsizetype sheet, const SheetVisitor &visit,
                           const Progress &progress = {}) const;

private:
    struct Sheet;
    struct Parts;
    static QList<Sheet> visibleSheets(const QByteArray &workbook,
                                      const QHash<QString, QString> &targets, bool &is1904);
    explicit Workbook(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace obeya
