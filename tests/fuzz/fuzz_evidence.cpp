#include "assessments/import/evidence_reader.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace {

// No record without an id; every rejected row says why.
class CheckingSink : public obeya::EvidenceSink
{
public:
    void take(obeya::Deployment record, obeya::Occurrence) override { check(!record.id.isEmpty()); }
    void take(obeya::Change record, obeya::Occurrence) override { check(!record.id.isEmpty()); }
    void take(obeya::Incident record, obeya::Occurrence) override { check(!record.id.isEmpty()); }
    void take(obeya::RejectedRow row) override { check(!row.reason.isEmpty()); }
    bool wantsMore() const override { return true; }

private:
    static void check(bool holds)
    {
        if (!holds)
            std::abort();
    }
};

} // namespace

// From bytes of any kind to records.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    CheckingSink sink;
    (void)obeya::streamEvidence({QStringLiteral("fuzz"), obeya::fuzz::viewOf(data, size), {}}, {},
                                sink);
    return 0;
}
