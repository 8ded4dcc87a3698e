// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

QMimeData *secretMimeData(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.revealed());
    // What KDE's Klipper, and others after it, leave out of their histories.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    // The same on Windows and macOS.
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        "1");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &SecretClipboard::countDown);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &SecretClipboard::noteChange);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

quint64 SecretClipboard::copy(const Secret &secret, std::chrono::seconds keep)
{
    forget();
    ++m_copy;
    m_hash = hashOf(secret.view());
    QGuiApplication::clipboard()->setMimeData(secretMimeData(secret));
    m_secondsLeft = static_cast<int>(keep.count());
    m_countdown.start();
    emit secondsLeftChanged(m_secondsLeft, m_copy);
    return m_copy;
}

bool SecretClipboard::holdsSecret() const
{
    if (m_hash.isEmpty() || !qGuiApp)
        return false;
    QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const bool isOurs = hashOf(text) == m_hash;
    wipe(text);
    return isOurs;
}

void SecretClipboard::noteChange()
{
    // Another owner need not mean another content: clipboard managers take over what they find.
    if (!m_hash.isEmpty() && !holdsSecret())
        forget();
}

void SecretClipboard::clear()
{
    const bool isThere = holdsSecret();
    forget();
    if (isThere)
        QGuiApplication::clipboard()->clear();
}

void SecretClipboard::forget()
{
    m_hash.clear();
    m_countdown.stop();
    if (m_secondsLeft == 0)
        return;
    m_secondsLeft = 0;
    emit secondsLeftChanged(0, m_copy);
}

void SecretClipboard::countDown()
{
    if (m_secondsLeft <= 1) {
        clear();
        return;
    }
    --m_secondsLeft;
    emit secondsLeftChanged(m_secondsLeft, m_copy);
}

} // namespace cirrusgrid
