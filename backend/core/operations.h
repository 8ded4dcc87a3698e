// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/argument.h"
#include "backend/core/backend_setup.h"
#include "backend/core/caller.h"
#include "backend/core/change.h"
#include "backend/core/method.h"
#include "domain/account.h"
#include "domain/activity_entry.h"
#include "domain/environment.h"
#include "domain/session_info.h"
#include "domain/sign_in.h"
#include "domain/token.h"
#include "domain/two_factor.h"

#include <functional>
#include <memory>
#include <optional>

namespace cirrusgrid {

struct OperationsState;
struct MethodEntry;
struct CallRecord;
class PasswordProof;

//! Ids of an account's things; absent: all of them.
template<typename Id>
using IdSelection = std::optional<QList<Id>>;

//! Which program signs in from where: what the list of sessions shows.
struct ClientInfo {
    QString host;
    QString userAgent;
    //! What wrong guesses are counted by: the address, or of IPv6 the /64, for whoever has one
    //! address of it has them all.
    QString network;
};

struct TokenEdit {
    TokenId id = 0;
    TokenChange change;
};

struct TokenOwner {
    qint32 uid = 0;
    QString description;
};

struct StoredCounts {
    qint64 tokens = 0;
    qint64 sessions = 0;
};

//! The platform: the one way in to its rules, over one database connection, synchronous. Lives in
//! one thread. Every call goes the same way: who calls, whether they may, their password where the
//! method demands it, the rule, the activity log, and the announcement to whoever listens.
//!
//! Errors of each: SessionEnded, Permission, Storage; of what takes a password: WrongPassword with
//! the attempts left, Throttled with the wait; then those of the arguments; then those named here.
class Operations
{
public:
    //! Errors: Storage, with a text that names the file and what is wrong with it.
    static Result<std::unique_ptr<Operations>> open(BackendSetup setup);
    ~Operations();
    Operations(const Operations &) = delete;
    Operations &operator=(const Operations &) = delete;

    const BackendSetup &setup() const;

    //! Called in this thread after each change that went through this object.
    void setListener(std::function<void(const Change &)> listener);
    //! Between these, in one turn of work without a pause, other connections' changes are looked
    //! for once: at the start, when everything that is to be answered has arrived.
    void startBatch();
    void endBatch();

    //! An unknown login gets the same answers in the same time as a wrong password.
    Result<SignedIn> signIn(const Argument<Credentials> &credentials, const ClientInfo &client);
    //! Makes a session usable that waits for its code, one of the app's or a recovery code, which
    //! is used up by it. Errors: WrongPassword (field "code"), Throttled.
    Result<Account> verifyCode(QByteArrayView credential, const Argument<Secret> &code);
    Result<void> signOut(QByteArrayView credential);
    //! Those that can be used, the latest used first.
    Result<QList<SessionInfo>> sessions(QByteArrayView credential);
    //! Ids that the account has not are passed over: they have ended already.
    Result<void> endSessions(QByteArrayView credential, const Argument<IdSelection<qint32>> &ids);

    Result<Account> account(QByteArrayView credential);
    //! Errors: InvalidInput (login, name).
    Result<Account> updateAccount(QByteArrayView credential, const Argument<Secret> &password,
                                  const Argument<AccountChange> &change);
    //! Ends every other session of the account. Errors: InvalidInput (password).
    Result<void> changePassword(QByteArrayView credential, const Argument<Secret> &password,
                                const Argument<Secret> &fresh);
    //! A fresh key, which does nothing before confirmTwoFactor(). Errors: InvalidInput when there
    //! is a second factor already.
    Result<TwoFactorSetup> beginTwoFactor(QByteArrayView credential,
                                          const Argument<Secret> &password);
    //! \a code shows that the app has the key: from here on signing in needs one. Errors:
    //! WrongPassword (field "code"), Throttled, NotFound when nothing was begun.
    Result<RecoveryCodes> confirmTwoFactor(QByteArrayView credential, const Argument<Secret> &code);
    Result<void> turnOffTwoFactor(QByteArrayView credential, const Argument<Secret> &password);
    //! The earlier ones stop working. Errors: NotFound when there is no second factor.
    Result<RecoveryCodes> renewRecoveryCodes(QByteArrayView credential,
                                             const Argument<Secret> &password);

