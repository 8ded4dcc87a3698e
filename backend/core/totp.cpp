// SPDX-License-Identifier: Apache-2.0
#include "backend/core/totp.h"

#include <liboath/oath.h>

#include <array>
#include <cstdlib>

namespace cirrusgrid {

namespace {

constexpr std::size_t KeyBytes = 20;
constexpr unsigned StepSeconds = 30;
constexpr unsigned Digits = 6;
constexpr std::size_t StepsAround = 1;

std::time_t seconds(UtcTime time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

Secret makeTotpKey(RandomSource &random)
{
    QByteArray bytes(KeyBytes, Qt::Uninitialized);
    random.fill({reinterpret_cast<quint8 *>(bytes.data()), KeyBytes});
    Secret key{QByteArrayView(bytes)};
    wipe(bytes);
    return key;
}

Secret totpKeyText(const Secret &key)
{
    char *text = nullptr;
    std::size_t length = 0;
    if (oath_base32_encode(key.view().data(), static_cast<std::size_t>(key.view().size()), &text,
                           &length)
        != OATH_OK)
        return {};
    Secret encoded{QByteArrayView(text, static_cast<qsizetype>(length))};
    std::fill_n(text, length, '\0');
    std::free(text);
    return encoded;
}

qint64 latestStepAround(qint64 step) { return step + 2 * qint64(StepsAround); }

std::optional<qint64> totpStepOf(const Secret &key, const Secret &code, UtcTime now,
                                 qint64 usedStep)
{
    // The library takes a string that ends in a zero byte.
    std::array<char, Digits + 1> digits{};
    const auto view = code.view();
    if (view.size() != Digits)
        return std::nullopt;
    std::copy(view.begin(), view.end(), digits.begin());
    int position = 0;
    std::uint64_t step = 0;
    const int found = oath_totp_validate3(
        key.view().data(), static_cast<std::size_t>(key.view().size()), seconds(now), StepSeconds,
        OATH_TOTP_DEFAULT_START_TIME, StepsAround, &position, &step, digits.data());
    digits.fill('\0');
    if (found < 0)
        return std::nullopt;
    const auto current = static_cast<qint64>(step);
    if (usedStep >= current && usedStep <= latestStepAround(current))
        return std::nullopt;
    return static_cast<qint64>(step);
}

Secret totpCode(const Secret &key, UtcTime now)
{
    std::array<char, Digits + 1> digits{};
    oath_totp_generate(key.view().data(), static_cast<std::size_t>(key.view().size()), seconds(now),
                       StepSeconds, OATH_TOTP_DEFAULT_START_TIME, Digits, digits.data());
    Secret code{QByteArrayView(digits.data(), Digits)};
    digits.fill('\0');
    return code;
}

} // namespace cirrusgrid
