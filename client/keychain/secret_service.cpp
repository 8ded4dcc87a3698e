// SPDX-License-Identifier: Apache-2.0
#include "client/keychain/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

} // namespace

void findLocked(const QString &program, const QString &key, QObject *context,
                std::function<void(bool)> answer)
{
    qDBusRegisterMetaType<Attributes>();
    // https://specifications.freedesktop.org/secret-service/latest/
    auto search =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // As QtKeychain names them.
    search.setArguments(
        {QVariant::fromValue(Attributes{{u"server"_s, program}, {u"user"_s, key}})});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer] {
        watcher->deleteLater();
        const QDBusPendingReply<Paths, Paths> found = *watcher;
        answer(found.isValid() && !found.argumentAt<1>().isEmpty());
    });
}

} // namespace cirrusgrid
