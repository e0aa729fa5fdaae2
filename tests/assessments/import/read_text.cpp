#include "tests/assessments/import/read_text.h"

#include <QDateTime>

namespace obeya::test {

EvidenceRecords evidence(QByteArrayView bytes, const EvidenceOptions &options)
{
    const auto read = readEvidence(bytes, QStringLiteral("file"), options);
    if (read)
        return *read;
    ADD_FAILURE() << qPrintable(errorText(read.error()));
    return {};
}

Error evidenceError(QByteArrayView bytes, const EvidenceOptions &options)
{
    const auto read = readEvidence(bytes, QStringLiteral("file"), options);
    if (!read)
        return read.error();
    ADD_FAILURE() << "was read without an error";
    return {};
}

EvidenceOptions withSource(const char *source)
{
    EvidenceOptions options;
    options.source = QString::fromLatin1(source);
    return options;
}

EvidenceOptions withEnvironment(const char *environment, const char *service)
{
    EvidenceOptions options;
    options.environment = QString::fromLatin1(environment);
    options.service = QString::fromLatin1(service);
    return options;
}

qint64 issueCount(const IssueList &issues, const char *code)
{
    qint64 count = 0;
    for (const Issue &issue : issues.items()) {
        if (issue.code == QLatin1StringView(code))
            count += issue.count;
    }
    return count;
}

Instant at(const char *iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    return Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

} // namespace obeya::test
