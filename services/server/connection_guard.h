// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/server/server_limits.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>

class QTcpSocket;

namespace cirrusgrid {

//! Watches what arrives on one connection ahead of Qt's parser, and answers for it when a request
//! breaks the limits: 431 for a header, 413 for a body, 411 for a body whose length is not told.
//! Owned by the socket.
class ConnectionGuard : public QObject
{
    Q_OBJECT

public:
    ConnectionGuard(QTcpSocket *socket, const ServerLimits &limits);

    //! To be connected to readyRead before Qt's server is, so that it sees the bytes first.
    void inspect();
    //! To be called when Qt's server has seen them: what it left unread is not new the next time.
    void noteUnread();
    //! The request that was arriving is whole; the next bytes begin another one.
    void noteArrived();
    void noteAnswered();
    bool isIdle() const { return m_state == State::Idle && m_unanswered == 0; }
    bool hasStalled() const;

private:
    enum class State { Idle, Header, Body, Refused };

    void inspectHeader();
    void refuse(const char *statusLine, const QByteArray &answer);
    void discard();

    QTcpSocket *m_socket;
    const ServerLimits &m_limits;
    State m_state = State::Idle;
    QByteArray m_header;
    qint64 m_unread = 0;
    int m_unanswered = 0;
    qint64 m_discarded = 0;
    QElapsedTimer m_sinceProgress;
};

} // namespace cirrusgrid
