// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"
#include "domain/utc_time.h"

#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace cirrusgrid::wire {

//! Reads the fields of an answer that anybody may have sent. Fields that nobody asks for are
//! ignored, null is taken for absent. What is missing or of a wrong type is remembered, the first
//! of it, with its path ("apiTokens[3].id"), and reads as an empty value: look at error() before
//! using any.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object);

    QString text(QLatin1StringView name);
    std::optional<QString> optionalText(QLatin1StringView name);
    qint32 integer(QLatin1StringView name);
    std::optional<qint32> optionalInteger(QLatin1StringView name);
    bool flag(QLatin1StringView name, bool defaultValue);
    UtcTime time(QLatin1StringView name);
    std::optional<UtcTime> optionalTime(QLatin1StringView name);
    FieldReader object(QLatin1StringView name);
    std::optional<FieldReader> optionalObject(QLatin1StringView name);
    //! At most \a most of them, or it is an error.
    QList<FieldReader> list(QLatin1StringView name, qsizetype most);

    //! Of this reader and all that came of it.
    const std::optional<ServiceError> &error() const { return *m_error; }
    //! \a value, unless there was an error.
    template<typename T>
    Result<T> result(T value) const
    {
        if (error())
            return tl::unexpected(*error());
        return value;
    }

private:
    using SharedError = std::shared_ptr<std::optional<ServiceError>>;

    FieldReader(const QJsonObject &object, const QString &path, SharedError error);
    QString pathOf(QLatin1StringView name) const;
    QJsonValue value(QLatin1StringView name) const;
    void refuse(QLatin1StringView name, const char *wanted);
    void refuseMissing(QLatin1StringView name);

    QJsonObject m_object;
    QString m_path;
    SharedError m_error;
};

} // namespace cirrusgrid::wire
