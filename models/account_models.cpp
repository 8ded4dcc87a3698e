// SPDX-License-Identifier: Apache-2.0
#include "models/account_models.h"

#include <algorithm>

namespace cirrusgrid {

namespace {

//! As many entries as the activity list shows.
constexpr int ActivityShown = 100;
//! Relative times are told in minutes.
constexpr std::chrono::seconds TickInterval{30};
//! The wait before a platform that could not be reached is tried again; it doubles up to the
//! longest.
constexpr std::chrono::seconds MinRetry{2};
constexpr std::chrono::seconds MaxRetry{60};

} // namespace

AccountModels::AccountModels(QObject *parent)
    : QObject(parent)
{
    connect(&m_tick, &QTimer::timeout, this, [this] { m_tokens.setNow(now()); });
    m_retryTick.setInterval(std::chrono::seconds(1));
    connect(&m_retryTick, &QTimer::timeout, this, &AccountModels::countDown);
}

AccountModels::~AccountModels() = default;

void AccountModels::start(SessionPtr session)
{
    Q_ASSERT(!m_session);
    m_session = std::move(session);
    follow();
    m_tick.start(TickInterval);
    setAccount(m_session->account());
    refreshLists();
}

void AccountModels::continueWith(SessionPtr session)
{
    m_session->disconnect(this);
    m_session = std::move(session);
    follow();
    setAccount(m_session->account());
    refreshLists();
}

void AccountModels::follow()
{
    connect(m_session.get(), &Session::tokensChanged, this, &AccountModels::refreshTokens);
    connect(m_session.get(), &Session::environmentsChanged, this,
            &AccountModels::refreshEnvironments);
    connect(m_session.get(), &Session::activityChanged, this, &AccountModels::refreshActivity);
    connect(m_session.get(), &Session::ended, this, &AccountModels::sessionEnded);
}

void AccountModels::refreshAll()
{
    if (m_account.isSuspended)
        refreshAccount();
    refreshLists();
}

void AccountModels::refreshLists()
{
    refreshEnvironments();
    refreshActivity();
    if (!m_catalogue)
        readCatalogue();
    refreshTokens();
}

void AccountModels::refreshAccount()
{
    call(calls::GetAccount{}).then(this, [this](const Result<Account> &account) {
        if (!account || *account == m_account)
            return;
        const bool wasSuspended = m_account.isSuspended;
        setAccount(*account);
        if (wasSuspended)
            refreshLists();
    });
}

template<typename T>
bool AccountModels::isRead(const Result<T> &result)
{
    if (result)
        noteReached();
    else
        noteFailed(result.error());
    return result.has_value();
}

void AccountModels::noteReached()
{
    m_retryDelay = {};
    m_retryTick.stop();
    if (std::exchange(m_isOffline, false))
        emit connectionChanged();
}

void AccountModels::noteFailed(const ServiceError &error)
{
    if (error.kind == ErrorKind::Offline && !m_retryTick.isActive()) {
        m_isOffline = true;
        m_retryDelay = m_retryDelay.count() == 0 ? MinRetry : std::min(2 * m_retryDelay, MaxRetry);
        // The platform may know better.
        m_timeToRetry = error.retryAfter.value_or(m_retryDelay);
        m_retryTick.start();
        emit connectionChanged();
    }
    // Whoever may not read may have been suspended meanwhile.
    if (error.kind == ErrorKind::Permission && !m_account.isSuspended)
        refreshAccount();
    emit failed(error);
}

void AccountModels::countDown()
{
    m_timeToRetry -= std::chrono::seconds(1);
    if (m_timeToRetry.count() <= 0) {
        m_retryTick.stop();
        refreshAll();
        return;
    }
    emit connectionChanged();
}

void AccountModels::setAccount(const Account &account)
{
    m_account = account;
    if (account.isSuspended)
        clear();
    emit accountChanged();
}

void AccountModels::clear()
{
    m_tokens.setTokens({});
    m_environments.setEnvironments({});
    m_activity.setEntries({}, now());
    m_areTokensRead = true;
    m_areEnvironmentsRead = true;
    emit tokensRead();
    emit environmentsRead();
}

bool AccountModels::canRead() const { return m_session && !m_account.isSuspended; }

void AccountModels::readCatalogue()
{
    if (!canRead())
        return;
    call(calls::GetCatalogue{}).then(this, [this](const Result<CataloguePtr> &result) {
        if (!isRead(result))
            return;
        m_catalogue = *result;
        emit catalogueRead();
    });
}

void AccountModels::refreshTokens()
{
    if (!canRead())
        return;
    if (m_isLoadingTokens) {
        m_isTokenListStale = true;
        return;
    }
    setLoadingTokens(true);
    call(calls::GetTokens{}).then(this, [this](const Result<QList<Token>> &result) {
        setLoadingTokens(false);
        if (isRead(result) && canRead())
            setTokens(*result);
        if (std::exchange(m_isTokenListStale, false))
            refreshTokens();
    });
}

void AccountModels::setTokens(const QList<Token> &tokens)
{
    m_tokens.setNow(now());
    m_tokens.setTokens(tokens);
    m_areTokensRead = true;
    emit tokensRead();
}

void AccountModels::setLoadingTokens(bool isLoading)
{
    m_isLoadingTokens = isLoading;
    emit tokensLoadingChanged(isLoading);
}

void AccountModels::refreshEnvironments()
{
    if (!canRead())
        return;
    call(calls::GetEnvironments{}).then(this, [this](const Result<QList<Environment>> &result) {
        if (!isRead(result) || !canRead())
            return;
        m_environments.setEnvironments(*result);
        m_areEnvironmentsRead = true;
        emit environmentsRead();
    });
}

void AccountModels::refreshActivity()
{
    if (!canRead())
        return;
    call(calls::GetActivity{ActivityShown})
        .then(this, [this](const Result<QList<ActivityEntry>> &result) {
            if (isRead(result) && canRead())
                m_activity.setEntries(*result, now());
        });
}

} // namespace cirrusgrid
