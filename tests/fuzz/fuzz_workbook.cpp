#include "assessments/import/workbook.h"
#include "tests/fuzz/fuzz_target.h"

#include <QString>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto workbook =
        obeya::Workbook::open(obeya::fuzz::viewOf(data, size), QStringLiteral("fuzz.xlsx"));
    if (!workbook)
        return 0;
    for (qsizetype sheet = 0; sheet < (*workbook)->sheets().size(); ++sheet)
        (void)(*workbook)->readSheet(sheet, [](qint64, const QStringList &) { return true; });
    return 0;
}
