#include "tests/assessments/import/read_text.h"

#include <QDateTime>

#include <algorithm>

namespace obeya::test {

namespace {

// Keeps everything.
class EvidenceList : public EvidenceSink
{
public:
    void take(Deployment record, Occurrence occurrence) override
    {
        place(m_records.deployments, std::move(record), occurrence,
              [](const Deployment &left, const Deployment &right) {
                  return left.id == right.id && left.service == right.service
                         && left.environment == right.environment;
              });
    }
    void take(Change record, Occurrence occurrence) override
    {
        place(m_records.changes, std::move(record), occurrence,
              [](const Change &left, const Change &right) { return left.id == right.id; });
    }
    void take(Incident record, Occurrence) override { m_records.incidents.append(record); }
    void take(RejectedRow row) override { m_records.rejected.append(std::move(row)); }
    bool wantsMore() const override { return true; }

    EvidenceRecords records(EvidenceFacts facts) &&
    {
        static_cast<EvidenceFacts &>(m_records) = std::move(facts);
        return std::move(m_records);
    }

private:
    template<typename Record, typename IsSame>
    static void place(QList<Record> &list, Record record, Occurrence occurrence, IsSame isSame)
    {
        const auto known = std::find_if(
            list.begin(), list.end(), [&](const Record &before) { return isSame(before, record); });
        EXPECT_EQ(known != list.end(), occurrence == Occurrence::Again) << "says it wrongly";
        if (known != list.end())
            *known = std::move(record);
        else
            list.append(std::move(record));
    }

    EvidenceRecords m_records;
};

} // namespace

Result<EvidenceRecords> readEvidence(QByteArrayView bytes, const QString &fileName,
                                     const EvidenceOptions &options, const Progress &progress)
{
    EvidenceList list;
    auto facts = streamEvidence({fileName, bytes, {}}, options, list, progress);
    if (!facts)
        return facts.error();
    return std::move(list).records(*std::move(facts));
}

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
