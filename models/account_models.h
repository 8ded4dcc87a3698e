// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "models/activity_model.h"
#include "models/environment_model.h"
#include "models/token_model.h"

#include <QTimer>

namespace cirrusgrid {

//! What the dashboard shows of one account, read through its session and kept up to date with it.
//! For one account from start() to the end: another account has models of its own, so that nothing
//! of one can show with the other.
class AccountModels : public QObject
{
    Q_OBJECT

public:
    explicit AccountModels(QObject *parent = nullptr);
    ~AccountModels() override;

    //! Once: reads everything for \a session's account, and follows its changes from now on.
    void start(SessionPtr session);
    //! The same account has signed in again.
    void continueWith(SessionPtr session);
    bool isStarted() const { return m_session != nullptr; }

    //! A call of the session. Without one it fails as one does whose session has ended.
    template<typename Call>
    QFuture<ResultOf<Call>> call(Call call)
    {
        if (m_session)
            return m_session->call(std::move(call));
        Promise<ResultOf<Call>> promise;
        promise.keep(failure(ErrorKind::SessionEnded, QStringLiteral("nobody is signed in")));
        return promise.future();
    }
    //! The platform's time. Needs a session.
    UtcTime now() const { return m_session->now(); }

    //! The account was changed, by its owner or the platform's operator. A suspended one has
    //! nothing to show.
    void setAccount(const Account &account);
    //! Reads the account again.
    void refreshAccount();

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
    //! The session has ended: the account has to sign in again.
    void sessionEnded();
    void accountChanged();
    void catalogueRead();
    void tokensLoadingChanged(bool isLoading);
    //! The list was read, whether it changed or not.
    void tokensRead();
    void environmentsRead();
    //! What could not be read; the rows known so far stay.
    void failed(const cirrusgrid::ServiceError &error);

private:
    void follow();
    void readCatalogue();
    void refreshLists();
    void clear();
    //! A suspended account is refused everything but itself.
    bool canRead() const;
    void setLoadingTokens(bool isLoading);
    void setTokens(const QList<Token> &tokens);
    //! Every answer of a read passes here: it tells whether the platform can be reached.
    template<typename T>
    bool isRead(const Result<T> &result);
    void noteReached();
    void noteFailed(const ServiceError &error);
    void countDown();

    SessionPtr m_session;
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
    bool m_isLoadingTokens = false;
    bool m_areTokensRead = false;
    bool m_areEnvironmentsRead = false;
    //! A change came while the list was being read: it is read once more.
    bool m_isTokenListStale = false;
};

} // namespace cirrusgrid
