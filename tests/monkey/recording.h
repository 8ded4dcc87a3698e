// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/monkey/step.h"

#include <QFile>
#include <QJsonDocument>

#include <optional>

namespace cirrusgrid::monkey {

//! Steps, and what was wrong after the last of them. docs/qa.md has the format.
struct Recording {
    QList<Step> steps;
    QString failure;
};

inline bool write(const Recording &recording, const QString &fileName)
{
    QJsonArray steps;
    for (const auto &step : recording.steps)
        steps.append(step.toJson());
    const QJsonObject object{{QStringLiteral("format"), 1},
                             {QStringLiteral("failure"), recording.failure},
                             {QStringLiteral("steps"), steps}};
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(QJsonDocument(object).toJson()) > 0;
}

//! Empty when the file isn't a recording.
inline std::optional<Recording> readRecording(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(QLatin1String("format")).toInt() != 1)
        return {};
    Recording recording{{}, object.value(QLatin1String("failure")).toString()};
    for (const auto &value : object.value(QLatin1String("steps")).toArray())
        recording.steps.append(Step::fromJson(value.toObject()));
    return recording;
}

} // namespace cirrusgrid::monkey
