// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <concepts>
#include <functional>
#include <optional>
#include <utility>

namespace cirrusgrid {

//! A value that a call is about: at hand, or read from a request when it is asked for. Operations
//! asks once the caller may call the method and has given the password: a stranger neither learns
//! anything from a malformed request nor has it read.
template<typename T>
class Argument
{
public:
    Argument(T value) // NOLINT(google-explicit-constructor): a value is an argument.
        : m_value(std::move(value))
    {
    }
    template<std::invocable Read>
    requires std::same_as<std::invoke_result_t<Read>, Result<T>> Argument(
        Read read) // NOLINT(google-explicit-constructor)
        : m_read(std::move(read))
    {
    }

    explicit operator bool() const { return value().has_value(); }
    const T &operator*() const { return *value(); }
    const T *operator->() const { return &*value(); }
    const ServiceError &error() const { return value().error(); }

private:
    const Result<T> &value() const
    {
        if (!m_value)
            m_value = m_read();
        return *m_value;
    }

    std::function<Result<T>()> m_read;
    mutable std::optional<Result<T>> m_value;
};

} // namespace cirrusgrid
