// SPDX-License-Identifier: Apache-2.0
// Whatever a form holds, its decoder ends, and gives no more than went in.
#include "wire/parameters.h"

#include <cstdlib>

using namespace cirrusgrid;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView body(data + 1, static_cast<qsizetype>(size - 1));
    wire::Parameters parameters;
    const auto added = parameters.addBody(body,
                                          data[0] % 2 ? "multipart/form-data; boundary=b"
                                                      : "application/x-www-form-urlencoded");
    qsizetype decoded = 0;
    for (QByteArrayView name : {"a", "ids", "session"}) {
        for (const auto &value : parameters.all(name))
            decoded += value.size();
        (void)parameters.text(name);
        (void)parameters.requiredInt(name);
        (void)parameters.requiredSecret(name);
        if (const auto text = parameters.text(name); text && *text)
            (void)wire::idsFromText(**text);
    }
    if (decoded > body.size() || (!added && !parameters.isFull() && data[0] % 2 == 0))
        std::abort();
    return 0;
}
