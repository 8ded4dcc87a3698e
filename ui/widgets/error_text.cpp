// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/error_text.h"

#include <QCoreApplication>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

//! The platform's reason is English; it is in the details that can be copied.
QString refusedInputText(const ServiceError &error)
{
    if (error.field == "description"_L1)
        return Words::tr("The platform didn't accept the description. Change it and try again.");
    if (error.field == "expiresAt"_L1)
        return Words::tr("The platform didn't accept the expiry date. Choose another date.");
    if (error.field == "apiList"_L1 || error.field == "tokenTemplate"_L1)
        return Words::tr("The platform didn't accept the selected methods. Refresh the list of "
                         "methods and select them again.");
    if (error.field == "login"_L1)
        return Words::tr("The platform didn't accept the login. It may be in use already. Choose "
                         "a different login.");
    if (error.field == "name"_L1)
        return Words::tr("The platform didn't accept the name. Change it and try again.");
    if (error.field == "password"_L1)
        return Words::tr("The platform didn't accept the password. Choose a different password.");
    return Words::tr("The platform didn't accept the input. Its message was: \u201c%1\u201d")
        .arg(error.text);
}

QString silenceText(const ServiceError &error)
{
    return error.isOutcomeUnknown
        ? Words::tr("The platform didn't respond in time.")
        : Words::tr("The platform isn't responding. Check your network connection and try again.");
}

QString laterText(const ServiceError &error)
{
    return error.retryAfter ? Words::tr("Try again in %1.").arg(waitText(*error.retryAfter))
                            : Words::tr("Try again later.");
}

//! What stands between here and the platform, told apart.
QString connectionText(const ServiceError &error)
{
    switch (error.problem) {
    case ConnectionProblem::NameNotFound:
        return Words::tr(
            "Can't find the platform's address. Check the domain and your network connection.");
    case ConnectionProblem::Refused:
        return Words::tr(
            "The platform refused the connection. Check the domain or try again later.");
    case ConnectionProblem::Silent:
        return silenceText(error);
    case ConnectionProblem::Proxy:
        return Words::tr("The proxy server blocked the request. Check the system proxy settings.");
    case ConnectionProblem::Gateway:
        return Words::tr("The gateway can't reach the platform. Try again later.");
    case ConnectionProblem::Maintenance:
        return Words::tr("The platform is under maintenance.") + u' ' + laterText(error);
    case ConnectionProblem::Busy:
        return Words::tr("The platform is receiving too many requests.") + u' ' + laterText(error);
    case ConnectionProblem::NetworkSignIn:
        return Words::tr("This network requires you to sign in. Open any page in a browser and "
                         "sign in, then try again.");
    case ConnectionProblem::WebPage:
        return Words::tr("The platform returned a web page instead of an API response. It may be "
                         "under maintenance, or this network may require you to sign in first.");
    case ConnectionProblem::TlsName:
        return Words::tr("The certificate was issued for a different domain, so nothing was sent. "
                         "Check the platform's domain.");
    case ConnectionProblem::TlsExpired:
        return Words::tr("The platform's certificate has expired, so nothing was sent. Contact the "
                         "platform operator.");
    case ConnectionProblem::TlsNotYetValid:
        return Words::tr("The platform's certificate isn't valid yet, so nothing was sent. Check "
                         "this computer's clock.");
    case ConnectionProblem::TlsIssuer:
        return Words::tr("The platform's certificate comes from an untrusted certificate "
                         "authority, so nothing was sent. If it's your organization's own "
                         "authority, add its certificate to the platform.");
    case ConnectionProblem::TlsProtocol:
        return Words::tr("Couldn't establish a secure connection, so nothing was sent.");
    case ConnectionProblem::None:
    case ConnectionProblem::Broken:
    case ConnectionProblem::Redirect:
    case ConnectionProblem::TooLarge:
        break;
    }
    if (error.kind == ErrorKind::Tls)
        return Words::tr("The connection isn't secure, so nothing was sent.");
    return error.isOutcomeUnknown
        ? Words::tr("The connection was lost before the platform responded.")
        : Words::tr("Can't reach the platform. Check your network connection and try again.");
}

