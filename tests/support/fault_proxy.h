// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/platform_process.h"

#include <QHash>
#include <QMutex>
#include <QTcpServer>
#include <QThread>

#include <memory>

namespace cirrusgrid {

//! What a proxy does to one request.
struct ProxyFault {
    enum class Kind {
        RefuseRequest, //!< The connection ends; the platform never hears of it.
        LoseAnswer, //!< The platform carries it out, the connection ends.
        ResetWithinAnswer, //!< Half of the answer comes, then the connection is reset.
        Silence, //!< Nothing comes, ever.
        Answer, //!< text comes instead of what the platform said, which is not asked.
        ReplaceAnswer, //!< The platform carries it out; text comes as the answer's body.
        HugeAnswer, //!< 100 MB of JSON.
    };
    Kind kind = Kind::RefuseRequest;
    //! For Answer: a whole HTTP answer. For ReplaceAnswer: JSON.
    QByteArray text = {};
    //! How many requests it is for; 0 for all.
    int count = 0;
};

//! Stands between a dashboard and a platform, on a thread of its own, and counts what passes.
class FaultProxy
{
public:
    //! Over HTTPS with \a certificate, before a platform that serves HTTP at \a upstreamPort.
    FaultProxy(const CertificateFiles &certificate, quint16 upstreamPort);
    ~FaultProxy();

    RemotePlatformOptions remote() const;
    //! \a method is an API method without its service, in any letter case.
    void setFault(const QString &method, const ProxyFault &fault);
    void clearFaults();
    //! How many requests for it came in.
    int requests(const QString &method) const;
    //! How many requests Silence keeps waiting: those whose connection the client has not ended.
    int waiting() const;
    //! No connection is taken any more, until listenAgain().
    void stopListening();
    void listenAgain();

private:
    class Server;

    CertificateFiles m_certificate;
    quint16 m_port = 0;
    QThread m_thread;
    Server *m_server;
};

} // namespace cirrusgrid
