// SPDX-License-Identifier: Apache-2.0
#include "domain/built_in_catalogue.h"

#include <QFile>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Checked<CataloguePtr> builtInCatalogue()
{
    return ApiCatalogue::load(resource(u":/cirrusgrid/catalogue/methods.json"_s),
                              resource(u":/cirrusgrid/catalogue/templates.json"_s));
}

} // namespace cirrusgrid
