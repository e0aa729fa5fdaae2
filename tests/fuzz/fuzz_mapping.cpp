#include "assessments/import/mapping.h"
#include "tests/fuzz/fuzz_target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)obeya::parseMapping(obeya::fuzz::viewOf(data, size), {});
    return 0;
}