    //! By id. Errors: NotFound for an id that the account has not.
    Result<QList<Token>> tokens(QByteArrayView credential,
                                const Argument<IdSelection<TokenId>> &ids);
    //! Errors: InvalidInput (description, expiresAt, tokenTemplate, apiList), Limit.
    Result<IssuedToken> createToken(QByteArrayView credential, const Argument<Secret> &password,
                                    const Argument<TokenDraft> &draft);
    //! Errors: NotFound, InvalidInput as above.
    Result<Token> editToken(QByteArrayView credential, const Argument<Secret> &password,
                            const Argument<TokenEdit> &edit);
    //! The old value stops working at once; everything else stays. Errors: NotFound.
    Result<IssuedToken> regenerateToken(QByteArrayView credential, const Argument<Secret> &password,
                                        const Argument<TokenId> &id);
    //! All of them or none. Errors: NotFound.
    Result<void> deleteTokens(QByteArrayView credential, const Argument<Secret> &password,
                              const Argument<IdSelection<TokenId>> &ids);
    //! Two methods read the catalogue: GetTokenApiList and GetTokenTemplates.
    Result<CataloguePtr> catalogue(const Method &method, QByteArrayView credential);
    //! \a checksum is the SHA-256 of a value. Two methods: GetUidByToken and GetDescriptionByToken.
    //! Errors: NotFound.
    Result<TokenOwner> tokenOwner(const Method &method, QByteArrayView credential,
                                  const Argument<QByteArray> &checksum);

    Result<QList<Environment>> environments(QByteArrayView credential);
    //! Errors: NotFound.
    Result<Environment> environment(QByteArrayView credential, const Argument<QString> &name);
    //! Errors: NotFound.
    Result<void> changeEnvironment(EnvironmentAction action, QByteArrayView credential,
                                   const Argument<QString> &name);
    //! The newest entries, newest first.
    Result<QList<ActivityEntry>> activity(QByteArrayView credential, int count);
    Result<UtcTime> serverTime(QByteArrayView credential);
    //! A method that the platform has and this service does not carry out. Errors: Unsupported.
    Result<void> callUnsupported(const ApiMethod &method, QByteArrayView credential);

    Result<bool> hasAccounts();
    //! Whether the credential is that of a session in use; a look that is not logged.
    bool isLive(QByteArrayView credential);
    //! Writes what was written behind, of much some. To be called about once a second.
    Result<void> flush();
    //! Writes all that was written behind: nothing is called any more.
    Result<void> flushAll();
    //! Removes a bounded part of what is too old: activity, sessions that have ended, counts of
    //! wrong guesses. True when more is left.
    Result<bool> forgetOld();
    //! True once after another connection has changed the database.
    Result<bool> wasChangedOutside();
    //! Takes a while where there are many.
    Result<StoredCounts> counts();
    //! Errors: Storage while the database can't be asked.
    Result<void> checkHealth();

private:
    explicit Operations(BackendSetup setup);

    //! The one way to a rule: \a rule gets the record of the call, with the caller in it.
    template<typename T, typename Rule>
    Result<T> perform(const MethodEntry &method, QByteArrayView credential, Rule rule);
    //! As perform(), with the account's password proved first.
    template<typename T, typename Rule>
    Result<T> performProven(const Method &method, QByteArrayView credential,
                            const Argument<Secret> &password, Rule rule);
    template<typename T, typename Rule>
    Result<T> performOpen(const Method &method, Rule rule);
    template<typename T>
    Result<T> concluded(const MethodEntry &method, const CallRecord &record, Result<T> result);

    const MethodEntry &entryOf(const Method &method);
    Result<Caller> authenticate(QByteArrayView credential);
    void log(const MethodEntry &method, const CallRecord &record, int code);
    void announce(const Change &change);

    std::unique_ptr<OperationsState> m_state;
};

} // namespace cirrusgrid
