// SPDX-License-Identifier: Apache-2.0
#include "wire/field_reader.h"

#include "wire/times.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

FieldReader::FieldReader(const QJsonObject &object)
    : FieldReader(object, {}, std::make_shared<std::optional<ServiceError>>())
{
}

FieldReader::FieldReader(const QJsonObject &object, const QString &path, SharedError error)
    : m_object(object)
    , m_path(path)
    , m_error(std::move(error))
{
}

QString FieldReader::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

QJsonValue FieldReader::value(QLatin1StringView name) const
{
    const QJsonValue found = m_object.value(name);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

void FieldReader::refuse(QLatin1StringView name, const char *wanted)
{
    if (*m_error)
        return;
    const QString path = pathOf(name);
    *m_error = ServiceError{ErrorKind::Protocol,
                            u"%1 is not %2"_s.arg(path, QLatin1StringView(wanted)), path};
}

void FieldReader::refuseMissing(QLatin1StringView name)
{
    if (*m_error)
        return;
    const QString path = pathOf(name);
    *m_error = ServiceError{ErrorKind::Protocol, u"%1 is missing"_s.arg(path), path};
}

std::optional<QString> FieldReader::optionalText(QLatin1StringView name)
{
    const auto found = value(name);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isString())
        refuse(name, "a text");
    return found.toString();
}

QString FieldReader::text(QLatin1StringView name)
{
    const auto found = optionalText(name);
    if (!found)
        refuseMissing(name);
    return found.value_or(QString());
}

std::optional<qint32> FieldReader::optionalInteger(QLatin1StringView name)
{
    const auto found = value(name);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= std::numeric_limits<qint32>::min()
          && number <= std::numeric_limits<qint32>::max() && std::trunc(number) == number)) {
        refuse(name, "a whole number of 32 bits");
        return 0;
    }
    return static_cast<qint32>(number);
}

qint32 FieldReader::integer(QLatin1StringView name)
{
    const auto found = optionalInteger(name);
    if (!found)
        refuseMissing(name);
    return found.value_or(0);
}

bool FieldReader::flag(QLatin1StringView name, bool defaultValue)
{
    const auto found = value(name);
    if (found.isUndefined())
        return defaultValue;
    if (!found.isBool())
        refuse(name, "true or false");
    return found.toBool(defaultValue);
}

std::optional<UtcTime> FieldReader::optionalTime(QLatin1StringView name)
{
    const auto text = optionalText(name);
    if (!text)
        return std::nullopt;
    const auto time = timeFromWire(*text);
    if (!time)
        refuse(name, "a time of the form yyyy-MM-dd hh:mm:ss");
    return time;
}

UtcTime FieldReader::time(QLatin1StringView name)
{
    const auto found = optionalTime(name);
    if (!found)
        refuseMissing(name);
    return found.value_or(UtcTime{});
}

std::optional<FieldReader> FieldReader::optionalObject(QLatin1StringView name)
{
    const auto found = value(name);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isObject())
        refuse(name, "an object");
    return FieldReader(found.toObject(), pathOf(name), m_error);
}

FieldReader FieldReader::object(QLatin1StringView name)
{
    auto found = optionalObject(name);
    if (!found)
        refuseMissing(name);
    return found ? *found : FieldReader({}, pathOf(name), m_error);
}

QList<FieldReader> FieldReader::list(QLatin1StringView name, qsizetype most)
{
    const auto found = value(name);
    if (found.isUndefined())
        refuseMissing(name);
    else if (!found.isArray())
        refuse(name, "a list");
    const auto array = found.toArray();
    if (array.size() > most) {
        refuse(name, "a list of a length that makes sense");
        return {};
    }
    QList<FieldReader> readers;
    readers.reserve(array.size());
    for (qsizetype row = 0; row < array.size(); ++row) {
        const QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(row);
        if (!array[row].isObject() && !*m_error)
            *m_error = ServiceError{ErrorKind::Protocol, path + u" is not an object"_s, path};
        readers.append(FieldReader(array[row].toObject(), path, m_error));
    }
    return readers;
}

} // namespace cirrusgrid::wire
