// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keychain/keychain.h"

#include <QStringList>

class QSettings;

namespace cirrusgrid {

//! In front of the system's keychain. One that never answers is given up after a time. What is to
//! be removed is noted in the settings until it was: where the keychain is locked, it is tried
//! again as soon as it has answered another call well, in this run or a later one.
class ThoroughKeychain final : public Keychain
{
    Q_OBJECT

public:
    //! \a settings and \a system outlive this.
    ThoroughKeychain(QSettings *settings, Keychain &system, std::chrono::milliseconds patience,
                     QObject *parent = nullptr);

    QFuture<Result<void>> save(QString key, Secret secret) override;
    QFuture<Result<Secret>> read(QString key) override;
    QFuture<Result<void>> remove(QString key) override;

    //! What is still in the keychain and should not be.
    QStringList unremoved() const;

private:
    template<typename T>
    QFuture<Result<T>> limited(QFuture<Result<T>> answer, std::function<void()> comesTooLate);
    //! The keychain has just answered well.
    void tryAgain();
    void setUnremoved(const QString &key, bool isUnremoved);
    QFuture<Result<void>> tryToRemove(const QString &key);

    QSettings *m_settings;
    Keychain &m_system;
    std::chrono::milliseconds m_patience;
    qsizetype m_retries = 0;
};

} // namespace cirrusgrid
