// SPDX-License-Identifier: Apache-2.0
#include "backend/core/totp.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;

namespace {

UtcTime at(qint64 seconds) { return UtcTime(std::chrono::seconds(seconds)); }

} // namespace

TEST_CASE("one-time codes are those of RFC 6238")
{
    // Appendix B, SHA-1; our codes are the last six of its eight digits.
    const Secret key("12345678901234567890");
    CHECK(totpCode(key, at(59)) == Secret("287082"));
    CHECK(totpCode(key, at(1111111109)) == Secret("081804"));
    CHECK(totpCode(key, at(1234567890)) == Secret("005924"));
    CHECK(totpCode(key, at(20000000000)) == Secret("353130"));
    CHECK(totpKeyText(key) == Secret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
}

TEST_CASE("a code counts in its own half minute and the ones beside it, and once")
{
    const Secret key("12345678901234567890");
    const auto now = at(1111111109);
    const auto code = totpCode(key, now);
    const auto step = totpStepOf(key, code, now, 0);
    REQUIRE(step);
    CHECK(*step == 1111111109 / 30);
    CHECK(totpStepOf(key, code, now + std::chrono::seconds(30), 0));
    CHECK(totpStepOf(key, code, now - std::chrono::seconds(30), 0));
    CHECK_FALSE(totpStepOf(key, code, now + std::chrono::seconds(61), 0));
    CHECK_FALSE(totpStepOf(key, code, now - std::chrono::seconds(61), 0));
    CHECK_FALSE(totpStepOf(key, code, now, *step));
}

TEST_CASE("what is no code is never one")
{
    const Secret key("12345678901234567890");
    for (const char *text : {"", "1", "12345", "1234567", "abcdef", "      ", "-12345"})
        CHECK_FALSE(totpStepOf(key, Secret(text), at(59), 0));
}
