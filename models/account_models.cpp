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
constexpr std::chrono::seconds FirstRetry{2};
constexpr std::chrono::seconds LongestRetry{60};

} // namespace

AccountModels::AccountModels(PlatformService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_tick, &QTimer::timeout, this, [this] { m_tokens.setNow(m_service.now()); });
    m_retryTick.setInterval(std::chrono::seconds(1));
    connect(&m_retryTick, &QTimer::timeout, this, &AccountModels::countDown);
    connect(&service, &PlatformService::tokensChanged, this, &AccountModels::refreshTokens);
    connect(&service, &PlatformService::environmentsChanged, this,
            &AccountModels::refreshEnvironments);
    connect(&service, &PlatformService::activityChanged, this, &AccountModels::refreshActivity);
}

void AccountModels::start(const Account &account)
{
    setAccount(account);
    m_isStarted = true;
    m_tick.start(TickInterval);
    refreshAll();
}

void AccountModels::refreshAll()
{
    refreshEnvironments();
    refreshActivity();
    if (!m_catalogue)
        readCatalogue();
    refreshTokens();
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
        m_retryDelay =
            m_retryDelay.count() == 0 ? FirstRetry : std::min(2 * m_retryDelay, LongestRetry);
        // The platform may know better.
        m_timeToRetry = error.retryAfter.value_or(m_retryDelay);
        m_retryTick.start();
        emit connectionChanged();
    }
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
    emit accountChanged();
}

void AccountModels::stop()
{
    m_isStarted = false;
    m_tick.stop();
    m_retryTick.stop();
    m_isOffline = false;
    m_account = {};
    m_areTokensRead = false;
    m_areEnvironmentsRead = false;
    m_tokens.setTokens({});
    m_environments.setEnvironments({});
    m_activity.setEntries({}, m_service.now());
}

void AccountModels::readCatalogue()
{
    m_service.catalogue().then(this, [this](const Result<CataloguePtr> &result) {
        if (!isRead(result))
            return;
        m_catalogue = *result;
        emit catalogueRead();
    });
}

void AccountModels::refreshTokens()
{
    if (!m_isStarted)
        return;
    if (m_isLoadingTokens) {
        m_isTokenListStale = true;
        return;
    }
    setLoadingTokens(true);
    m_service.tokens().then(this, [this](const Result<QList<Token>> &result) {
        setLoadingTokens(false);
        if (!m_isStarted)
            return;
        if (isRead(result))
            setTokens(*result);
        if (std::exchange(m_isTokenListStale, false))
            refreshTokens();
    });
}

void AccountModels::setTokens(const QList<Token> &tokens)
{
    m_tokens.setNow(m_service.now());
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
    if (!m_isStarted)
        return;
    m_service.environments().then(this, [this](const Result<QList<Environment>> &result) {
        if (!m_isStarted || !isRead(result))
            return;
        m_environments.setEnvironments(*result);
        m_areEnvironmentsRead = true;
        emit environmentsRead();
    });
}

void AccountModels::refreshActivity()
{
    if (!m_isStarted)
        return;
    m_service.activity(ActivityShown)
        .then(this, [this](const Result<QList<ActivityEntry>> &result) {
            if (m_isStarted && isRead(result))
                m_activity.setEntries(*result, m_service.now());
        });
}

} // namespace cirrusgrid
