// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"

namespace cirrusgrid {

namespace calls {

//! Errors: Storage, InvalidInput.
struct Open {
    using Reply = PlatformState;
    static constexpr QLatin1StringView Method{"Open"};
};

//! Errors: InvalidInput (login, password), Storage. Only a local platform can do this.
struct RegisterAccount {
    using Reply = void;
    static constexpr QLatin1StringView Method{"RegisterAccount"};
    Credentials credentials;
};

//! Errors: WrongPassword, Throttled. The session may need a code.
struct SignIn {
    using Reply = SessionPtr;
    static constexpr QLatin1StringView Method{"users.authentication.Signin"};
    Credentials credentials;
};

//! Goes on with a session that was kept. Errors: SessionEnded.
struct Resume {
    using Reply = SessionPtr;
    static constexpr QLatin1StringView Method{"Resume"};
    Secret session;
};

} // namespace calls

using ConnectionCalls = CallList<calls::Open, calls::RegisterAccount, calls::SignIn, calls::Resume>;

//! The way to one platform, wherever it runs. Its sessions hold what they need of it: it may go
//! before they do.
class Connection : public QObject, public CallReceiver<ConnectionCalls>
{
    Q_OBJECT
};

using ConnectionPtr = std::shared_ptr<Connection>;

} // namespace cirrusgrid
