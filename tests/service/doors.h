// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/backend.h"
#include "backend/http/http_server.h"
#include "client/local/local_session.h"
#include "client/local/local_thread.h"
#include "tests/support/driver.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <algorithm>

//! One platform's database, opened once by the embedded door and once over HTTP.
namespace cirrusgrid::doors {

enum class Caller {
    Session,
    SuspendedSession,
    WaitingSession, //!< for its verification code
    GrantingToken, //!< of every method that can be granted
    OtherToken, //!< of none of the methods that are tried
    ExpiredToken,
    RevokedToken,
    Nobody,
};

//! Calls of the two connections of a platform are written in any order, and repeated ones are
//! counted.
template<typename List>
List sortedOnce(List list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

//! A database with an account, a token to act on, and the credential of a caller.
class Scene
{
public:
    explicit Scene(Caller caller);

    qint32 account() const { return m_account; }
    TokenId token() const { return m_token; }
    Secret credential() const { return m_credential.clone(); }
    //! A copy of the database, for one door.
    QString copyTo(const QString &folder) const;

private:
    Secret makeCredential(Caller caller, const BackendSetup &setup);

    QTemporaryDir m_folder;
    QString m_file;
    qint32 m_account = 0;
    TokenId m_token = 0;
    Secret m_credential;
};

//! What stands behind both doors: a copy of the scene's database, and what was announced.
class Door
{
public:
    explicit Door(const Scene &scene)
        : m_file(scene.copyTo(m_folder.path()))
    {
    }
    virtual ~Door() = default;
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    void waitForChange(const Change &change);
    //! Method and result of what was logged, each once. Closes the door.
    QList<std::pair<QString, int>> activity();
    QStringList activityObjects();

protected:
    virtual void close() = 0;
    void noteChange(const Change &change) { m_changes.append(change); }
    const QString &file() const { return m_file; }

private:
    void readActivity();

    QTemporaryDir m_folder;
    QString m_file;
    QList<Change> m_changes;
    std::optional<QList<ActivityEntry>> m_entries;
};

class EmbeddedDoor final : public Door
{
public:
    explicit EmbeddedDoor(const Scene &scene);
    ~EmbeddedDoor() override { close(); }

    Session &session() { return *m_session; }

private:
    void close() override;

    std::shared_ptr<LocalThread> m_thread;
    SessionPtr m_session;
};

class HttpDoor final : public Door
{
public:
    explicit HttpDoor(const Scene &scene);
    ~HttpDoor() override { close(); }

    //! The result's code. \a form has everything but the credential.
    int post(const QString &method, const QByteArray &form);

private:
    void close() override;

    Secret m_credential;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    QNetworkAccessManager m_network;
};

} // namespace cirrusgrid::doors
