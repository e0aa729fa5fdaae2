#include "assessments/import/csv_reader.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

// Reads every cell both ways; lines never go back.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qint64 last = 0;
    const auto visit = [&last](qint64 line, std::span<const obeya::CsvCell> cells) {
        if (line <= last)
            std::abort();
        last = line;
        for (const obeya::CsvCell &cell : cells) {
            if (cell.trimmed().size() > cell.text().size())
                std::abort();
        }
        return true;
    };
    (void)obeya::readCsv(obeya::fuzz::viewOf(data, size), {}, visit);
    return 0;
}
