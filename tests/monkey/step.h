// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cirrusgrid::monkey {

//! One act of a user. docs/qa.md lists the acts and what they take.
struct Step {
    QString act;
    //! The object name of the control; empty where the act is about the whole window.
    QString control;
    //! The control's accessible path, for who reads the recording.
    QString path;
    QString value;

    QJsonObject toJson() const
    {
        QJsonObject object{{QStringLiteral("act"), act}};
        const auto add = [&object](const QString &key, const QString &text) {
            if (!text.isEmpty())
                object.insert(key, text);
        };
        add(QStringLiteral("control"), control);
        add(QStringLiteral("path"), path);
        add(QStringLiteral("value"), value);
        return object;
    }

    static Step fromJson(const QJsonObject &object)
    {
        const auto text = [&object](const char *key) {
            return object.value(QLatin1String(key)).toString();
        };
        return {text("act"), text("control"), text("path"), text("value")};
    }
};

} // namespace cirrusgrid::monkey
