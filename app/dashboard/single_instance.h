// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

namespace cirrusgrid {

//! What a cirrusgrid:// address asks of a dashboard that runs already, so that following one opens
//! no second window. They meet at a socket that the user alone can reach, one for each profile.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! Asks the dashboard that runs over \a profile to show the access tokens. False when none
    //! does, or when it has not answered within a second.
    static bool handOver(const QString &profile);

    //! Takes requests from now on, unless another dashboard over \a profile does.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

signals:
    void tokensRequested();

private:
    void answer();

    QLocalServer m_server;
};

} // namespace cirrusgrid