QString protocolText(const ServiceError &error)
{
    if (error.problem == ConnectionProblem::Redirect) {
        return Words::tr("The platform redirected to \u201c%1\u201d. The redirect was not "
                         "followed. Check the platform's domain. If this network requires you to "
                         "sign in, do so in a browser, then try again.")
            .arg(error.field);
    }
    if (error.problem == ConnectionProblem::TooLarge)
        return Words::tr("The platform's response is too large. Try again later.");
    return Words::tr("The platform sent an invalid response. Try again later.");
}

} // namespace

QString waitText(std::chrono::seconds wait)
{
    using namespace std::chrono;
    if (wait >= minutes(2))
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(ceil<minutes>(wait).count()));
    return Words::tr("%n second(s)", nullptr, static_cast<int>(wait.count()));
}

QString errorText(const ServiceError &error)
{
    switch (error.kind) {
    case ErrorKind::WrongPassword:
        if (error.field == "code"_L1) {
            return error.attemptsLeft
                ? Words::tr("Wrong code. %n attempt(s) left.", nullptr, *error.attemptsLeft)
                : Words::tr("Wrong code. Check it and try again.");
        }
        return error.attemptsLeft
            ? Words::tr("Wrong password. %n attempt(s) left.", nullptr, *error.attemptsLeft)
            : Words::tr("Wrong password. Check it and try again.");
    case ErrorKind::SecondFactor:
        return Words::tr("A verification code is required.");
    case ErrorKind::SessionEnded:
        return Words::tr("Your session has ended. Connect again to continue.");
    case ErrorKind::Permission:
        return Words::tr("The platform doesn't allow this action.");
    case ErrorKind::InvalidInput:
        return refusedInputText(error);
    case ErrorKind::NotFound:
        return Words::tr("This item no longer exists. Refresh the list.");
    case ErrorKind::Limit:
        return Words::tr(
            "This account has reached its token limit. Remove a token, then try again.");
    case ErrorKind::Throttled:
        return Words::tr("Too many wrong passwords. Try again in %1.")
            .arg(waitText(error.retryAfter.value_or(std::chrono::seconds(30))));
    case ErrorKind::Unsupported:
        return Words::tr("This platform doesn't support this action.");
    case ErrorKind::Offline:
    case ErrorKind::Tls:
        return connectionText(error);
    case ErrorKind::Protocol:
        return protocolText(error);
    case ErrorKind::Platform:
        return error.text.isEmpty()
            ? Words::tr("The platform returned error %1.").arg(error.platformCode)
            : Words::tr("The platform returned error %2. Its message was: \u201c%1\u201d")
                  .arg(error.text)
                  .arg(error.platformCode);
    case ErrorKind::Storage:
        return Words::tr("The platform can't use its database. Its message was: \u201c%1\u201d")
            .arg(error.text);
    case ErrorKind::Cancelled:
        return Words::tr("Canceled.");
    }
    return error.text;
}

QString failureText(const QString &notDone, const ServiceError &error)
{
    const QString certain = error.isOutcomeUnknown
        ? Words::tr("The change may or may not have been made. Refresh to see the current state.")
        : notDone;
    return certain + u' ' + errorText(error);
}

QString errorDetails(const ServiceError &error)
{
    switch (error.kind) {
    case ErrorKind::WrongPassword:
    case ErrorKind::Throttled:
    case ErrorKind::SecondFactor:
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::SessionEnded:
    case ErrorKind::Permission:
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Limit:
    case ErrorKind::Unsupported:
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Protocol:
    case ErrorKind::Platform:
    case ErrorKind::Storage:
        break;
    }
    // In English and in a fixed form: this goes into reports and searches.
    QStringList lines{u"CirrusGrid Dashboard "_s + QCoreApplication::applicationVersion()};
    if (!error.method.isEmpty())
        lines.append(u"method: "_s + error.method);
    if (error.platformCode != 0)
        lines.append(u"code: %1"_s.arg(error.platformCode));
    if (!error.text.isEmpty())
        lines.append(u"text: "_s + error.text);
    return lines.join(u'\n');
}

} // namespace cirrusgrid
