// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QStandardPaths>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 1000; // ms
//! A line of this word, and of an activation token where there is one.
constexpr QByteArrayView Request = "tokens";
constexpr QByteArrayView Done = "done";
constexpr QByteArrayView Behind = "behind";
//! Compositors give some 40 characters.
constexpr qsizetype MaxLine = 1000;

//! A path is too long for the name of a socket, which may have some 100 characters.
QString socketName(const QString &profile)
{
    const auto path = QFileInfo(profile).canonicalFilePath().toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"cirrusgrid-dashboard-"_s + QString::fromLatin1(hash);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QFileInfo(folder).isDir() ? folder + u'/' + name : name;
}

//! With Wayland, a window comes forward with a token or not at all.
bool comesForward(const QByteArray &activation)
{
    return !activation.isEmpty() || QGuiApplication::focusWindow()
        || !QGuiApplication::platformName().startsWith("wayland"_L1);
}

void writeLine(QLocalSocket &socket, const QByteArray &line)
{
    socket.write(line + '\n');
    socket.flush();
}

} // namespace

SingleInstance::Outcome SingleInstance::handOver(const QString &profile,
                                                 const QByteArray &activation)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(profile));
    if (!socket.waitForConnected(Patience))
        return Outcome::NoneRuns;
    writeLine(socket, (Request.toByteArray() + ' ' + activation).trimmed());
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(Patience))
            return Outcome::NoneRuns;
    }
    const QByteArray outcome = socket.readLine().trimmed();
    if (outcome == Behind)
        return Outcome::Behind;
    return outcome == Done ? Outcome::InFront : Outcome::NoneRuns;
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
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answerTo(*socket); });
}

void SingleInstance::answerTo(QLocalSocket &socket)
{
    if (!socket.canReadLine())
        return;
    const auto words = socket.readLine(MaxLine).trimmed().split(' ');
    if (words.first() != Request || words.size() > 2)
        return;
    const QByteArray activation = words.value(1);
    writeLine(socket, (comesForward(activation) ? Done : Behind).toByteArray());
    emit tokensRequested(activation);
}

} // namespace cirrusgrid
