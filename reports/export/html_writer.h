#pragma once

#include "reports/content/report_document.h"
#include "reports/export/report_export.h"

#include <QByteArray>

namespace obeya {

// The document as one HTML file: no script, no reference to anything outside it.
QByteArray writeHtml(const ReportDocument &document, const ChartSvg &chartSvg);

} // namespace obeya
