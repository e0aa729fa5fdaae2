#pragma once

#include "assessments/import/evidence_reader.h"

#include <gtest/gtest.h>

namespace obeya::test {

// One file with all its records.
struct EvidenceRecords : EvidenceFacts
{
    QList<Deployment> deployments;
    QList<Change> changes;
    QList<Incident> incidents;
    QList<RejectedRow> rejected;
};

Result<EvidenceRecords> readEvidence(QByteArrayView bytes, const QString &fileName,
                                     const EvidenceOptions &options, const Progress &progress = {});

// Reads bytes as an evidence file; the test fails when they are refused.
EvidenceRecords evidence(QByteArrayView bytes, const EvidenceOptions &options = {});

// The error of bytes that must be refused.
Error evidenceError(QByteArrayView bytes, const EvidenceOptions &options = {});

EvidenceOptions withSource(const char *source);
EvidenceOptions withEnvironment(const char *environment, const char *service = "");

// How often an issue was counted; 0: not there.
qint64 issueCount(const IssueList &issues, const char *code);

// The moment of an ISO text with a zone.
Instant at(const char *iso);

} // namespace obeya::test
