// SPDX-License-Identifier: Apache-2.0
#include "client/faults/fault.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("faults are written as method, kind and number of calls")
{
    const auto faults =
        faultsFromText(u"GetTokens:latency=300, CreateToken:lose-answer*1,*:refuse"_s);
    REQUIRE(faults);
    CHECK(*faults
          == QList<Fault>{{u"GetTokens"_s, FaultKind::Latency, std::chrono::milliseconds(300), 0},
                          {u"CreateToken"_s, FaultKind::LoseAnswer, {}, 1},
                          {u"*"_s, FaultKind::Refuse, {}, 0}});
    CHECK(faultsFromText({})->isEmpty());
}

TEST_CASE("a fault that is not understood is named")
{
    for (const auto &text : {u"CreateToken"_s, u"CreateToken:explode"_s, u"GetTokens:latency"_s,
                             u"GetTokens:refuse=3"_s, u":refuse"_s, u"GetTokens:latency=x"_s}) {
        const auto faults = faultsFromText(text);
        REQUIRE_FALSE(faults);
        CHECK(faults.error().text.contains(text));
    }
}
