// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/activity_model.h"
#include "models/environment_model.h"
#include "models/token_model.h"
#include "client/platform_service.h"

#include <QTimer>

namespace cirrusgrid {

//! What the dashboard shows of one account, read from the service and kept up to date with it.
//! Nothing is read before start().
class AccountModels : public QObject
{
    Q_OBJECT

public:
    explicit AccountModels(PlatformService &service, QObject *parent = nullptr);

    //! Reads everything for \a account, and follows the service's changes from now on.
    void start(const Account &account);
    //! Forgets the account: nothing of it stays in a model.
    void stop();

    //! The account's owner has changed it.
    void setAccount(const Account &account);

    PlatformService &service() const { return m_service; }
    const Account &account() const { return m_account; }
    //! Null until it was read.
    const CataloguePtr &catalogue() const { return m_catalogue; }
    //! Whether the platform could not be reached the last time, and is tried again in a while.
    bool isOffline() const { return m_isOffline; }
    std::chrono::seconds timeToRetry() const { return m_timeToRetry; }
    TokenModel *tokens() { return &m_tokens; }
    //! False until tokens() are those of the account, which may have none.
    bool areTokensRead() const { return m_areTokensRead; }
    //! The same of environments().
    bool areEnvironmentsRead() const { return m_areEnvironmentsRead; }
    EnvironmentModel *environments() { return &m_environments; }
    ActivityModel *activity() { return &m_activity; }

public slots:
    void refreshTokens();
    void refreshEnvironments();
    void refreshActivity();
    //! Reads everything again, now.
    void refreshAll();

signals:
    //! isOffline() or timeToRetry() is another.
    void connectionChanged();
    void accountChanged();
    void catalogueRead();
    void tokensLoadingChanged(bool isLoading);
    //! The list was read, whether it changed or not.
    void tokensRead();
    void environmentsRead();
    //! What could not be read; the rows known so far stay.
    void failed(const cirrusgrid::ServiceError &error);

private:
    void readCatalogue();
    void setLoadingTokens(bool isLoading);
    void setTokens(const QList<Token> &tokens);
    //! Every answer of a read passes here: it tells whether the platform can be reached.
    template<typename T>
    bool isRead(const Result<T> &result);
    void noteReached();
    void noteFailed(const ServiceError &error);
    void countDown();

    PlatformService &m_service;
    Account m_account;
    CataloguePtr m_catalogue;
    TokenModel m_tokens;
    EnvironmentModel m_environments;
    ActivityModel m_activity;
    //! "2 hours ago" and "Expires today" move on by themselves.
    QTimer m_tick;
    QTimer m_retryTick;
    std::chrono::seconds m_retryDelay{0};
    std::chrono::seconds m_timeToRetry{0};
    bool m_isOffline = false;
    bool m_isStarted = false;
    bool m_isLoadingTokens = false;
    bool m_areTokensRead = false;
    bool m_areEnvironmentsRead = false;
    //! A change came while the list was being read: it is read once more.
    bool m_isTokenListStale = false;
};

} // namespace cirrusgrid
