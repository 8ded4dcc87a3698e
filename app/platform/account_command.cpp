// SPDX-License-Identifier: Apache-2.0
#include "app/platform/account_command.h"

#include "backend/core/administration.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

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
    // Windows' editors and shells begin files and pipes with a byte order mark.
    constexpr QByteArrayView Mark = "\xEF\xBB\xBF";
    const qsizetype start = line.startsWith(Mark) ? Mark.size() : 0;
    Secret password{QByteArrayView(line).sliced(start, std::max<qsizetype>(size - start, 0))};
    wipe(line);
    return password;
}

struct AccountOptions {
    DatabaseOptions database;
    std::string login;
    std::string name;
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

int addAccount(Administration &administration, const AccountOptions &options)
{
    const auto added = administration.addAccount(
        {QString::fromStdString(options.login), QString::fromStdString(options.name),
         passwordFromStandardInput(), options.hasSampleEnvironments});
    return added ? EXIT_SUCCESS : printError(u"can't add the account: "_s + added.error().text);
}

using Body = std::function<int(Administration &, const AccountOptions &)>;
using Change = std::function<Result<void>(Administration &, const QString &login)>;

//! What is done with an account that there is.
Body changing(Change change)
{
    return [change = std::move(change)](Administration &administration,
                                        const AccountOptions &options) {
        const auto changed = change(administration, QString::fromStdString(options.login));
        return changed ? EXIT_SUCCESS
                       : printError(u"can't change the account: "_s + changed.error().text);
    };
}

int run(const Body &body, const AccountOptions &options, const CommandLine &line)
{
    const auto database = options.database.address(line);
    if (!database)
        return printError(database.error().text);
    const auto setup = setupFor(*database);
    if (!setup)
        return printError(setup.error().text);
    const auto administration = Administration::open(*setup);
    if (!administration)
        return printError(administration.error().text);
    return body(**administration, options);
}

//! The commands below "account".
class AccountCommands
{
public:
    AccountCommands(CLI::App &program, CommandLine &line)
        : m_account(*program.add_subcommand("account", "Manage accounts"))
        , m_serve(*program.get_subcommand("serve"))
        , m_line(line)
    {
        m_account.require_subcommand(1);
    }

    enum class Login { Given, None };

    //! Its options, to add more to.
    std::pair<CLI::App *, std::shared_ptr<AccountOptions>> add(const char *name,
                                                               const char *description, Body body,
                                                               Login login = Login::Given)
    {
        auto *command = m_account.add_subcommand(name, description);
        const auto options = std::make_shared<AccountOptions>();
        if (login == Login::Given) {
            command->add_option("LOGIN", options->login, "Login of the account, an email address")
                ->required();
        }
        options->database.addTo(*command);
        command->callback([=, &serve = m_serve, &line = m_line] {
            options->database.readFile(*command, serve);
            line.run = [=, &line] { return run(body, *options, line); };
        });
        return {command, options};
    }

private:
    CLI::App &m_account;
    CLI::App &m_serve;
    CommandLine &m_line;
};

} // namespace

void addAccountCommand(CLI::App &program, CommandLine &line)
{
    AccountCommands commands(program, line);
    const auto [add, options] = commands.add(
        "add", "Add an account. The password is the first line of standard input", addAccount);
    add->add_option("--name", options->name, "Name of the account owner")->type_name("NAME");
    add->add_flag("--sample-environments", options->hasSampleEnvironments,
                  "Also create the sample environments my-project, shop, and blog");
    commands.add(
        "list", "List all accounts with their number of tokens",
        [](Administration &administration, const AccountOptions &) {
            return listAccounts(administration);
        },
        AccountCommands::Login::None);
    commands.add("passwd", "Set the account's password to the first line of standard input",
                 changing([](Administration &administration, const QString &login) {
                     return administration.resetPassword(login, passwordFromStandardInput());
                 }));
    commands.add("suspend", "Suspend the account. Its tokens are refused until it is resumed",
                 changing([](Administration &administration, const QString &login) {
                     return administration.setSuspended(login, true);
                 }));
    commands.add("resume", "End the suspension of the account",
                 changing([](Administration &administration, const QString &login) {
                     return administration.setSuspended(login, false);
                 }));
    commands.add(
        "two-factor-off",
        "Turn off two-factor authentication, for an owner who lost the app and the recovery codes",
        changing([](Administration &administration, const QString &login) {
            return administration.turnOffTwoFactor(login);
        }));
    commands.add("remove", "Remove the account with all its tokens and environments",
                 changing([](Administration &administration, const QString &login) {
                     return administration.removeAccount(login);
                 }));
}

} // namespace cirrusgrid
