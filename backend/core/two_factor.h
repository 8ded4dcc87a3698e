// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/account_lockout.h"
#include "backend/core/password_proof.h"
#include "backend/core/random_source.h"
#include "domain/two_factor.h"

namespace cirrusgrid {

//! The rules for the second factor: codes of an authenticator app, and recovery codes. Every member
//! throws StorageError.
class TwoFactor
{
public:
    //! \a lockout outlives this.
    TwoFactor(Database &database, AccountLockout &lockout, const Clock &clock,
              RandomSource &random);

    //! A fresh key, which does nothing before confirm(). Errors: InvalidInput when there is a
    //! second factor already.
    Result<TwoFactorSetup> begin(const PasswordProof &proof);
    //! \a code shows that the app has the key: from here on signing in needs one. Other sessions
    //! stay. Errors: WrongPassword (field "code"), Throttled, NotFound when nothing was begun.
    Result<RecoveryCodes> confirm(qint32 accountId, const Secret &code);
    Result<void> turnOff(const PasswordProof &proof);
    //! What an operator does for an owner who lost both app and recovery codes.
    //! Errors: NotFound.
    Result<void> turnOffForOwner(const QString &login);
    //! The earlier ones stop working. Errors: NotFound when there is no second factor.
    Result<RecoveryCodes> renewRecoveryCodes(const PasswordProof &proof);

    //! \a code is one of the app's, or a recovery code, which is used up by it. Spaces and hyphens
    //! don't count. Makes the session usable. Errors: WrongPassword (field "code"), Throttled.
    Result<void> verify(const SessionRow &session, const Secret &code);

private:
    void remove(qint32 accountId);
    Result<void> checkCode(const AccountRow &row, const Secret &code, const GuessSubject &subject);
    RecoveryCodes replaceRecoveryCodes(qint32 accountId);
    Secret makeRecoveryCode();

    Database &m_database;
    AccountStore m_store;
    AccountLockout &m_lockout;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace cirrusgrid
