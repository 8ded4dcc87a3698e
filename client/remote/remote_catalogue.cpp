// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_catalogue.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! "environment.control.StopEnv": the service, the name.
std::pair<QString, QString> partsOf(const QString &fullName)
{
    const auto dot = fullName.lastIndexOf(u'.');
    return dot < 0 ? std::pair(QString(), fullName)
                   : std::pair(fullName.left(dot), fullName.sliced(dot + 1));
}

} // namespace

RemoteCatalogue::RemoteCatalogue(CataloguePtr known)
    : m_known(std::move(known))
{
    for (const auto &method : m_known->methods())
        m_firstAdded = std::max(m_firstAdded, method.number + 1);
}

int RemoteCatalogue::numberOf(const QString &fullName)
{
    if (const auto *method = m_known->byFullName(fullName))
        return method->number;
    const auto found = m_numberOfAdded.constFind(fullName);
    if (found != m_numberOfAdded.constEnd())
        return *found;
    const int number = m_firstAdded + static_cast<int>(m_added.size());
    m_added.append(fullName);
    m_numberOfAdded.insert(fullName, number);
    return number;
}

QString RemoteCatalogue::nameOf(int number) const
{
    if (number >= m_firstAdded)
        return m_added.value(number - m_firstAdded);
    const auto *method = m_known->byNumber(number);
    return method ? method->fullName() : QString();
}

QStringList RemoteCatalogue::namesOf(const ApiMethodSet &methods) const
{
    QStringList names;
    for (const int number : methods.numbers())
        names.append(nameOf(number));
    return names;
}

CataloguePtr RemoteCatalogue::catalogue(const QList<wire::GrantableMethod> &grantable,
                                        const QList<wire::TemplateListing> &templates)
{
    QHash<int, wire::GrantableMethod> granted;
    for (const auto &method : grantable)
        granted.insert(numberOf(method.fullName), method);
    QList<TokenTemplate> sets;
    for (const auto &answer : templates) {
        TokenTemplate set{answer.id, answer.name, {}};
        for (const auto &name : answer.methods)
            set.methods.insert(numberOf(name));
        sets.append(set);
    }
    QList<ApiMethod> methods = m_known->methods();
    for (const auto &name : std::as_const(m_added)) {
        ApiMethod method;
        method.number = numberOf(name);
        std::tie(method.service, method.name) = partsOf(name);
        methods.append(method);
    }
    for (auto &method : methods) {
        const auto found = granted.constFind(method.number);
        method.isGrantable = found != granted.constEnd();
        if (!method.isGrantable)
            continue;
        method.isSafe = found->isSafe;
        method.isCollaborationAccessible = found->isCollaborationAccessible;
    }
    return std::make_shared<const ApiCatalogue>(std::move(methods), std::move(sets));
}

} // namespace cirrusgrid
