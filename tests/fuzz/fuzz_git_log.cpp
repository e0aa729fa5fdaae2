#include "assessments/import/git_log.h"
#include "tests/fuzz/fuzz_target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text = obeya::fuzz::viewOf(data, size);
    obeya::IssueList issues;
    const auto ask = [](const obeya::RecordView &record) {
        for (const QString &key : record.keys())
            (void)record.named(key);
        return true;
    };
    (void)obeya::isGitLog(text);
    (void)obeya::readGitLog(text, {}, issues, ask);
    return 0;
}
