// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"
#include "models/platforms.h"

#include <QFuture>
#include <QList>
#include <QObject>

class QSettings;

namespace cirrusgrid {

class Keychain;

//! A token whose value the user saved in the keychain.
struct SavedValue {
    KnownAccount account;
    qint32 tokenId = 0;
    QString description;
    //! The keychain was locked when it was to be removed; it goes once it can.
    bool isToBeRemoved = false;

    bool operator==(const SavedValue &) const = default;
};

//! Knows which values are in the keychain: it can't be asked for a list. The values themselves are
//! there alone.
class SavedValues : public QObject
{
    Q_OBJECT

public:
    //! \a settings and \a keychain outlive this.
    SavedValues(QSettings *settings, Keychain &keychain, QObject *parent = nullptr);

    //! By description.
    QList<SavedValue> list() const;
    //! Errors: the keychain's.
    QFuture<Result<void>> save(const SavedValue &about, Secret value);
    //! Errors: NotFound, and the keychain's.
    QFuture<Result<Secret>> read(const KnownAccount &account, qint32 tokenId);
    //! Takes the value out of the keychain, and off the list when it is gone from there.
    void remove(const KnownAccount &account, qint32 tokenId);

signals:
    void changed();

private:
    void note(const SavedValue &value);
    void noteRemoved(const QString &key);
    void noteUnremoved(const QString &key);
    void write(const QList<SavedValue> &values);

    QSettings *m_settings;
    Keychain &m_keychain;
};

} // namespace cirrusgrid
