#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>

// Called by libFuzzer for each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace obeya::fuzz {

inline QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

} // namespace obeya::fuzz
