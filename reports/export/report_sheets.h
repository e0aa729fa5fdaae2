#pragma once

#include "reports/content/report_builder.h"

#include <QList>
#include <QString>

#include <variant>

namespace obeya {

using SheetCell = std::variant<std::monostate, double, QString>; // an unknown number is empty

enum class SheetFormat { Text, Number, Level, Percent };

struct SheetColumn
{
    QString title;
    double width = 12; // characters
    SheetFormat format = SheetFormat::Text;
};

// A table for a spreadsheet or a CSV file: numbers in full precision.
struct Sheet
{
    QString name;
    QList<SheetColumn> columns;
    QList<QList<SheetCell>> rows;
    double highestLevel = 5; // for the fills of level columns
};

Sheet summarySheet(const ReportInput &input, const Language &language);
Sheet practiceSheet(const ReportInput &input, const Language &language); // one row per practice
Sheet deliverySheet(const ReportInput &input, const Language &language);
Sheet trendSheet(const ReportInput &input, const Language &language); // one row per bucket

} // namespace obeya
