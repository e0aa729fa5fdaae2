#include "assessments/import/workbook.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/zip_data.h"

#include <QString>

// The XML of a sheet in a sound archive: random bytes seldom get past the archive's checksums.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file =
        obeya::test::workbookOf({obeya::fuzz::viewOf(data, size).toByteArray()});
    const auto workbook = obeya::Workbook::open(file, QStringLiteral("fuzz.xlsx"));
    if (workbook)
        (void)(*workbook)->readSheet(0, [](qint64, const QStringList &) { return true; });
    return 0;
}
