// SPDX-License-Identifier: Apache-2.0
#include "backend/core/random_source.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace cirrusgrid {

void SystemRandom::fill(std::span<quint8> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

void SeededRandom::fill(std::span<quint8> bytes)
{
    std::array<quint8, randombytes_SEEDBYTES> seed{};
    std::memcpy(seed.data(), &m_seed, sizeof m_seed);
    const quint64 call = m_calls++;
    std::memcpy(seed.data() + sizeof m_seed, &call, sizeof call);
    randombytes_buf_deterministic(bytes.data(), bytes.size(), seed.data());
}

} // namespace cirrusgrid
