// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "wire/decoding.h"

namespace cirrusgrid {

//! A platform's methods, by this program's numbers. What the platform has and this program does not
//! know gets a number after all known ones, so that a token that grants it keeps it when it is
//! edited.
class RemoteCatalogue
{
public:
    explicit RemoteCatalogue(CataloguePtr known);

    int numberOf(const QString &fullName);
    //! Empty for a number that was never given out.
    QString nameOf(int number) const;
    QStringList namesOf(const ApiMethodSet &methods) const;

    //! The words are this program's own, what can be granted is the platform's.
    CataloguePtr catalogue(const QList<wire::GrantableMethod> &grantable,
                           const QList<wire::TemplateListing> &templates);

private:
    CataloguePtr m_known;
    QStringList m_added;
    QHash<QString, int> m_numberOfAdded;
    int m_firstAdded = 0;
};

} // namespace cirrusgrid
