#pragma once

#include "tests/assessments/import/read_text.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace obeya::test {

// Real exports, kept outside of the repository; without them the tests are skipped.
class SampleFiles : public testing::Test
{
protected:
    static EvidenceRecords read(const char *name)
    {
        QFile file(*samplesFolder() + u'/' + QLatin1StringView(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const EvidenceRecords records = evidence(file.readAll());
        EXPECT_TRUE(records.rejected.isEmpty()) << name;
        return records;
    }

    static qsizetype count(const EvidenceRecords &records, DeploymentResult result)
    {
        return std::count_if(
            records.deployments.cbegin(), records.deployments.cend(),
            [result](const Deployment &deployment) { return deployment.result == result; });
    }

    static qsizetype finished(const EvidenceRecords &records)
    {
        return std::count_if(
            records.deployments.cbegin(), records.deployments.cend(),
            [](const Deployment &deployment) { return deployment.finished.has_value(); });
    }

    void SetUp() override
    {
        if (!samplesFolder())
            GTEST_SKIP() << "OBEYA_SAMPLES is not set";
    }
};

} // namespace obeya::test
