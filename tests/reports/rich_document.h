#pragma once

#include "reports/content/report_document.h"

namespace obeya::test {

// A report made by hand that has every kind of block and chart, in "en" or "zh_CN".
ReportDocument richDocument(const QString &language);

// Texts of it that a reader must be able to find in the printed report.
QStringList wantedTexts(const QString &language);

} // namespace obeya::test
