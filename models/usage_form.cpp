// SPDX-License-Identifier: Apache-2.0
#include "models/usage_form.h"

#include <QUrl>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Where the local platform's API is when it is served without further words.
const QString DefaultBaseUrl = u"http://127.0.0.1:8480"_s;
const QString DefaultMethod = u"environment.control.StopEnv"_s;

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

//! In single quotes for a POSIX shell.
QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace

UsageRequest::UsageRequest(CataloguePtr catalogue, const ApiMethodSet &granted,
                           const QString &baseUrl)
    : m_catalogue(std::move(catalogue))
    , m_baseUrl(baseUrl.isEmpty() ? DefaultBaseUrl : baseUrl)
{
    for (int number : granted.numbers()) {
        if (const auto *method = m_catalogue->byNumber(number))
            m_methods.append(method);
    }
    std::sort(m_methods.begin(), m_methods.end(),
              [](const ApiMethod *left, const ApiMethod *right) {
                  return left->fullName() < right->fullName();
              });
    if (m_methods.isEmpty())
        return;
    const auto usual =
        std::find_if(m_methods.begin(), m_methods.end(),
                     [](const ApiMethod *method) { return method->fullName() == DefaultMethod; });
    m_method = usual == m_methods.end() ? m_methods.first() : *usual;
}

void UsageRequest::setMethod(int number)
{
    for (const auto *method : m_methods) {
        if (method->number == number)
            m_method = method;
    }
}

QString UsageRequest::parameter(const QString &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? QString() : found->second;
}

QStringList UsageRequest::missing() const
{
    QStringList names;
    if (!m_method)
        return names;
    for (const auto &wanted : m_method->parameters) {
        if (wanted.isRequired && parameter(wanted.name).isEmpty())
            names.append(wanted.name);
    }
    return names;
}

ApiRequest UsageRequest::request() const
{
    ApiRequest request;
    if (!m_method)
        return request;
    request.method = m_method->fullName();
    for (const auto &wanted : m_method->parameters) {
        if (const QString value = parameter(wanted.name); !value.isEmpty())
            request.parameters.append({wanted.name, value});
    }
    return request;
}

QString UsageRequest::url() const
{
    QString service = m_method->service.toLower();
    service.replace(u'.', u'/');
    return u"%1/1.0/%2/rest/%3"_s.arg(m_baseUrl, service, m_method->name.toLower());
}

QString UsageRequest::text(UsageForm form) const
{
    if (!m_method)
        return {};
    switch (form) {
    case UsageForm::Curl:
        return curlText();
    case UsageForm::Browser:
        return browserText();
    case UsageForm::Maven:
        return mavenText();
    case UsageForm::Pipeline:
        return pipelineText();
    }
    Q_UNREACHABLE();
}

QString UsageRequest::curlText() const
{
    QString text = u"curl -sS %1 \\\n    --data-urlencode \"session=$CIRRUSGRID_TOKEN\""_s.arg(
        shellQuoted(url()));
    for (const auto &[name, value] : request().parameters)
        text += u" \\\n    --data-urlencode "_s + shellQuoted(name + u'=' + value);
    return text;
}

QString UsageRequest::browserText() const
{
    QString text = url() + u"?session=YOUR_TOKEN"_s;
    for (const auto &[name, value] : request().parameters)
        text += u'&' + name + u'=' + percentEncoded(value);
    return text;
}

QString UsageRequest::mavenText() const
{
    const QString host = QUrl(m_baseUrl).host();
    QString text = u"mvn clean install jelastic:deploy \\\n    -Djelastic-apihoster=%1 \\\n"
                   "    -Delastic-apitoken=\"$CIRRUSGRID_TOKEN\""_s.arg(host);
    if (const QString name = parameter(u"envName"_s); !name.isEmpty())
        text += u" \\\n    -Djelastic-environment=%1"_s.arg(shellQuoted(name));
    return text;
}

QString UsageRequest::pipelineText() const
{
    QString command = curlText();
    command.replace(u"\n"_s, u"\n      "_s);
    return u"# The token is a masked variable of the project, never a line of this file.\n"
           "%1:\n  script:\n    - |\n      %2 \\\n        | grep -q '\"result\":0'\n"_s.arg(
               m_method->name.toLower(), command);
}

} // namespace cirrusgrid
