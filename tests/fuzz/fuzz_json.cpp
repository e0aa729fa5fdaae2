#include "assessments/import/json_records.h"
#include "tests/fuzz/fuzz_target.h"

// Asks each record for what the sources ask for.
static bool ask(const obeya::RecordView &record)
{
    for (const QString &key : record.keys())
        (void)record.named(key);
    for (const char *path : {"", "id", "fields.status.name", "0.a"}) {
        const QLatin1StringView name(path);
        (void)record.has(name);
        (void)record.text(name);
        (void)record.texts(name);
        record.forEach(name, [](const obeya::RecordView &part) { (void)part.original(); });
    }
    (void)record.original();
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    obeya::IssueList issues;
    for (const auto haste : {obeya::JsonHaste::ShapeFirst, obeya::JsonHaste::RecordsFirst})
        (void)obeya::readJsonRecords(obeya::fuzz::viewOf(data, size), {}, issues, ask, {}, haste);
    return 0;
}
