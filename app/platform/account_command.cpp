// SPDX-License-Identifier: Apache-2.0
#include "app/platform/account_command.h"

#include "app/platform/platform_options.h"
#include "backend/core/administration.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Longer than any password that the rules take.
constexpr qint64 MaxLineLength = 4096;

Secret passwordFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return {};
    QByteArray line = input.readLine(MaxLineLength);
    qsizetype size = line.size();
    while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r'))
        --size;
    Secret password{QByteArrayView(line).first(size)};
    wipe(line);
    return password;
}

struct AccountArguments {
    QString command;
    QString login;
    QString name;
    bool hasSampleEnvironments = false;
};

int listAccounts(Administration &administration)
{
    const auto accounts = administration.accounts();
    if (!accounts)
        return printError(accounts.error().text);
    for (const auto &[account, tokens] : *accounts) {
        std::printf("%d\t%s\t%s\t%d tokens\t%s\t%s\n", account.uid, qUtf8Printable(account.login),
                    qUtf8Printable(account.name), tokens,
                    account.hasTwoFactor ? "two-factor" : "password",
                    account.isSuspended ? "suspended" : "enabled");
    }
    return EXIT_SUCCESS;
}

int addAccount(Administration &administration, const AccountArguments &arguments)
{
    const auto added =
        administration.addAccount({arguments.login, arguments.name, passwordFromStandardInput(),
                                   arguments.hasSampleEnvironments});
    return added ? EXIT_SUCCESS : printError(u"the account was not added: "_s + added.error().text);
}

//! What is done with an account that there is.
Result<void> change(Administration &administration, const QString &login, const QString &command)
{
    if (command == "passwd"_L1)
        return administration.resetPassword(login, passwordFromStandardInput());
    if (command == "suspend"_L1)
        return administration.setSuspended(login, true);
    if (command == "resume"_L1)
        return administration.setSuspended(login, false);
    if (command == "two-factor-off"_L1)
        return administration.turnOffTwoFactor(login);
    return administration.removeAccount(login);
}

int run(Administration &administration, const AccountArguments &arguments)
{
    if (arguments.command == "list"_L1)
        return listAccounts(administration);
    if (arguments.command == "add"_L1)
        return addAccount(administration, arguments);
    if (auto changed = change(administration, arguments.login, arguments.command); !changed)
        return printError(u"nothing was changed: "_s + changed.error().text);
    return EXIT_SUCCESS;
}

} // namespace

int accountCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"add LOGIN and passwd LOGIN read the password from standard input, up to the end of the "
        "line; list shows all accounts; suspend, resume, two-factor-off and remove take a LOGIN."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"COMMAND"_s, u"What to do."_s);
    parser.addPositionalArgument(u"LOGIN"_s, u"The account's login, an e-mail address."_s);
    const QCommandLineOption name(u"name"_s, u"The owner's name, for add."_s, u"NAME"_s);
    const QCommandLineOption samples(
        u"sample-environments"_s,
        u"For add: the environments my-project, shop and blog, running."_s);
    parser.addOptions({name, samples});
    addDatabaseOptions(parser);
    parser.process(QStringList{u"cirrusgrid-platform account"_s} + arguments);

    const auto given = parser.positionalArguments();
    const AccountArguments account{given.value(0), given.value(1), parser.value(name),
                                   parser.isSet(samples)};
    const QStringList commands{u"add"_s,    u"list"_s,   u"passwd"_s,        u"suspend"_s,
                               u"resume"_s, u"remove"_s, u"two-factor-off"_s};
    if (!commands.contains(account.command))
        return printError(u"account: say what to do, one of %1"_s.arg(commands.join(u", "_s)));
    if (given.size() != (account.command == "list"_L1 ? 1 : 2))
        return printError(u"account %1: give one LOGIN"_s.arg(account.command));
    const auto address = databaseOf(parser);
    if (!address)
        return printError(address.error().text);
    const auto setup = setupFor(*address);
    if (!setup)
        return printError(setup.error().text);
    const auto administration = Administration::open(*setup);
    if (!administration)
        return printError(administration.error().text);
    return run(**administration, account);
}

} // namespace cirrusgrid
