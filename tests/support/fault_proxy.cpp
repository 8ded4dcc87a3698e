// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_proxy.h"

#include <QFile>
#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <atomic>
#include <optional>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HugeSize = 100ll * 1024 * 1024;
constexpr qint64 ChunkSize = 256 * 1024;

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration tlsOf(const CertificateFiles &files)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(files.certificate)));
    tls.setPrivateKey(QSslKey(contentOf(files.key), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QByteArray header(qint64 size)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(size) + "\r\n\r\n";
}

//! "/1.0/users/authentication/rest/createtoken" → "createtoken"
QString methodOf(const QByteArray &request)
{
    const auto path = request.left(request.indexOf("\r\n")).split(' ').value(1);
    return QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)).toLower();
}

//! The size of the whole request, once its head is there.
std::optional<qsizetype> sizeOf(const QByteArray &request)
{
    const auto head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return std::nullopt;
    qsizetype body = 0;
    for (const auto &line : request.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return head + 4 + body;
}

} // namespace

class FaultProxy::Server final : public QTcpServer
{
public:
    Server(QSslConfiguration tls, quint16 upstreamPort)
        : m_tls(std::move(tls))
        , m_upstreamPort(upstreamPort)
    {
    }

    void setFault(const QString &method, const ProxyFault &fault)
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.insert(method.toLower(), fault);
    }
    void clearFaults()
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.clear();
    }
    int requests(const QString &method)
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests.value(method.toLower());
    }
    int waiting() const { return m_waiting; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QSslSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            const auto size = sizeOf(*buffer);
            if (size && buffer->size() >= *size)
                take(socket, std::exchange(*buffer, {}));
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }

private:
    std::optional<ProxyFault> faultFor(const QString &method)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_requests[method];
        const auto found = m_faults.find(method);
        if (found == m_faults.end())
            return std::nullopt;
        const ProxyFault fault = *found;
        if (found->count > 0 && --found->count == 0)
            m_faults.erase(found);
        return fault;
    }

    void take(QSslSocket *socket, const QByteArray &request)
    {
        const auto fault = faultFor(methodOf(request));
        if (!fault) {
            forward(
                request, [socket](const QByteArray &answer) { socket->write(answer); }, socket);
            return;
        }
        using Kind = ProxyFault::Kind;
        switch (fault->kind) {
        case Kind::RefuseRequest:
            socket->abort();
            return;
        case Kind::Silence:
            ++m_waiting;
            connect(socket, &QSslSocket::disconnected, this, [this] { --m_waiting; });
            return;
        case Kind::Answer:
            socket->write(fault->text);
            return;
        case Kind::LoseAnswer:
            forward(
                request, [socket](const QByteArray &) { socket->abort(); }, socket);
            return;
        case Kind::ResetWithinAnswer:
            forward(
                request, [socket](const QByteArray &answer) { breakWithin(socket, answer); },
                socket);
            return;
        case Kind::ReplaceAnswer:
            forward(
                request,
                [socket, text = fault->text](const QByteArray &) {
                    socket->write(header(text.size()) + text);
                },
                socket);
            return;
        case Kind::HugeAnswer:
            writeHuge(socket);
            return;
        }
    }

    static void breakWithin(QSslSocket *socket, const QByteArray &answer)
    {
        const auto body = answer.indexOf("\r\n\r\n") + 4;
        socket->write(answer.left(body + (answer.size() - body) / 2));
        socket->flush();
        socket->abort();
    }

    void writeHuge(QSslSocket *socket)
    {
        auto left = std::make_shared<qint64>(HugeSize);
        socket->write(header(HugeSize) + "{\"result\":0,\"filler\":\"");
        const auto writeMore = [socket, left] {
            while (*left > 0
                   && socket->encryptedBytesToWrite() + socket->bytesToWrite() < ChunkSize) {
                socket->write(QByteArray(ChunkSize, 'x'));
                *left -= ChunkSize;
            }
        };
        connect(socket, &QSslSocket::encryptedBytesWritten, socket, writeMore);
        writeMore();
    }

    //! Asks the platform itself. \a answered is called with the whole answer, unless \a client has
    //! gone.
    void forward(QByteArray request, std::function<void(const QByteArray &)> answered,
                 QSslSocket *client)
    {
        auto *upstream = new QTcpSocket(this);
        auto answer = std::make_shared<QByteArray>();
        request.insert(request.indexOf("\r\n") + 2, "X-Forwarded-Proto: https\r\n");
        connect(upstream, &QTcpSocket::connected, upstream,
                [upstream, request] { upstream->write(request); });
        connect(upstream, &QTcpSocket::readyRead, this,
                [upstream, answer, answered, guard = QPointer(client)] {
                    *answer += upstream->readAll();
                    const auto size = sizeOf(*answer);
                    if (!size || answer->size() < *size)
                        return;
                    if (guard)
                        answered(*answer);
                    upstream->deleteLater();
                });
        upstream->connectToHost(QHostAddress::LocalHost, m_upstreamPort);
    }

    QSslConfiguration m_tls;
    quint16 m_upstreamPort;
    QMutex m_mutex;
    QHash<QString, ProxyFault> m_faults;
    QHash<QString, int> m_requests;
    std::atomic<int> m_waiting{0};
};

FaultProxy::FaultProxy(const CertificateFiles &certificate, quint16 upstreamPort)
    : m_certificate(certificate)
    , m_server(new Server(tlsOf(certificate), upstreamPort))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    listenAgain();
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

RemotePlatformOptions FaultProxy::remote() const
{
    RemotePlatformOptions options;
    options.url = QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
    options.authorityPem = m_certificate.authorityPem;
    return options;
}

void FaultProxy::setFault(const QString &method, const ProxyFault &fault)
{
    m_server->setFault(method, fault);
}

void FaultProxy::clearFaults() { m_server->clearFaults(); }

int FaultProxy::requests(const QString &method) const { return m_server->requests(method); }

int FaultProxy::waiting() const { return m_server->waiting(); }

void FaultProxy::stopListening()
{
    QMetaObject::invokeMethod(
        m_server,
        [server = m_server] {
            server->close();
            for (auto *socket : server->findChildren<QSslSocket *>())
                socket->abort();
        },
        Qt::BlockingQueuedConnection);
}

void FaultProxy::listenAgain()
{
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost, m_port))
                qFatal("the proxy can't listen");
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

} // namespace cirrusgrid
