// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <span>

namespace cirrusgrid {

class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<quint8> bytes) = 0;
};

//! libsodium's generator.
class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<quint8> bytes) override;
};

//! The same bytes for the same seed: for tests and reproducible pictures, never for tokens that
//! guard anything.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_seed(seed)
    {
    }

    void fill(std::span<quint8> bytes) override;

private:
    quint64 m_seed;
    //! Several platforms over one database share it.
    std::atomic<quint64> m_calls = 0;
};

} // namespace cirrusgrid
