// SPDX-License-Identifier: Apache-2.0
#include "domain/api_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

ApiMethod methodFromJson(const QJsonObject &object)
{
    ApiMethod method;
    method.number = object["number"_L1].toInt(-1);
    method.service = object["service"_L1].toString();
    method.name = object["name"_L1].toString();
    method.summary = object["summary"_L1].toString();
    method.isSafe = object["safe"_L1].toBool();
    method.isCollaborationAccessible = object["collaboration"_L1].toBool();
    method.isGrantable = object["grantable"_L1].toBool(true);
    for (const auto &value : object["parameters"_L1].toArray()) {
        const auto parameter = value.toObject();
        method.parameters.append({parameter["name"_L1].toString(), parameter["type"_L1].toString(),
                                  parameter["required"_L1].toBool()});
    }
    return method;
}

ApiMethodSet setFromPatterns(const QJsonArray &patterns, const QList<ApiMethod> &methods)
{
    ApiMethodSet set;
    for (const auto &value : patterns) {
        const QString pattern = value.toString();
        const bool isPrefix = pattern.endsWith(u'*');
        const auto stem = QStringView(pattern).chopped(isPrefix ? 1 : 0);
        for (const auto &method : methods) {
            const QString name = method.fullName();
            if (method.isGrantable && (isPrefix ? name.startsWith(stem) : name == stem))
                set.insert(method.number);
        }
    }
    return set;
}

} // namespace

ApiCatalogue::ApiCatalogue(QList<ApiMethod> methods, QList<TokenTemplate> templates)
    : m_methods(std::move(methods))
    , m_templates(std::move(templates))
{
    for (qsizetype row = 0; row < m_methods.size(); ++row) {
        const auto &method = m_methods[row];
        m_rowByNumber.insert(method.number, row);
        m_rowByLowerName.insert(method.fullName().toLower(), row);
        if (method.isGrantable)
            m_grantable.insert(method.number);
        if (method.isSafe)
            m_safe.insert(method.number);
    }
}

Checked<CataloguePtr> ApiCatalogue::load(const QByteArray &methodsJson,
                                         const QByteArray &templatesJson)
{
    const auto methodsDocument = QJsonDocument::fromJson(methodsJson);
    const auto templatesDocument = QJsonDocument::fromJson(templatesJson);
    if (!methodsDocument.isArray() || !templatesDocument.isArray())
        return problem(u"The catalogue of API methods is damaged."_s);

    QList<ApiMethod> methods;
    for (const auto &value : methodsDocument.array())
        methods.append(methodFromJson(value.toObject()));
    QList<TokenTemplate> templates;
    for (const auto &value : templatesDocument.array()) {
        const auto object = value.toObject();
        templates.append({object["id"_L1].toInt(), object["name"_L1].toString(),
                          setFromPatterns(object["methods"_L1].toArray(), methods)});
    }
    return std::make_shared<const ApiCatalogue>(std::move(methods), std::move(templates));
}

const ApiMethod *ApiCatalogue::byNumber(int number) const
{
    const auto found = m_rowByNumber.constFind(number);
    return found == m_rowByNumber.cend() ? nullptr : &m_methods[*found];
}

const ApiMethod *ApiCatalogue::byFullName(QStringView fullName) const
{
    QString lower = fullName.toString().toLower();
    if (lower.startsWith("env."_L1))
        lower.replace(0, 4, u"environment."_s);
    const auto found = m_rowByLowerName.constFind(lower);
    return found == m_rowByLowerName.cend() ? nullptr : &m_methods[*found];
}

const TokenTemplate *ApiCatalogue::templateByName(QStringView name) const
{
    for (const auto &candidate : m_templates) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            return &candidate;
    }
    return nullptr;
}

} // namespace cirrusgrid
