// SPDX-License-Identifier: Apache-2.0
#include "wire/parameters.h"

#include "wire/multipart.h"

#include <QSet>
#include <QStringDecoder>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

namespace {

QByteArray decoded(QByteArrayView text)
{
    if (!text.contains('%') && !text.contains('+'))
        return text.toByteArray();
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    auto plain = QByteArray::fromPercentEncoding(bytes);
    wipe(bytes);
    return plain;
}

tl::unexpected<ServiceError> missing(QByteArrayView name)
{
    const QString text = QString::fromLatin1(name);
    return failure(ErrorKind::InvalidInput, u"%1 is missing"_s.arg(text), text);
}

} // namespace

Parameters::~Parameters()
{
    for (auto &parameter : m_parameters)
        wipe(parameter.value);
}

Result<void> Parameters::addForm(QByteArrayView form)
{
    qsizetype start = 0;
    while (start < form.size()) {
        auto end = form.indexOf('&', start);
        if (end < 0)
            end = form.size();
        const auto pair = form.sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        auto added = equals < 0
            ? add(decoded(pair), {})
            : add(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)));
        if (!added)
            return added;
    }
    return {};
}

Result<void> Parameters::addBody(QByteArrayView body, QByteArrayView contentType)
{
    auto end = contentType.indexOf(';');
    if (end < 0)
        end = contentType.size();
    const auto type = contentType.first(end).trimmed();
    if (type.isEmpty()
        || type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0) {
        return addForm(body);
    }
    if (type.compare("multipart/form-data", Qt::CaseInsensitive) == 0) {
        auto parts = partsOfMultipart(body, contentType);
        if (!parts)
            return tl::unexpected(parts.error());
        for (auto &part : *parts) {
            if (auto added = add(std::move(part.name), std::move(part.value)); !added)
                return added;
        }
        return {};
    }
    if (body.isEmpty())
        return {};
    return failure(ErrorKind::InvalidInput,
                   u"send a form: application/x-www-form-urlencoded or multipart/form-data"_s);
}

Result<void> Parameters::add(QByteArray name, QByteArray value)
{
    if (isFull()) {
        wipe(value);
        return failure(ErrorKind::InvalidInput,
                       u"the request has more than %1 parameters"_s.arg(MaxCount));
    }
    m_parameters.append({std::move(name), std::move(value)});
    return {};
}

bool Parameters::has(QByteArrayView name) const
{
    return std::any_of(m_parameters.begin(), m_parameters.end(),
                       [&](const Parameter &parameter) { return parameter.name == name; });
}

QByteArrayView Parameters::bytes(QByteArrayView name) const
{
    for (const auto &parameter : m_parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return {};
}

QList<QByteArrayView> Parameters::all(QByteArrayView name) const
{
    QList<QByteArrayView> values;
    for (const auto &parameter : m_parameters) {
        if (parameter.name == name)
            values.append(parameter.value);
    }
    return values;
}

Result<std::optional<QString>> Parameters::text(QByteArrayView name) const
{
    if (!has(name))
        return std::optional<QString>();
    return decodeUtf8(bytes(name), name).map([](QString text) {
        return std::optional<QString>(std::move(text));
    });
}

Result<QString> Parameters::requiredText(QByteArrayView name) const
{
    if (bytes(name).isEmpty())
        return missing(name);
    return decodeUtf8(bytes(name), name);
}

Result<qint32> Parameters::requiredInt(QByteArrayView name) const
{
    if (bytes(name).isEmpty())
        return missing(name);
    bool isNumber = false;
    const qint32 value = bytes(name).toByteArray().trimmed().toInt(&isNumber);
    if (!isNumber) {
        const QString text = QString::fromLatin1(name);
        return failure(ErrorKind::InvalidInput, u"%1 is not a whole number"_s.arg(text), text);
    }
    return value;
}

Result<Secret> Parameters::requiredSecret(QByteArrayView name) const
{
    if (bytes(name).isEmpty())
        return missing(name);
    return Secret(bytes(name));
}

Result<QString> decodeUtf8(QByteArrayView bytes, QByteArrayView parameterName)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        const QString name = QString::fromLatin1(parameterName);
        return failure(ErrorKind::InvalidInput, u"%1 is not valid UTF-8"_s.arg(name), name);
    }
    return text;
}

Result<std::optional<QList<qint32>>> idsFromText(QStringView text)
{
    if (text.trimmed() == u'*')
        return std::optional<QList<qint32>>();
    constexpr qsizetype MaxIds = 10'000;
    QList<qint32> ids;
    QSet<qint32> known;
    QString commas = text.toString();
    commas.replace(u';', u',');
    for (const auto part : qTokenize(commas, u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint32 id = part.trimmed().toInt(&isNumber);
        if (!isNumber) {
            return failure(ErrorKind::InvalidInput,
                           u"ids: %1 is not a whole number"_s.arg(part.trimmed().left(80)),
                           u"ids"_s);
        }
        if (known.contains(id))
            continue;
        if (ids.size() == MaxIds) {
            return failure(ErrorKind::InvalidInput,
                           u"ids names more than %1 ids: name all by *"_s.arg(MaxIds), u"ids"_s);
        }
        known.insert(id);
        ids.append(id);
    }
    if (ids.isEmpty())
        return failure(ErrorKind::InvalidInput, u"ids names no id"_s, u"ids"_s);
    return std::optional(ids);
}

} // namespace cirrusgrid::wire
