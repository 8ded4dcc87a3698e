// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "domain/api_request.h"
#include "domain/token.h"

#include <QStringList>

#include <map>

namespace cirrusgrid {

//! Where a request is to be written down: each has its own syntax.
enum class UsageForm { Curl, Browser, Maven, Pipeline };

//! A request that a token grants, and how it is written. The token's value is never part of what is
//! written: it comes from the environment variable CIRRUSGRID_TOKEN, or stands as a placeholder.
class UsageRequest
{
public:
    //! \a baseUrl is where scripts reach the platform; empty when nowhere.
    UsageRequest(CataloguePtr catalogue, const ApiMethodSet &granted, const QString &baseUrl);

    //! By full name.
    const QList<const ApiMethod *> &methods() const { return m_methods; }
    //! Null when nothing is granted.
    const ApiMethod *method() const { return m_method; }
    //! What was entered for parameters of the same name stays. Numbers that are not granted are
    //! ignored.
    void setMethod(int number);
    void setParameter(const QString &name, const QString &value) { m_values[name] = value; }
    QString parameter(const QString &name) const;

    //! The required parameters that have no value yet.
    QStringList missing() const;
    ApiRequest request() const;
    QString text(UsageForm form) const;

private:
    QString url() const;
    QString curlText() const;
    QString browserText() const;
    QString mavenText() const;
    QString pipelineText() const;

    CataloguePtr m_catalogue;
    QString m_baseUrl;
    QList<const ApiMethod *> m_methods;
    const ApiMethod *m_method = nullptr;
    std::map<QString, QString> m_values;
};

} // namespace cirrusgrid
