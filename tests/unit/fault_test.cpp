// SPDX-License-Identifier: Apache-2.0
#include "client/faults/fault.h"
#include "client/faults/fault_injection.h"
#include "client/faults/fault_methods.h"
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

TEST_CASE("a fault is for a method of the API, with or without its service, or a call of our own")
{
    for (const auto &method :
         {u"StopEnv"_s, u"stopenv"_s, u"environment.control.StopEnv"_s,
          u"ENVIRONMENT.CONTROL.stopenv"_s, u"marketplace.jps.Install"_s, u"Open"_s,
          u"RegisterAccount"_s, u"Verify2FACode"_s, u"KeepSession"_s, u"Resume"_s,
          u"UpdateAccount"_s, u"ChangePassword"_s, u"BeginTwoFactor"_s, u"ConfirmTwoFactor"_s,
          u"TurnOffTwoFactor"_s, u"RenewRecoveryCodes"_s, u"GetActivity"_s}) {
        INFO(method.toStdString());
        const auto faults = faultsFromText(method + u":refuse"_s);
        REQUIRE(faults);
        CHECK(*faults == QList<Fault>{{method, FaultKind::Refuse, {}, 0}});
    }
}

TEST_CASE("a fault for so many calls is met by as many, and then by the next in the list")
{
    FaultPlan plan;
    plan.setFaults(*faultsFromText(u"GetTokens:refuse*2,*:storage*1"_s));
    const QString method = u"users.authentication.GetTokens"_s;
    CHECK(plan.take(method).kind == FaultKind::Refuse);
    CHECK(plan.take(method).kind == FaultKind::Refuse);
    CHECK(plan.take(method).kind == FaultKind::Storage);
    CHECK(plan.take(method) == Fault());
}

TEST_CASE("a method that is not known is named, and so are those that may have been meant")
{
    for (const auto &[unknown, meant] :
         {std::pair(u"StopEnvs"_s, u"StopEnv"_s), std::pair(u"getokens"_s, u"GetTokens"_s),
          std::pair(u"Opn"_s, u"Open"_s),
          std::pair(u"environment.controll.StopEnv"_s, u"environment.control.StopEnv"_s),
          std::pair(u"environment.control.Open"_s, u"environment.control.StopEnv"_s)}) {
        const auto faults = faultsFromText(u"GetEnvs:refuse,%1:refuse"_s.arg(unknown));
        INFO(unknown.toStdString());
        REQUIRE_FALSE(faults);
        CHECK(faults.error().text.contains(u"unknown method %1."_s.arg(unknown)));
        CHECK(faults.error().text.contains(meant));
    }
    CHECK_FALSE(faultsFromText(u"ChangeEnvironment:refuse"_s));
    CHECK_FALSE(faultsFromText(u"Call:refuse"_s));
}

TEST_CASE("a method is the same with and without its service, but not in another service")
{
    CHECK(isSameMethod(u"StopEnv", u"environment.control.StopEnv"));
    CHECK(isSameMethod(u"environment.control.stopenv", u"StopEnv"));
    CHECK(isSameMethod(u"marketplace.jps.Install", u"marketplace.jps.install"));
    CHECK_FALSE(isSameMethod(u"marketplace.jps.Install", u"marketplace.app.Install"));
    CHECK_FALSE(isSameMethod(u"StopEnv", u"StartEnv"));
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
