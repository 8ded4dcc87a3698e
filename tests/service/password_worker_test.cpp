// SPDX-License-Identifier: Apache-2.0
#include "backend/core/password_worker.h"
#include "tests/service/core_fixture.h"

#include <QSemaphore>

#include <catch2/catch.hpp>

#include <atomic>
#include <memory>

using namespace cirrusgrid;

namespace {

constexpr int PatienceMs = 20'000;

//! A call that tells when it began, and lasts until it is let go.
struct HeldCalls {
    QSemaphore begun;
    QSemaphore letGo;

    PasswordWorker::Body body()
    {
        return [this](const Result<Operations *> &) {
            begun.release();
            letGo.tryAcquire(1, PatienceMs);
        };
    }
};

} // namespace

TEST_CASE("passwords are compared on as many threads as may be, and no more")
{
    CoreFixture fixture;
    HeldCalls held;
    std::atomic<int> opened = 0;
    QSemaphore done;
    {
        PasswordWorker worker(fixture.setup(), 3);
        for (int i = 0; i < 4; ++i)
            worker.post(held.body(), CallerRank::Stranger);
        REQUIRE(held.begun.tryAcquire(3, PatienceMs));
        // The fourth begins when one of them has ended.
        CHECK_FALSE(held.begun.tryAcquire(1));
        held.letGo.release();
        CHECK(held.begun.tryAcquire(1, PatienceMs));
        held.letGo.release(3);
        // Each thread has a connection that works.
        for (int i = 0; i < 30; ++i) {
            worker.post(
                [&](const Result<Operations *> &operations) {
                    if (operations && (*operations)->account(fixture.session()))
                        ++opened;
                    done.release();
                },
                CallerRank::Owner);
        }
        REQUIRE(done.tryAcquire(30, PatienceMs));
    }
    CHECK(opened == 30);
}

TEST_CASE("owners go before strangers, and what nobody wants any more is left out")
{
    CoreFixture fixture;
    HeldCalls held;
    QList<int> order;
    QSemaphore done;
    PasswordWorker worker(fixture.setup(), 1);
    const auto note = [&](int number) {
        return [&, number](const Result<Operations *> &) {
            order.append(number);
            done.release();
        };
    };
    worker.post(held.body(), CallerRank::Owner);
    REQUIRE(held.begun.tryAcquire(1, PatienceMs));
    worker.post(note(1), CallerRank::Stranger);
    worker.post(note(2), CallerRank::Owner);
    worker.post(note(3), CallerRank::Owner, [] { return false; });
    worker.post(note(4), CallerRank::Owner);
    held.letGo.release();
    REQUIRE(done.tryAcquire(3, PatienceMs));
    CHECK(order == QList<int>{2, 4, 1});
}

TEST_CASE("what waits when the worker ends is not carried out; what is under way is")
{
    CoreFixture fixture;
    HeldCalls held;
    bool wasCarriedOut = false;
    {
        PasswordWorker worker(fixture.setup(), 1);
        worker.post(held.body(), CallerRank::Owner);
        REQUIRE(held.begun.tryAcquire(1, PatienceMs));
        // The call under way ends when the one that waits has been given up.
        const std::shared_ptr<void> given(
            &held, [](void *calls) { static_cast<HeldCalls *>(calls)->letGo.release(); });
        worker.post([given, &wasCarriedOut](const Result<Operations *> &) { wasCarriedOut = true; },
                    CallerRank::Owner);
    }
    CHECK_FALSE(wasCarriedOut);
}
