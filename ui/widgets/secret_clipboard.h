// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QObject>
#include <QTimer>

namespace cirrusgrid {

//! Puts a secret on the clipboard, marked so that clipboard managers keep it out of their
//! histories, and takes it off again after a time or when the program ends, if it is still there.
//! The clipboard is read when it has changed hands, and before it is cleared; not in between, as
//! its owner may be slow to answer. Several windows share it: each copy has a number, so that a
//! window shows the state of its own copy and not of another's.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    //! Returns the copy's number. What was copied before is there no more, and that is signalled.
    quint64 copy(const Secret &secret, std::chrono::seconds keep);
    //! Takes it off now, if it is still ours.
    void clear();

signals:
    //! Once a second while the secret of that \a copy is there; 0 when it is gone.
    void secondsLeftChanged(int seconds, quint64 copy);

private:
    //! Asks the clipboard's owner.
    bool holdsSecret() const;
    void noteChange();
    //! The secret is there no more, or is about to go.
    void forget();
    //! Shows the time that is left; at its end, clears.
    void countDown();

    //! SHA-256 of what was copied: enough to tell whether the clipboard still holds it.
    QByteArray m_hash;
    QTimer m_countdown;
    int m_secondsLeft = 0;
    quint64 m_copy = 0;
};

} // namespace cirrusgrid
