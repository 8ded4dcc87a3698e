// SPDX-License-Identifier: Apache-2.0
#include "backend/core/operations.h"

#include "backend/core/operations_perform.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

Result<void> checkPermission(const Caller &caller, const MethodEntry &method)
{
    if (caller.isSuspended && method.access != Access::Account)
        return failure(ErrorKind::Permission, u"the account is suspended"_s);
    const bool isAllowed = caller.kind == CredentialKind::Session
        || (method.grantableNumber >= 0 && caller.granted.contains(method.grantableNumber));
    if (!isAllowed)
        return failure(ErrorKind::Permission, u"the token does not grant %1"_s.arg(method.name));
    return {};
}

Result<std::unique_ptr<Operations>> Operations::open(BackendSetup setup)
{
    return guarded([&]() -> Result<std::unique_ptr<Operations>> {
        return std::unique_ptr<Operations>(new Operations(std::move(setup)));
    });
}

Operations::Operations(BackendSetup setup)
    : m_state(std::make_unique<OperationsState>(std::move(setup)))
{
}

Operations::~Operations() = default;

const BackendSetup &Operations::setup() const { return m_state->setup; }

void Operations::setListener(std::function<void(const Change &)> listener)
{
    m_state->listener = std::move(listener);
}

void Operations::startBatch()
{
    // A database that can't be asked answers each call of the batch with its own error.
    const auto validated = guarded([&]() -> Result<void> {
        m_state->lookups.validate();
        return {};
    });
    m_state->isInBatch = validated.has_value();
}

void Operations::endBatch() { m_state->isInBatch = false; }

const MethodEntry &Operations::entryOf(const Method &method)
{
    if (const auto known = m_state->methods.constFind(&method);
        known != m_state->methods.constEnd())
        return *known;
    MethodEntry entry{method.name, method.access, method.effect};
    const auto *listed = m_state->setup.catalogue->byFullName(entry.name);
    if (listed && listed->isGrantable)
        entry.grantableNumber = listed->number;
    return *m_state->methods.insert(&method, entry);
}

Result<Caller> Operations::authenticate(QByteArrayView credential)
{
    if (!m_state->isInBatch)
        m_state->lookups.validate();
    auto caller = m_state->authenticator.identify(credential);
    if (caller)
        m_state->writeBehind.noteUse(*caller);
    return caller;
}

void Operations::log(const MethodEntry &method, const CallRecord &record, int code)
{
    // What a session only reads is somebody looking; the log is for what happened and for what
    // scripts do.
    const bool isLooking =
        record.caller.kind == CredentialKind::Session && method.effect == Effect::Reads;
    if (record.caller.accountId == 0 || isLooking)
        return;
    m_state->writeBehind.noteCall(record.caller, method.name, record.object, code);
    // What people do is seldom, and they look at the activity for it; what scripts do is written
    // behind. What can't be written now is kept for the next time.
    if (record.caller.kind == CredentialKind::Session)
        (void)flush();
}

void Operations::announce(const Change &change)
{
    if (m_state->listener)
        m_state->listener(change);
}

Result<void> Operations::callUnsupported(const ApiMethod &method, QByteArrayView credential)
{
    const MethodEntry entry{method.fullName(), Access::ActiveAccount,
                            method.isSafe ? Effect::Reads : Effect::Changes,
                            method.isGrantable ? method.number : -1};
    return perform<void>(entry, credential, [&](CallRecord &) -> Result<void> {
        return failure(ErrorKind::Unsupported,
                       u"%1 isn't implemented by this service"_s.arg(entry.name));
    });
}

Result<bool> Operations::hasAccounts()
{
    return guarded([&]() -> Result<bool> { return m_state->accounts.hasAccounts(); });
}

bool Operations::isLive(QByteArrayView credential)
{
    return guarded([&]() -> Result<bool> {
               const auto caller = m_state->authenticator.identify(credential);
               return caller && caller->kind == CredentialKind::Session;
           })
        .value_or(false);
}

Result<void> Operations::flush()
{
    return guarded([&]() -> Result<void> {
        m_state->writeBehind.flush();
        // A list that was read meanwhile has had it written already.
        const auto written = m_state->writeBehind.takeWritten();
        for (const qint32 account : written.accountsOfCalls)
            announce({ChangeKind::Activity, account});
        for (const qint32 account : written.accountsOfTokenUses)
            announce({ChangeKind::Tokens, account});
        return {};
    });
}

Result<void> Operations::flushAll()
{
    return guarded([&]() -> Result<void> {
        m_state->writeBehind.flush(WriteBehind::Extent::All);
        return {};
    });
}

Result<bool> Operations::forgetOld()
{
    return guarded([&]() -> Result<bool> {
        const bool hasMoreActivity = m_state->activity.removeBefore(m_state->setup.clock->now()
                                                                    - m_state->setup.activityKept);
        const bool hasMoreSessions = m_state->accounts.forgetEndedSessions();
        const bool hasMoreGuesses = m_state->lockout.forgetOld();
        return hasMoreActivity || hasMoreSessions || hasMoreGuesses;
    });
}

Result<bool> Operations::wasChangedOutside()
{
    return guarded([&]() -> Result<bool> {
        const auto counter = m_state->database.changeCounter();
        return std::exchange(m_state->changeCounter, counter) != counter;
    });
}

Result<StoredCounts> Operations::counts()
{
    return guarded([&]() -> Result<StoredCounts> {
        return StoredCounts{TokenStore(m_state->database).countAll(),
                            AccountStore(m_state->database).sessionCount()};
    });
}

Result<void> Operations::checkHealth()
{
    return guarded([&]() -> Result<void> {
        m_state->database.ping();
        return {};
    });
}

} // namespace cirrusgrid
