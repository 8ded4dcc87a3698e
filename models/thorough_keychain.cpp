// SPDX-License-Identifier: Apache-2.0
#include "models/thorough_keychain.h"

#include "domain/promise.h"

#include <QSettings>
#include <QTimer>

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString UnremovedKey = u"keychain/unremoved"_s;

template<typename T>
struct Waiting {
    Promise<Result<T>> promise;
    bool isOver = false;
};

} // namespace

ThoroughKeychain::ThoroughKeychain(QSettings *settings, Keychain &system,
                                   std::chrono::milliseconds patience, QObject *parent)
    : Keychain(parent)
    , m_settings(settings)
    , m_system(system)
    , m_patience(patience)
{
}

template<typename T>
QFuture<Result<T>> ThoroughKeychain::limited(QFuture<Result<T>> answer,
                                             std::function<void()> comesTooLate)
{
    auto waiting = std::make_shared<Waiting<T>>();
    auto future = waiting->promise.future();
    answer.then(this, [this, waiting, comesTooLate](Result<T> result) {
        // That there is no such entry is told by a keychain that is open.
        const bool isGood = result || result.error().kind == ErrorKind::NotFound;
        if (std::exchange(waiting->isOver, true)) {
            if (isGood && comesTooLate)
                comesTooLate();
            return;
        }
        waiting->promise.keep(std::move(result));
        // Queued: an entry that went with this answer is off the list by then.
        if (isGood)
            QMetaObject::invokeMethod(this, &ThoroughKeychain::tryAgain, Qt::QueuedConnection);
    });
    QTimer::singleShot(m_patience, this, [waiting] {
        if (!std::exchange(waiting->isOver, true))
            waiting->promise.keep(
                failure(ErrorKind::Unsupported, u"the keychain did not answer in time"_s));
    });
    return future;
}

QFuture<Result<void>> ThoroughKeychain::save(QString key, Secret secret)
{
    setUnremoved(key, false);
    // Whoever gave up counts on it that nothing was saved.
    const auto removeAgain = [this, key] { remove(key); };
    return limited<void>(m_system.save(key, std::move(secret)), removeAgain);
}

QFuture<Result<Secret>> ThoroughKeychain::read(QString key)
{
    return limited<Secret>(m_system.read(std::move(key)), {});
}

QFuture<Result<void>> ThoroughKeychain::remove(QString key)
{
    setUnremoved(key, true);
    return tryToRemove(key);
}

QFuture<Result<void>> ThoroughKeychain::tryToRemove(const QString &key)
{
    auto promise = std::make_shared<Promise<Result<void>>>();
    const auto isGone = [this, key] {
        setUnremoved(key, false);
        emit removed(key);
    };
    limited<void>(m_system.remove(key), isGone)
        .then(this, [this, promise, isGone, key](const Result<void> &result) {
            if (result || result.error().kind == ErrorKind::NotFound)
                isGone();
            else
                emit notRemoved(key, result.error());
            promise->keep(result);
        });
    return promise->future();
}

QStringList ThoroughKeychain::unremoved() const
{
    return m_settings->value(UnremovedKey).toStringList();
}

void ThoroughKeychain::setUnremoved(const QString &key, bool isUnremoved)
{
    auto keys = unremoved();
    if (keys.contains(key) == isUnremoved)
        return;
    if (isUnremoved)
        keys.append(key);
    else
        keys.removeAll(key);
    if (keys.isEmpty())
        m_settings->remove(UnremovedKey);
    else
        m_settings->setValue(UnremovedKey, keys);
}

void ThoroughKeychain::tryAgain()
{
    const auto keys = unremoved();
    if (keys.isEmpty() || m_retries > 0)
        return;
    m_retries = keys.size();
    for (const auto &key : keys)
        tryToRemove(key).then(this, [this](const Result<void> &) { --m_retries; });
}

} // namespace cirrusgrid
