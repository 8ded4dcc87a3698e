// SPDX-License-Identifier: Apache-2.0
// Whatever a platform answers, it is read to its end: every value that is given out was in the
// answer, and a value that is a secret is taken out of it.
#include "wire/decoding.h"

#include <cstdlib>

using namespace cirrusgrid;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto before = body.size();
    const auto secret = wire::takeSecret(body, "key");
    demand(body.size() == before && secret.view().size() <= before);
    const auto fields = wire::decodeFields(body);
    if (!fields) {
        demand(fields.error().platformCode != 0 || !fields.error().text.isEmpty());
        return 0;
    }
    int numbers = 0;
    const auto numberOf = [&](const QString &) { return numbers++ % 512; };
    if (const auto tokens = wire::decodeTokens(*fields, numberOf))
        demand(tokens->size() <= before);
    (void)wire::decodeToken(*fields, numberOf);
    (void)wire::decodeValue(*fields);
    (void)wire::decodeSignIn(*fields);
    (void)wire::decodeAccount(*fields);
    (void)wire::decodeSessions(*fields);
    (void)wire::decodeGrantableMethods(*fields);
    (void)wire::decodeTemplates(*fields);
    (void)wire::decodeEnvironments(*fields);
    return 0;
}
