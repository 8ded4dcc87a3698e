// SPDX-License-Identifier: Apache-2.0
#include "app/platform/serve_options.h"

#include "backend/core/backend_setup.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

std::optional<ListenAddress> listenAddressFrom(const QString &listen)
{
    const auto colon = listen.lastIndexOf(u':');
    QString host = listen.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const auto port = QStringView(listen).sliced(colon + 1).toUShort(&isNumber);
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (colon < 0 || !isNumber || address.isNull())
        return std::nullopt;
    return ListenAddress{address, port, listen.left(colon)};
}

QStringList partsOf(const std::string &list)
{
    QStringList parts;
    for (const QString &part : QString::fromStdString(list).split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

std::string checkListenAddress(const std::string &text)
{
    if (listenAddressFrom(QString::fromStdString(text)))
        return {};
    return text + " is not of the form HOST:PORT, such as 127.0.0.1:8480";
}

std::string checkLogFormat(const std::string &text)
{
    const bool isKnown = text == "none" || text == "text" || text == "json";
    return isKnown ? std::string() : text + " is none of none, text and json";
}

std::string checkAddresses(const std::string &list)
{
    for (const QString &part : partsOf(list)) {
        if (QHostAddress(part).isNull())
            return part.toStdString() + " is no address";
    }
    return {};
}

} // namespace

void ServeOptions::addTo(CLI::App &serve)
{
    sessionDays = static_cast<int>(platformLimits.sessionIdle / std::chrono::days(1));
    activityDays = static_cast<int>(BackendSetup().activityKept / std::chrono::days(1));

    database.addTo(serve);
    const auto add = [&](const char *name, const char *value, auto &target, const char *description,
                         const std::function<std::string(std::string &)> &check = {}) {
        auto *option = namedInEnvironment(serve.add_option(name, target, description));
        option->type_name(value)->capture_default_str();
        if (check)
            option->check(CLI::Validator(check, {}));
    };
    add("--listen", "HOST:PORT", listen, "Where to listen; port 0 picks a free one",
        checkListenAddress);
    add("--tls-certificate", "FILE", tlsCertificate,
        "The certificate and its chain, in PEM; read again at SIGHUP");
    add("--tls-key", "FILE", tlsKey, "The certificate's key, in PEM");
    add("--tokens-per-account", "NUMBER", platformLimits.tokensPerAccount,
        "How many tokens an account may hold", wholeNumber(1, 1'000'000));
    add("--session-days", "DAYS", sessionDays, "A session that was not used for so long has ended",
        wholeNumber(1, 3650));
    add("--sessions-per-account", "NUMBER", platformLimits.sessionsPerAccount,
        "How many sessions an account may have; one more ends the one unused longest",
        wholeNumber(1, 10'000));
    add("--activity-days", "DAYS", activityDays, "How long the activity is kept",
        wholeNumber(1, 36500));
    add("--max-connections", "NUMBER", serverLimits.connections,
        "How many connections are served at once", wholeNumber(1, 1'000'000));
    add("--connections-per-address", "NUMBER", serverLimits.connectionsPerAddress,
        "How many of them one address may have, or one IPv6 /64", wholeNumber(1, 1'000'000));
    add("--trusted-proxies", "ADDRESSES", trustedProxies,
        "Proxies whose X-Forwarded-For tells who asks, separated by commas", checkAddresses);
    add("--access-log", "none|text|json", accessLog, "A line for each request, to standard error",
        checkLogFormat);
}

ListenAddress ServeOptions::listenAddress() const
{
    return listenAddressFrom(QString::fromStdString(listen)).value_or(ListenAddress());
}

QList<QHostAddress> ServeOptions::proxies() const
{
    QList<QHostAddress> addresses;
    for (const QString &part : partsOf(trustedProxies))
        addresses.append(QHostAddress(part));
    return addresses;
}

} // namespace cirrusgrid
