// SPDX-License-Identifier: Apache-2.0
#include "app/platform/account_command.h"

#include "app/platform/platform_options.h"
#include "services/core/sample_data.h"

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

} // namespace

int accountCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Adds an account. Its password is read from standard input, up to the end of the line."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"add"_s, u"What to do."_s);
    parser.addPositionalArgument(u"LOGIN"_s, u"The account's login, an e-mail address."_s);
    const QCommandLineOption name(u"name"_s, u"The owner's name."_s, u"NAME"_s);
    const QCommandLineOption samples(
        u"sample-environments"_s, u"Adds the environments my-project, shop and blog, running."_s);
    const QCommandLineOption database(u"database"_s, u"The database."_s, u"sqlite:FILE"_s);
    parser.addOptions({name, samples, database});
    parser.process(QStringList{u"cirrusgrid-platform account"_s} + arguments);

    const auto words = parser.positionalArguments();
    if (words.value(0) != "add"_L1)
        return complain(u"account: say what to do, such as account add LOGIN"_s);
    if (words.size() != 2)
        return complain(u"account add: give one LOGIN"_s);

    auto platform = openPlatform(parser.value(database));
    if (!platform)
        return complain(platform.error().text);
    const auto id =
        (*platform)->accounts().add({words[1], parser.value(name), passwordFromStandardInput()});
    if (!id)
        return complain(u"the account was not added: "_s + id.error().text);
    if (parser.isSet(samples)) {
        if (auto added = addSampleEnvironments(**platform, *id); !added)
            return complain(added.error().text);
    }
    return EXIT_SUCCESS;
}

} // namespace cirrusgrid
