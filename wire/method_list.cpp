// SPDX-License-Identifier: Apache-2.0
#include "wire/method_list.h"

#include "wire/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Name = "apiList";

QStringView withoutQuotes(QStringView name)
{
    name = name.trimmed();
    const auto isQuote = [](QChar character) { return character == u'\'' || character == u'"'; };
    if (name.size() >= 2 && isQuote(name.front()) && name.back() == name.front())
        name = name.sliced(1, name.size() - 2);
    return name.trimmed();
}

Result<QStringList> namesOf(QByteArrayView value)
{
    const auto text = decodeUtf8(value, Name);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto document = QJsonDocument::fromJson(value.toByteArray()); document.isArray()) {
        QStringList names;
        for (const auto &element : document.array()) {
            if (!element.isString())
                return failure(ErrorKind::InvalidInput,
                               u"apiList contains a value that isn't a string"_s, u"apiList"_s);
            names.append(element.toString().trimmed());
        }
        return names;
    }
    auto list = QStringView(*text).trimmed();
    if (list.startsWith(u'[') && list.endsWith(u']'))
        list = list.sliced(1, list.size() - 2);
    QStringList names;
    for (const auto &part : list.split(u',')) {
        if (const auto name = withoutQuotes(part); !name.isEmpty())
            names.append(name.toString());
    }
    return names;
}

} // namespace

Result<ApiMethodSet> methodsFromApiList(const QList<QByteArrayView> &values,
                                        const ApiCatalogue &catalogue)
{
    ApiMethodSet methods;
    for (const auto &value : values) {
        const auto names = namesOf(value);
        if (!names)
            return tl::unexpected(names.error());
        for (const QString &name : *names) {
            const auto *method = catalogue.byFullName(name);
            if (!method) {
                return failure(ErrorKind::InvalidInput,
                               u"apiList: there is no method %1"_s.arg(name.left(120)),
                               u"apiList"_s);
            }
            if (!method->isGrantable) {
                return failure(ErrorKind::InvalidInput,
                               u"apiList: %1 can't be granted"_s.arg(method->fullName()),
                               u"apiList"_s);
            }
            methods.insert(method->number);
        }
    }
    return methods;
}

} // namespace cirrusgrid::wire
