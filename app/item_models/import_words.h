#pragma once

#include "app/session/import_session.h"
#include "reports/content/language.h"

namespace obeya {

// The words of the import page.
QString kindText(const QString &kind);      // deployments
QString fieldText(const QString &field);    // of a mapping: "Deployed at"
QString sourceTitle(const QString &source); // "GitHub workflow runs"
QString readAsText(const ImportItem &item); // "GitHub workflow runs", "Own mapping of …"
QString environmentClassText(EnvironmentClass value);
// Workflows of the file of which nobody has said yet whether they deploy.
qint64 unassignedWorkflows(const ImportItem &item);
// Pages of the export are missing: every figure would be too low.
bool isIncomplete(const ImportItem &item);
// What became of the rows of a problem: rejected, or imported all the same.
QString consequenceText(const PreviewProblem &problem, const Language &language);
QString rowsText(const PreviewProblem &problem, const Language &language); // "Rows 17, 88 and more"

} // namespace obeya
