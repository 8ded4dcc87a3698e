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
    return text + " isn't HOST:PORT, for example 127.0.0.1:8480";
}

std::string checkLogFormat(const std::string &text)
{
    const bool isKnown = text == "none" || text == "text" || text == "json";
    return isKnown ? std::string() : "unknown format \"" + text + "\". Use none, text, or json";
}

std::string checkAddresses(const std::string &list)
{
    for (const QString &part : partsOf(list)) {
        if (QHostAddress(part).isNull())
            return "invalid IP address \"" + part.toStdString() + "\"";
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
    add("--listen", "HOST:PORT", listen, "Address to listen on. Use port 0 for any free port",
        checkListenAddress);
    add("--tls-certificate", "FILE", tlsCertificate,
        "TLS certificate chain (PEM). Reloaded on SIGHUP");
    add("--tls-key", "FILE", tlsKey, "Private key of the TLS certificate (PEM)");
    add("--tokens-per-account", "NUMBER", platformLimits.tokensPerAccount,
        "Maximum number of tokens per account", wholeNumber(1, 1'000'000));
    add("--session-days", "DAYS", sessionDays, "End a session after this many days without use",
        wholeNumber(1, 3650));
    add("--sessions-per-account", "NUMBER", platformLimits.sessionsPerAccount,
        "Maximum number of sessions per account. One more ends the one idle longest",
        wholeNumber(1, 10'000));
    add("--activity-days", "DAYS", activityDays, "Keep activity records for this many days",
        wholeNumber(1, 36500));
    add("--max-connections", "NUMBER", serverLimits.connections,
        "Maximum number of simultaneous connections", wholeNumber(1, 1'000'000));
    add("--connections-per-address", "NUMBER", serverLimits.connectionsPerAddress,
        "Maximum number of connections from one address or IPv6 /64 network",
        wholeNumber(1, 1'000'000));
    add("--trusted-proxies", "ADDRESSES", trustedProxies,
        "Trusted proxies, separated by commas. Their X-Forwarded-For header identifies the client",
        checkAddresses);
    add("--access-log", "none|text|json", accessLog,
        "Log each request to standard error in this format", checkLogFormat);
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
