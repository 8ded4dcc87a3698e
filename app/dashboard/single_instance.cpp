// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 1000; // ms
constexpr QByteArrayView Request = "tokens\n";
constexpr QByteArrayView Done = "done\n";

//! A path is too long for the name of a socket, which may have some 100 characters.
QString socketName(const QString &profile)
{
    const auto path = QFileInfo(profile).canonicalFilePath().toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"cirrusgrid-dashboard-"_s + QString::fromLatin1(hash);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QFileInfo(folder).isDir() ? folder + u'/' + name : name;
}

} // namespace

bool SingleInstance::handOver(const QString &profile)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(profile));
    if (!socket.waitForConnected(Patience))
        return false;
    socket.write(Request.data(), Request.size());
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(Patience))
            return false;
    }
    return socket.readLine() == Done;
}

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    const QString name = socketName(profile);
    if (m_server.listen(name))
        return;
    // Another dashboard's, or what was left by one that crashed.
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(Patience))
        return;
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void SingleInstance::answer()
{
    auto *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine() || socket->readLine() != Request)
            return;
        socket->write(Done.data(), Done.size());
        socket->flush();
        emit tokensRequested();
    });
}

} // namespace cirrusgrid
