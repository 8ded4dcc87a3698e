// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/storage_error.h"
#include "domain/service_error.h"

namespace cirrusgrid {

//! Runs \a body, which returns a Result. The one place where the store's exceptions are caught.
template<typename Body>
auto guarded(Body &&body) -> decltype(body())
{
    try {
        return body();
    } catch (const StorageError &error) {
        return failure(ErrorKind::Storage, error.text());
    }
}

} // namespace cirrusgrid
