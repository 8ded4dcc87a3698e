// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/accounts.h"
#include "backend/core/environments.h"
#include "backend/core/lookup_cache.h"
#include "backend/core/tokens.h"
#include "backend/core/two_factor_rules.h"
#include "backend/core/write_behind.h"

#include <functional>
#include <memory>

namespace cirrusgrid {

enum class PlatformChange { Tokens, Environments, Activity };

struct StoredCounts {
    qint64 tokens = 0;
    qint64 sessions = 0;
};

struct PlatformSetup {
    DatabaseAddress database;
    CataloguePtr catalogue;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<RandomSource> random;
    PlatformLimits limits;
};

//! The platform: every rule there is, synchronous, over one database connection. Lives in one
//! thread.
class Platform
{
public:
    //! Errors: Storage, with a text that names the file and what is wrong with it.
    static Result<std::unique_ptr<Platform>> open(PlatformSetup setup);

    //! For another connection to the same database.
    const PlatformSetup &setup() const { return m_setup; }
    Accounts &accounts() { return m_accounts; }
    TwoFactorRules &twoFactor() { return m_twoFactor; }
    Tokens &tokens() { return m_tokens; }
    Environments &environments() { return m_environments; }
    const ApiCatalogue &catalogue() const { return *m_setup.catalogue; }
    const Clock &clock() const { return *m_setup.clock; }

    //! Between these, in one turn of work without a pause, other connections' changes are looked
    //! for once: at the start, when everything that is to be answered has arrived.
    void startBatch();
    void endBatch() { m_isInBatch = false; }

    //! Who presents \a credential, a session or a token. Errors: SessionEnded.
    Result<Caller> authenticate(QByteArrayView credential);
    //! Makes a session usable that waits for its verification code. Errors: SessionEnded,
    //! Permission for a token, WrongPassword (field "code"), Throttled.
    Result<Caller> verifySession(QByteArrayView credential, const Secret &code);
    //! A session may call everything, a token what it grants. Errors: Permission.
    static Result<void> checkPermission(const Caller &caller, const ApiMethod &method);

    //! For the activity log; \a result is the contract's code. Written at the next flush.
    void noteCall(const Caller &caller, const QString &method, const QString &object, int result);
    Result<QList<ActivityEntry>> activity(qint32 accountId, int count);
    //! Writes what was written behind. To be called about once a second.
    Result<void> flush();

    //! Takes a while where there are many.
    Result<StoredCounts> counts();
    //! Errors: Storage that names what is damaged.
    Result<void> checkIntegrity();
    //! A whole copy, while others go on writing. Errors: Storage, also when the file is there.
    Result<void> backUpTo(const QString &fileName);
    //! Removes the activity from before \a time, a bounded part of it at a time. True when more is
    //! left.
    Result<bool> forgetActivityBefore(UtcTime time);
    //! Errors: Storage while the database can't be asked.
    Result<void> checkHealth();

    //! Called in this thread after each change that went through this object.
    void setChangeListener(std::function<void(PlatformChange)> listener);
    void announce(PlatformChange change);
    //! True once after another process has changed the database.
    Result<bool> wasChangedOutside();

private:
    explicit Platform(PlatformSetup setup);
    Result<Caller> identify(QByteArrayView credential);
    Result<Caller> identifyToken(QByteArrayView value);
    Result<Caller> identifySession(QByteArrayView value);
    Result<SessionRow> sessionOf(QByteArrayView value);

    PlatformSetup m_setup;
    Database m_database;
    LookupCache m_lookups;
    WriteBehind m_writeBehind;
    Accounts m_accounts;
    TwoFactorRules m_twoFactor;
    Tokens m_tokens;
    Environments m_environments;
    AccountStore m_accountStore;
    ActivityStore m_activityStore;
    qint64 m_changeCounter = 0;
    bool m_isInBatch = false;
    std::function<void(PlatformChange)> m_listener;
};

} // namespace cirrusgrid
