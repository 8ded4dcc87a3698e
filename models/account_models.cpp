// SPDX-License-Identifier: Apache-2.0
#include "models/account_models.h"

namespace cirrusgrid {

namespace {

//! As many entries as the activity list shows.
constexpr int ActivityShown = 100;
//! Relative times are told in minutes.
constexpr std::chrono::seconds TickInterval{30};

} // namespace

AccountModels::AccountModels(PlatformService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_tick, &QTimer::timeout, this, [this] { m_tokens.setNow(m_service.now()); });
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
    refreshEnvironments();
    refreshActivity();
    readCatalogue();
    refreshTokens();
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
    m_account = {};
    m_tokens.setTokens({});
    m_environments.setEnvironments({});
    m_activity.setEntries({}, m_service.now());
}

void AccountModels::readCatalogue()
{
    m_service.catalogue().then(this, [this](const Result<CataloguePtr> &result) {
        if (!result) {
            emit failed(result.error());
            return;
        }
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
        if (result)
            setTokens(*result);
        else
            emit failed(result.error());
        if (std::exchange(m_isTokenListStale, false))
            refreshTokens();
    });
}

void AccountModels::setTokens(const QList<Token> &tokens)
{
    m_tokens.setNow(m_service.now());
    m_tokens.setTokens(tokens);
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
        if (!m_isStarted)
            return;
        if (!result) {
            emit failed(result.error());
            return;
        }
        m_environments.setEnvironments(*result);
        emit environmentsRead();
    });
}

void AccountModels::refreshActivity()
{
    if (!m_isStarted)
        return;
    m_service.activity(ActivityShown)
        .then(this, [this](const Result<QList<ActivityEntry>> &result) {
            if (!m_isStarted)
                return;
            if (result)
                m_activity.setEntries(*result, m_service.now());
            else
                emit failed(result.error());
        });
}

} // namespace cirrusgrid
