#pragma once

#include "assessments/import/record_view.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>

namespace obeya {

// The output of git log, a line for each commit and no header: sha, parents, author time, committer
// time, refs and subject between tabs, or sha, author, date and subject between commas (which the
// subject may hold, too).
bool isGitLog(QByteArrayView utf8);

// Its commits as records with the columns git-sha, git-parents, git-authored, git-committed,
// git-subject, or git-sha, git-author, git-date, git-subject. Other lines are passed over and
// counted. Error: Cancelled.
Result<void> readGitLog(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                        const RecordVisitor &visit, const Progress &progress = {});

} // namespace obeya
