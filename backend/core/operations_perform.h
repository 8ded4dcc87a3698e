// SPDX-License-Identifier: Apache-2.0
// The templates behind every method of Operations, for operations*.cpp.
#pragma once

#include "backend/core/operations_state.h"
#include "backend/core/storage_guard.h"
#include "domain/result_code.h"

namespace cirrusgrid {

//! Passed along where a step of a call failed: of a Result or an Argument.
template<typename Failed>
tl::unexpected<ServiceError> errorOf(const Failed &result)
{
    return tl::unexpected(result.error());
}

Result<void> checkPermission(const Caller &caller, const MethodEntry &method);

template<typename T>
Result<T> Operations::concluded(const MethodEntry &method, const CallRecord &record,
                                Result<T> result)
{
    log(method, record, resultCodeOf(result));
    if (result && record.change)
        announce({*record.change, record.caller.accountId});
    return result;
}

template<typename T, typename Rule>
Result<T> Operations::perform(const MethodEntry &method, QByteArrayView credential, Rule rule)
{
    CallRecord record;
    auto result = guarded([&]() -> Result<T> {
        auto caller = authenticate(credential);
        if (!caller)
            return errorOf(caller);
        record.caller = std::move(*caller);
        if (auto permitted = checkPermission(record.caller, method); !permitted)
            return errorOf(permitted);
        return rule(record);
    });
    return concluded(method, record, std::move(result));
}

template<typename T, typename Rule>
Result<T> Operations::performProven(const Method &method, QByteArrayView credential,
                                    const Argument<Secret> &password, Rule rule)
{
    return perform<T>(entryOf(method), credential, [&](CallRecord &record) -> Result<T> {
        if (!password)
            return errorOf(password);
        const auto proof = m_state->accounts.checkPassword(record.caller.accountId, *password);
        if (!proof)
            return errorOf(proof);
        return rule(record, *proof);
    });
}

template<typename T, typename Rule>
Result<T> Operations::performOpen(const Method &method, Rule rule)
{
    CallRecord record;
    auto result = guarded([&]() -> Result<T> { return rule(record); });
    return concluded(entryOf(method), record, std::move(result));
}

} // namespace cirrusgrid
