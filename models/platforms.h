// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/platform_profile.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace cirrusgrid {

//! Who was connected where.
struct KnownAccount {
    QString platformId;
    QString login;

    bool operator==(const KnownAccount &) const = default;
};

//! The platforms that the user added, and the accounts that were connected; kept in a settings
//! file, without any secret.
class Platforms : public QObject
{
    Q_OBJECT

public:
    //! \a settings outlives this.
    explicit Platforms(QSettings *settings, QObject *parent = nullptr);

    //! By name. The local one is not among them.
    QList<PlatformProfile> added() const;
    std::optional<PlatformProfile> byId(const QString &id) const;
    //! The local one's, too.
    QString nameOf(const QString &id) const;

    //! Errors: InvalidInput (name, domain). The new one's id.
    Result<QString> add(const QString &name, const QString &domain, const QByteArray &authorityPem);
    Result<void> change(const QString &id, const QString &name, const QString &domain,
                        const QByteArray &authorityPem);
    //! With its accounts.
    void remove(const QString &id);

    //! Latest first.
    QList<KnownAccount> accounts() const;
    //! Whether its session is in the keychain.
    bool isKept(const KnownAccount &account) const;
    void noteConnected(const KnownAccount &account);
    void setKept(const KnownAccount &account, bool isKept);
    void forget(const KnownAccount &account);

signals:
    //! A platform was added, changed or removed.
    void changed();
    void accountsChanged();

private:
    Result<PlatformProfile> checked(const QString &id, const QString &name, const QString &domain,
                                    const QByteArray &authorityPem) const;
    void write(const PlatformProfile &platform);
    //! Those of a platform that can't be read, too: they are not written over.
    QList<KnownAccount> allAccounts() const;
    void writeAccounts(const QList<KnownAccount> &accounts);
    QStringList keptTexts() const;

    QSettings *m_settings;
};

//! The keychain's name for an account's session.
QString sessionKey(const KnownAccount &account);
bool isSessionKey(const QString &key);
//! The keychain's name for a token's value.
QString tokenValueKey(const KnownAccount &account, qint32 tokenId);

} // namespace cirrusgrid
