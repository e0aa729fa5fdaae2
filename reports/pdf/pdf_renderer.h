#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "reports/content/report_document.h"
#include "reports/pdf/page_layout.h"

class QPainter;

namespace obeya {

// Lays out with the report's fonts. Needs a QGuiApplication.
PageLayout layOutForPrint(const ReportDocument &document, Paper paper);

// Paints one page; the painter's unit is a point. The preview and the PDF call the same function.
void paintPage(QPainter &painter, const ReportDocument &document, const PageLayout &layout,
               qsizetype page);

// Writes the PDF atomically; progress by page. Errors: NotWritable, DiskFull, Cancelled.
Result<void> writePdf(const QString &path, const ReportDocument &document, Paper paper,
                      const Progress &progress = {});

} // namespace obeya
