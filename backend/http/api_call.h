// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/platform.h"
#include "backend/http/remote_client.h"
#include "wire/parameters.h"

namespace cirrusgrid {

//! One request of a method, with all it has to go by.
struct ApiCall {
    Platform &platform;
    const wire::Parameters &parameters;
    //! Who asks; meaningless for a method that asks for no credential.
    Caller caller;
    const RemoteClient &client;
    //! What the call is about, for the activity log; the method sets it.
    QString object = {};
};

} // namespace cirrusgrid
