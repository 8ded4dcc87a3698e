// SPDX-License-Identifier: Apache-2.0
#include "ui/common/error_text.h"

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
        if (error.isOutcomeUnknown)
            return Words::tr("The connection broke before the answer came.");
        return Words::tr("The platform can't be reached. Check the connection and try again.");
    case ErrorKind::Tls:
        return Words::tr("The connection is not secure, so nothing was sent.");
    case ErrorKind::Protocol:
        return Words::tr("The platform gave an answer that makes no sense. Try again later.");
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
