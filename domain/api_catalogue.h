// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_method_set.h"
#include "domain/problem.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace cirrusgrid {

struct ApiParameter {
    QString name;
    QString type;
    bool isRequired = false;

    bool operator==(const ApiParameter &) const = default;
};

struct ApiMethod {
    //! Stable and append-only: tokens in databases refer to it.
    int number = -1;
    QString service; //!< "environment.control"
    QString name; //!< "StopEnv"
    QString summary;
    //! Only reads: calling it changes nothing.
    bool isSafe = false;
    bool isCollaborationAccessible = false;
    //! False for users.authentication.*: no token may ever call those.
    bool isGrantable = true;
    QList<ApiParameter> parameters;

    QString fullName() const { return service + u'.' + name; }

    bool operator==(const ApiMethod &) const = default;
};

//! A named set of methods that the platform offers, such as "Maven Plugin".
struct TokenTemplate {
    int id = 0;
    QString name;
    ApiMethodSet methods;

    bool operator==(const TokenTemplate &) const = default;
};

//! The methods and templates of a platform. Immutable once made; shared between threads.
class ApiCatalogue
{
public:
    ApiCatalogue(QList<ApiMethod> methods, QList<TokenTemplate> templates);

    //! Reads the catalogue that is built into the program. Takes some 5 ms: keep it off the first
    //! frame.
    static Checked<std::shared_ptr<const ApiCatalogue>> load(const QByteArray &methodsJson,
                                                             const QByteArray &templatesJson);

    const QList<ApiMethod> &methods() const { return m_methods; }
    const QList<TokenTemplate> &templates() const { return m_templates; }
    //! All methods that a token can be granted.
    const ApiMethodSet &grantable() const { return m_grantable; }
    //! The methods that only read.
    const ApiMethodSet &safe() const { return m_safe; }

    //! Null when there is none.
    const ApiMethod *byNumber(int number) const;
    //! \a fullName is matched without regard to case; "env." stands for "environment.", as some
    //! clients write it.
    const ApiMethod *byFullName(QStringView fullName) const;
    //! Matched without regard to case. Null when there is none.
    const TokenTemplate *templateByName(QStringView name) const;

private:
    QList<ApiMethod> m_methods;
    QList<TokenTemplate> m_templates;
    ApiMethodSet m_grantable;
    ApiMethodSet m_safe;
    QHash<int, qsizetype> m_rowByNumber;
    QHash<QString, qsizetype> m_rowByLowerName;
};

using CataloguePtr = std::shared_ptr<const ApiCatalogue>;

} // namespace cirrusgrid
