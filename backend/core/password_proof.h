// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/account_store.h"
#include "domain/service_error.h"

#include <QByteArray>

namespace cirrusgrid {

//! That the account's password was given just now. Only Accounts makes one, and what changes tokens
//! asks for it, so the password is checked before anything else can be.
class PasswordProof
{
public:
    qint32 accountId() const { return m_accountId; }

    //! The account as it is now, within the caller's transaction that has locked it. Hashing takes
    //! a while: another process may have removed the account or changed its password meanwhile, and
    //! the proof is of no use then. Errors: SessionEnded.
    Result<AccountRow> account(AccountStore &store) const;

private:
    friend class Accounts;
    PasswordProof(qint32 accountId, QByteArray passwordHash)
        : m_accountId(accountId)
        , m_passwordHash(std::move(passwordHash))
    {
    }

    qint32 m_accountId;
    QByteArray m_passwordHash;
};

} // namespace cirrusgrid
