#pragma once

#include "assessments/answering/answer.h"
#include "models/base/issue.h"
#include "models/base/result.h"
#include "models/capability_model.h"

#include <QByteArrayView>

namespace obeya {

// What became of the rows of an answer file. A row is conflicting when the file answers the same
// practice twice with different values (both are refused), unknown when the model has no such
// practice.
struct AnswerImport
{
    AnswerSheet answers; // changed ones only: what is to be saved
    int accepted = 0;
    int unchanged = 0;
    int conflicting = 0;
    int unknownPractice = 0;
    int badValue = 0;
    IssueList issues; // one for each refused row, with its place

    int rejected() const { return conflicting + unknownPractice + badValue; }
};

// Reads answers from CSV, XLSX or JSON: columns (keys) `practice` (code or id), `value` (level, NA,
// DK or empty), optionally `target`, `comment`, `reason`, `confidence`, `flag`; JSON is an array of
// such objects or an object with a member `answers`. Errors as of readTable.
Result<AnswerImport> readAnswers(QByteArrayView bytes, const QString &fileName,
                                 const CapabilityModel &model, const AnswerSheet &current);

} // namespace obeya
