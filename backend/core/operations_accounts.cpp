// SPDX-License-Identifier: Apache-2.0
// Operations on accounts, their sessions and their second factor.
#include "backend/core/operations_perform.h"

namespace cirrusgrid {

Result<SignedIn> Operations::signIn(const Argument<Credentials> &credentials,
                                    const ClientInfo &client)
{
    return performOpen<SignedIn>(methods::Signin, [&](CallRecord &record) -> Result<SignedIn> {
        if (!credentials)
            return errorOf(credentials);
        auto signedIn = m_state->accounts.signIn(credentials->login, credentials->password, client);
        if (signedIn) {
            record.caller = {signedIn->account.uid,
                             CredentialKind::Session,
                             signedIn->sessionId,
                             client.userAgent,
                             {}};
        }
        return signedIn;
    });
}

Result<Account> Operations::verifyCode(QByteArrayView credential, const Argument<Secret> &code)
{
    return performOpen<Account>(methods::Verify2FaCode, [&](CallRecord &record) -> Result<Account> {
        if (!code)
            return errorOf(code);
        const auto session = m_state->authenticator.unverifiedSession(credential);
        if (!session)
            return errorOf(session);
        record.caller = callerOf(*session);
        if (!session->isVerified) {
            if (auto verified = m_state->twoFactor.verify(*session, *code); !verified)
                return errorOf(verified);
        }
        return m_state->accounts.byId(session->accountId);
    });
}

Result<void> Operations::signOut(QByteArrayView credential)
{
    return perform<void>(entryOf(methods::Signout), credential, [&](const CallRecord &record) {
        return m_state->accounts.endSessions(record.caller.accountId,
                                             QList{record.caller.credentialId});
    });
}

Result<QList<SessionInfo>> Operations::sessions(QByteArrayView credential)
{
    return perform<QList<SessionInfo>>(
        entryOf(methods::GetSessions), credential, [&](const CallRecord &record) {
            return m_state->accounts.sessions(record.caller.accountId, record.caller.credentialId);
        });
}

Result<void> Operations::endSessions(QByteArrayView credential,
                                     const Argument<IdSelection<qint32>> &ids)
{
    return perform<void>(entryOf(methods::SignoutSessions), credential,
                         [&](const CallRecord &record) -> Result<void> {
                             if (!ids)
                                 return errorOf(ids);
                             return m_state->accounts.endSessions(record.caller.accountId, *ids);
                         });
}

Result<Account> Operations::account(QByteArrayView credential)
{
    return perform<Account>(
        entryOf(methods::GetUserInfo), credential,
        [&](const CallRecord &record) { return m_state->accounts.byId(record.caller.accountId); });
}

Result<Account> Operations::updateAccount(QByteArrayView credential,
                                          const Argument<Secret> &password,
                                          const Argument<AccountChange> &change)
{
    return performProven<Account>(
        methods::UpdateAccount, credential, password,
        [&](const CallRecord &, const PasswordProof &proof) -> Result<Account> {
            if (!change)
                return errorOf(change);
            return m_state->accounts.update(proof, *change);
        });
}

Result<void> Operations::changePassword(QByteArrayView credential, const Argument<Secret> &password,
                                        const Argument<Secret> &fresh)
{
    return performProven<void>(
        methods::ChangePassword, credential, password,
        [&](const CallRecord &record, const PasswordProof &proof) -> Result<void> {
            if (!fresh)
                return errorOf(fresh);
            return m_state->accounts.setPassword(proof, *fresh, record.caller.credentialId);
        });
}

Result<TwoFactorSetup> Operations::beginTwoFactor(QByteArrayView credential,
                                                  const Argument<Secret> &password)
{
    return performProven<TwoFactorSetup>(methods::BeginTwoFactor, credential, password,
                                         [&](const CallRecord &, const PasswordProof &proof) {
                                             return m_state->twoFactor.begin(proof);
                                         });
}

Result<RecoveryCodes> Operations::confirmTwoFactor(QByteArrayView credential,
                                                   const Argument<Secret> &code)
{
    return perform<RecoveryCodes>(entryOf(methods::ConfirmTwoFactor), credential,
                                  [&](const CallRecord &record) -> Result<RecoveryCodes> {
                                      if (!code)
                                          return errorOf(code);
                                      return m_state->twoFactor.confirm(record.caller.accountId,
                                                                        *code);
                                  });
}

Result<void> Operations::turnOffTwoFactor(QByteArrayView credential,
                                          const Argument<Secret> &password)
{
    return performProven<void>(methods::TurnOffTwoFactor, credential, password,
                               [&](const CallRecord &, const PasswordProof &proof) {
                                   return m_state->twoFactor.turnOff(proof);
                               });
}

Result<RecoveryCodes> Operations::renewRecoveryCodes(QByteArrayView credential,
                                                     const Argument<Secret> &password)
{
    return performProven<RecoveryCodes>(methods::RenewRecoveryCodes, credential, password,
                                        [&](const CallRecord &, const PasswordProof &proof) {
                                            return m_state->twoFactor.renewRecoveryCodes(proof);
                                        });
}

} // namespace cirrusgrid
