// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace cirrusgrid {

//! What a cirrusgrid:// address asks of a dashboard that runs already, so that following one opens
//! no second window. They meet at a socket that the user alone can reach, one for each profile.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! What became of a request: no dashboard runs, or answers within a second; it shows the access
    //! tokens in front; it shows them where it is, because the desktop lets no window come forward
    //! by itself.
    enum class Outcome { NoneRuns, InFront, Behind };

    //! Asks the dashboard that runs over \a profile to show the access tokens. \a activation is
    //! what the desktop gave this process to bring a window forward with; empty without it.
    static Outcome handOver(const QString &profile, const QByteArray &activation);

    //! Takes requests from now on, unless another dashboard over \a profile does.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

signals:
    //! \a activation may be empty.
    void tokensRequested(const QByteArray &activation);

private:
    void answer();
    void answerTo(QLocalSocket &socket);

    QLocalServer m_server;
};

} // namespace cirrusgrid
