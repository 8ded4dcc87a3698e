// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/error_text.h"

#include <QCoreApplication>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString fieldText(const ServiceError &error)
{
    return error.field.isEmpty() ? error.text
                                 : Words::tr("%1. Correct it and try again.").arg(error.text);
}

QString silenceText(const ServiceError &error)
{
    return error.isOutcomeUnknown
        ? Words::tr("The platform did not answer in time.")
        : Words::tr("The platform does not answer. Check the connection and try again.");
}

QString laterText(const ServiceError &error)
{
    return error.retryAfter ? Words::tr("Try again in %1.").arg(waitText(*error.retryAfter))
                            : Words::tr("Try again in a while.");
}

//! What stands between here and the platform, told apart.
QString connectionText(const ServiceError &error)
{
    switch (error.problem) {
    case ConnectionProblem::NameNotFound:
        return Words::tr("There is no such address. Check the platform's domain, and whether this "
                         "computer is online.");
    case ConnectionProblem::Refused:
        return Words::tr("The platform can't be reached: nothing answers at its address. Check the "
                         "domain, or try again later.");
    case ConnectionProblem::Silent:
        return silenceText(error);
    case ConnectionProblem::Proxy:
        return Words::tr("The network's proxy did not let the request through. Check the system's "
                         "proxy settings.");
    case ConnectionProblem::Gateway:
        return Words::tr("The platform's gateway can't reach it. Try again in a while.");
    case ConnectionProblem::Maintenance:
        return Words::tr("The platform is under maintenance.") + u' ' + laterText(error);
    case ConnectionProblem::Busy:
        return Words::tr("The platform has too many requests.") + u' ' + laterText(error);
    case ConnectionProblem::NetworkSignIn:
        return Words::tr("This network asks you to sign in first. Open any page in a browser, then "
                         "try again.");
    case ConnectionProblem::WebPage:
        return Words::tr("A web page came instead of the platform's answer. The platform may be "
                         "under maintenance, or this network asks you to sign in first.");
    case ConnectionProblem::TlsName:
        return Words::tr("The certificate is for another name, so nothing was sent. Check the "
                         "platform's domain.");
    case ConnectionProblem::TlsExpired:
        return Words::tr("The platform's certificate has expired, so nothing was sent. Tell the "
                         "platform's operator.");
    case ConnectionProblem::TlsNotYetValid:
        return Words::tr("The platform's certificate is not valid yet, so nothing was sent. Check "
                         "this computer's clock.");
    case ConnectionProblem::TlsIssuer:
        return Words::tr("The platform's certificate comes from an issuer that is not trusted "
                         "here, so nothing was sent. If the issuer is your own, add it to the "
                         "platform.");
    case ConnectionProblem::TlsProtocol:
        return Words::tr("No secure connection could be made, so nothing was sent.");
    case ConnectionProblem::None:
    case ConnectionProblem::Broken:
    case ConnectionProblem::Redirect:
    case ConnectionProblem::TooLarge:
        break;
    }
    if (error.kind == ErrorKind::Tls)
        return Words::tr("The connection is not secure, so nothing was sent.");
    return error.isOutcomeUnknown
        ? Words::tr("The connection broke before the answer came.")
        : Words::tr("The platform can't be reached. Check the connection and try again.");
}

QString protocolText(const ServiceError &error)
{
    if (error.problem == ConnectionProblem::Redirect) {
        return Words::tr("The answer sends to “%1”, which is not followed. Check the platform's "
                         "domain; if this network asks you to sign in, do so in a browser.")
            .arg(error.field);
    }
    if (error.problem == ConnectionProblem::TooLarge)
        return Words::tr("The platform's answer is too large to make sense.");
    return Words::tr("The platform gave an answer that makes no sense. Try again later.");
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
        return Words::tr("A verification code is needed to go on.");
    case ErrorKind::SessionEnded:
        return Words::tr("Your session has ended. Connect again to go on.");
    case ErrorKind::Permission:
        return Words::tr("The platform does not permit this.");
    case ErrorKind::InvalidInput:
        return Words::tr("The platform refused what was entered: %1").arg(fieldText(error));
    case ErrorKind::NotFound:
        return Words::tr("It is not there any more. Refresh the list to see what is.");
    case ErrorKind::Limit:
        return Words::tr("The account holds as many tokens as it may. Remove one first.");
    case ErrorKind::Throttled:
        return Words::tr("Too many wrong passwords. Try again in %1.")
            .arg(waitText(error.retryAfter.value_or(std::chrono::seconds(30))));
    case ErrorKind::Unsupported:
        return Words::tr("This platform does not carry that out.");
    case ErrorKind::Offline:
    case ErrorKind::Tls:
        return connectionText(error);
    case ErrorKind::Protocol:
        return protocolText(error);
    case ErrorKind::Platform:
        return error.text.isEmpty()
            ? Words::tr("The platform refused with the code %1.").arg(error.platformCode)
            : Words::tr("The platform refused: %1 (code %2)")
                  .arg(error.text)
                  .arg(error.platformCode);
    case ErrorKind::Storage:
        return Words::tr("The platform's database can't be used: %1").arg(error.text);
    case ErrorKind::Cancelled:
        return Words::tr("Cancelled.");
    }
    return error.text;
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
