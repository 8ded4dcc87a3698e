// SPDX-License-Identifier: Apache-2.0
#include "backend/core/address_throttle.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace std::chrono_literals;

namespace {

constexpr int ManyAddresses = 120000;

QString addressOf(int number) { return QString::number(number); }

} // namespace

TEST_CASE("guesses from ever other addresses are forgotten in the end, those of the latest last")
{
    AddressThrottle throttle({1, 60s, 900s});
    const UtcTime now{1000h};
    for (int number = 0; number < ManyAddresses; ++number)
        throttle.charge(addressOf(number), now);
    int remembered = 0;
    for (int number = 0; number < ManyAddresses; ++number)
        remembered += throttle.check(addressOf(number), now) ? 0 : 1;
    CHECK(remembered > 0);
    CHECK(remembered <= 50000);
    CHECK_FALSE(throttle.check(addressOf(ManyAddresses - 1), now));
}
