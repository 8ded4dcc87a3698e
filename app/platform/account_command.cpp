// SPDX-License-Identifier: Apache-2.0
#include "app/platform/account_command.h"

#include "app/platform/platform_options.h"
#include "backend/core/sample_data.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Longer than any password that the rules take.
constexpr qint64 LongestLine = 4096;

Secret passwordFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return {};
    QByteArray line = input.readLine(LongestLine);
    qsizetype size = line.size();
    while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r'))
        --size;
    Secret password{QByteArrayView(line).first(size)};
    wipe(line);
    return password;
}

struct Words {
    QString command;
    QString login;
    QString name;
    bool wantsSamples = false;
};

int addAccount(Platform &platform, const Words &words)
{
    const auto id = platform.accounts().add({words.login, words.name, passwordFromStandardInput()});
    if (!id)
        return complain(u"the account was not added: "_s + id.error().text);
    if (words.wantsSamples) {
        if (auto added = addSampleEnvironments(platform, *id); !added)
            return complain(added.error().text);
    }
    return EXIT_SUCCESS;
}

int listAccounts(Platform &platform)
{
    const auto accounts = platform.accounts().list();
    if (!accounts)
        return complain(accounts.error().text);
    for (const auto &account : *accounts) {
        const auto tokens = platform.tokens().list(account.uid);
        std::printf("%d\t%s\t%s\t%lld tokens\t%s\t%s\n", account.uid, qUtf8Printable(account.login),
                    qUtf8Printable(account.name),
                    static_cast<long long>(tokens ? tokens->size() : 0),
                    account.hasTwoFactor ? "two-factor" : "password",
                    account.isSuspended ? "suspended" : "enabled");
    }
    return EXIT_SUCCESS;
}

//! What is done with an account that there is.
Result<void> change(Platform &platform, qint32 id, const QString &command)
{
    if (command == "passwd"_L1)
        return platform.accounts().resetPassword(id, passwordFromStandardInput());
    if (command == "suspend"_L1)
        return platform.accounts().setSuspended(id, true);
    if (command == "resume"_L1)
        return platform.accounts().setSuspended(id, false);
    if (command == "two-factor-off"_L1)
        return platform.twoFactor().turnOffForOwner(id);
    return platform.accounts().remove(id);
}

int run(Platform &platform, const Words &words)
{
    if (words.command == "list"_L1)
        return listAccounts(platform);
    if (words.command == "add"_L1)
        return addAccount(platform, words);
    const auto id = platform.accounts().idOfLogin(words.login);
    if (!id)
        return complain(id.error().text);
    if (auto changed = change(platform, *id, words.command); !changed)
        return complain(u"nothing was changed: "_s + changed.error().text);
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
    const Words words{given.value(0), given.value(1), parser.value(name), parser.isSet(samples)};
    const QStringList commands{u"add"_s,    u"list"_s,   u"passwd"_s,        u"suspend"_s,
                               u"resume"_s, u"remove"_s, u"two-factor-off"_s};
    if (!commands.contains(words.command))
        return complain(u"account: say what to do, one of %1"_s.arg(commands.join(u", "_s)));
    if (given.size() != (words.command == "list"_L1 ? 1 : 2))
        return complain(u"account %1: give one LOGIN"_s.arg(words.command));
    const auto address = databaseOf(parser);
    if (!address)
        return complain(address.error().text);
    auto platform = openPlatform(*address);
    if (!platform)
        return complain(platform.error().text);
    return run(**platform, words);
}

} // namespace cirrusgrid
