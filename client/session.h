// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account_calls.h"
#include "client/environment_calls.h"
#include "client/token_calls.h"

#include <QObject>

#include <memory>

namespace cirrusgrid {

using SessionCalls =
    CallList<calls::VerifyCode, calls::KeepSession, calls::SignOut, calls::GetAccount,
             calls::GetSessions, calls::EndSessions, calls::UpdateAccount, calls::ChangePassword,
             calls::BeginTwoFactor, calls::ConfirmTwoFactor, calls::TurnOffTwoFactor,
             calls::RenewRecoveryCodes, calls::GetCatalogue, calls::GetTokens, calls::CreateToken,
             calls::EditToken, calls::RegenerateToken, calls::DeleteTokens, calls::DescribeToken,
             calls::CallWithToken, calls::GetEnvironments, calls::ChangeEnvironment,
             calls::GetActivity>;

//! One account that is signed in on one platform. Its calls, activity, catalogue and results end
//! with it: two accounts are two sessions, and nothing of one can reach the other.
class Session : public QObject, public CallReceiver<SessionCalls>
{
    Q_OBJECT

public:
    //! Who signed in, as it was then.
    const Account &account() const { return m_account; }
    //! Whether calls::VerifyCode has to follow before anything else.
    bool needsCode() const { return m_needsCode; }
    //! The platform's time, as far as it is known here: what "expired" and "2 hours ago" are
    //! measured by.
    virtual UtcTime now() const = 0;

signals:
    //! The code was right: account() is to be called upon from now on.
    void verified(const cirrusgrid::Account &account);
    void tokensChanged();
    void environmentsChanged();
    void activityChanged();
    //! A call was refused because the session has ended.
    void ended();

protected:
    Session(Account account, bool needsCode)
        : m_account(std::move(account))
        , m_needsCode(needsCode)
    {
    }
    void setVerified(const Account &account)
    {
        m_account = account;
        m_needsCode = false;
        emit verified(account);
    }

private:
    Account m_account;
    bool m_needsCode;
};

using SessionPtr = std::shared_ptr<Session>;

} // namespace cirrusgrid
