// SPDX-License-Identifier: Apache-2.0
#include "domain/promise.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

#include <thread>

using namespace cirrusgrid;

TEST_CASE("a promise kept elsewhere is dropped with its context, which is sent nothing more")
{
    auto context = std::make_unique<QObject>();
    auto kept = std::make_shared<Promise<int>>();
    const auto future = kept->future();
    auto promise = droppedInThreadOf(context.get(), std::move(kept));
    std::thread([&] { keepInThreadOf(context.get(), std::move(promise), 7); }).join();
    context.reset();
    // An event that was sent to the context meanwhile would still have the promise.
    CHECK(future.isCanceled());
}

TEST_CASE("a promise dropped elsewhere cancels its future in the thread of its context")
{
    QObject context;
    auto kept = std::make_shared<Promise<int>>();
    const auto future = kept->future();
    auto promise = droppedInThreadOf(&context, std::move(kept));
    std::thread([&] { promise.reset(); }).join();
    CHECK_FALSE(future.isFinished());
    QCoreApplication::sendPostedEvents(&context);
    CHECK(future.isCanceled());
}
