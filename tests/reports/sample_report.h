#pragma once

#include "reports/content/report_builder.h"

namespace obeya::test {

// A small, fixed report input: two domains in two languages, an assessment with all four answer
// states, one before it, and half a year of delivery figures made by hand.
ReportInput sampleReport();

const Language &english();

// Every text of a document, one a line, tables with " | " between cells.
QString documentText(const ReportDocument &document);

} // namespace obeya::test
