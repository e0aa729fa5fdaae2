#pragma once

#include "models/base/result.h"
#include "reports/content/report_builder.h"

#include <QByteArray>

#include <functional>

namespace obeya {

enum class ExportFormat { Html, Csv, Json, Xlsx };

// Draws a chart as an SVG element of the given width and height in pixels; the exporters know no
// painter.
using ChartSvg = std::function<QByteArray(const ChartSpec &chart, double width, double height)>;

// The report as one file's bytes. HTML is one file with inline SVG charts and a print style; CSV
// has one row per practice; JSON holds score card and metrics as the command line prints them; XLSX
// has the sheets Summary, Practices and Delivery with real numbers. Error: Internal when the
// spreadsheet library fails.
Result<QByteArray> exportReport(const ReportInput &input, const ReportOptions &options,
                                ExportFormat format, const ChartSvg &chartSvg = {});

} // namespace obeya
