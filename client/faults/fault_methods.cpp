// SPDX-License-Identifier: Apache-2.0
#include "client/faults/fault_methods.h"

#include "client/faults/nearest_names.h"
#include "domain/built_in_catalogue.h"

#include <QSet>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! What the dashboard asks of a platform without a method of the catalogue.
constexpr QLatin1StringView OwnCalls[] = {"Open"_L1,
                                          "RegisterAccount"_L1,
                                          "Verify2FACode"_L1,
                                          "KeepSession"_L1,
                                          "Resume"_L1,
                                          "UpdateAccount"_L1,
                                          "ChangePassword"_L1,
                                          "BeginTwoFactor"_L1,
                                          "ConfirmTwoFactor"_L1,
                                          "TurnOffTwoFactor"_L1,
                                          "RenewRecoveryCodes"_L1,
                                          "GetActivity"_L1,
                                          "GetDescriptionByToken"_L1};

constexpr qsizetype MaxSuggestions = 3;

QStringView withoutService(QStringView method)
{
    return method.sliced(method.lastIndexOf(u'.') + 1);
}

//! All names, with their service or without.
QStringList methodNames(const ApiCatalogue &catalogue, bool hasService)
{
    QSet<QString> names;
    for (const auto &method : catalogue.methods())
        names.insert(hasService ? method.fullName() : method.name);
    if (!hasService) {
        for (const auto &call : OwnCalls)
            names.insert(call);
    }
    return QStringList(names.begin(), names.end());
}

} // namespace

Checked<void> checkFaultMethod(const QString &name)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto names = methodNames(**catalogue, name.contains(u'.'));
    if (names.contains(name, Qt::CaseInsensitive))
        return {};
    return problem(u"unknown method %1. Similar names: %2"_s.arg(
        name, nearestNames(name, names, MaxSuggestions).join(u", "_s)));
}

bool isSameMethod(QStringView left, QStringView right)
{
    const bool haveServices = left.contains(u'.') && right.contains(u'.');
    return haveServices
        ? left.compare(right, Qt::CaseInsensitive) == 0
        : withoutService(left).compare(withoutService(right), Qt::CaseInsensitive) == 0;
}

} // namespace cirrusgrid
