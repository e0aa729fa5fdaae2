#include "assessments/import/unpacking.h"
#include "tests/fuzz/fuzz_target.h"

#include <QBuffer>

#include <cstdlib>

// What is unpacked keeps its name inside the folder and its size inside the limit.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 kMostOf = 200;
    const QByteArrayView bytes = obeya::fuzz::viewOf(data, size);
    const auto archive = obeya::Archive::open(bytes, QStringLiteral("fuzz.zip"));
    if (!archive)
        return 0;
    const QList<obeya::ArchiveEntry> &entries = (*archive)->entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].refused && entries[i].name.startsWith(QLatin1Char('/')))
            std::abort();
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        (void)(*archive)->unpack(i, target, {});
        if (target.size() > qMax(bytes.size(), qsizetype{10'000}) * (kMostOf + 1))
            std::abort();
    }
    return 0;
}
