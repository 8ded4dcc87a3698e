// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/promise.h"

#include <QFuture>
#include <QString>

#include <concepts>
#include <memory>
#include <utility>
#include <variant>

namespace cirrusgrid {

//! A call of a platform is a value: what it needs, the type of its Reply, and the Method that it
//! is known by. What stands between a caller and a platform (faults, the presenter) is written once
//! for all of them.
template<typename Call>
using ResultOf = Result<typename Call::Reply>;

//! "users.authentication.CreateToken"; the calls that the API has no method for have a name without
//! dots.
template<typename Call>
QString methodOf(const Call &call)
{
    if constexpr (requires { call.method(); })
        return call.method();
    else
        return Call::Method;
}

//! A call on its way, and who waits for its result.
template<typename Call>
struct Pending {
    Call call;
    std::shared_ptr<Promise<ResultOf<Call>>> promise;
};

template<typename... Calls>
struct CallList {
    using Any = std::variant<Pending<Calls>...>;
    template<typename Call>
    static constexpr bool Contains = (std::same_as<Call, Calls> || ...);
};

//! Takes the calls of a list. Every call returns at once and is answered through its future;
//! continue with future.then(context, ...), which runs in the context's thread and is dropped when
//! the context is deleted. A future is cancelled, without a result, when the receiver went before
//! it could answer. Calls are made from the thread that the receiver lives in.
template<typename List>
class CallReceiver
{
public:
    CallReceiver() = default;
    virtual ~CallReceiver() = default;
    CallReceiver(const CallReceiver &) = delete;
    CallReceiver &operator=(const CallReceiver &) = delete;

    template<typename Call>
    requires(List::template Contains<Call>) QFuture<ResultOf<Call>> call(Call call)
    {
        auto promise = std::make_shared<Promise<ResultOf<Call>>>();
        auto future = promise->future();
        dispatch(Pending<Call>{std::move(call), std::move(promise)});
        return future;
    }

    //! Passes a call on as it is; cancelling its future cancels it wherever it is by then.
    virtual void dispatch(typename List::Any pending) = 0;
};

} // namespace cirrusgrid
