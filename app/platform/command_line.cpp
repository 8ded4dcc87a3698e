// SPDX-License-Identifier: Apache-2.0
#include "app/platform/command_line.h"

#include "domain/built_in_catalogue.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Checked<DatabaseAddress> defaultDatabase()
{
    // This folder is the program's own; one that is named has to be there.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(folder))
        return problem(u"can't create the folder %1. Set a database with --database"_s.arg(folder));
    return DatabaseAddress::sqlite(folder + u"/platform.sqlite"_s);
}

//! Whether \a value stands in the command line, rather than in the environment or a file.
bool isIn(const std::vector<std::string> &words, const std::string &value)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
        return word == value || word == "--database=" + value;
    });
}

void setIfMissing(CLI::App &command, const std::string &name, const std::string &value)
{
    auto *option = command.get_option_no_throw("--" + name);
    if (!option || option->count() > 0 || value.empty())
        return;
    option->add_result(value);
    option->run_callback();
}

} // namespace

CLI::Option *namedInEnvironment(CLI::Option *option)
{
    std::string name = "CIRRUSGRID_";
    for (const char letter : option->get_lnames().front())
        name += letter == '-' ? '_'
                              : static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return option->envname(name);
}

std::function<std::string(const std::string &)> wholeNumber(int least, int most)
{
    return [least, most](const std::string &text) -> std::string {
        int value = 0;
        const auto *end = text.data() + text.size();
        const auto [last, error] = std::from_chars(text.data(), end, value);
        if (error == std::errc() && last == end && value >= least && value <= most)
            return {};
        return "expected a whole number from " + std::to_string(least) + " to "
            + std::to_string(most) + ", not \"" + text + "\"";
    };
}

void DatabaseOptions::readFile(CLI::App &command, const CLI::App &serve) const
{
    if (m_config.empty())
        return;
    const QString shown = QString::fromStdString(m_config);
    QFile file(shown);
    if (!file.open(QFile::ReadOnly)) {
        throw CLI::FileError(
            u"--config: can't read %1: %2"_s.arg(shown, file.errorString()).toStdString());
    }
    int number = 0;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        const QString line = text.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto name = line.section(u'=', 0, 0).trimmed().toStdString();
        const bool isKnown = name != "config" && serve.get_option_no_throw("--" + name);
        if (!line.contains(u'=') || !isKnown) {
            throw CLI::FileError(u"%1, line %2: unknown option \"%3\""_s.arg(shown)
                                     .arg(number)
                                     .arg(QString::fromStdString(name))
                                     .toStdString());
        }
        setIfMissing(command, name, line.section(u'=', 1).trimmed().toStdString());
    }
}

void DatabaseOptions::addTo(CLI::App &command)
{
    namedInEnvironment(
        command.add_option("--database", m_database,
                           "sqlite:FILE or postgresql://USER@HOST:PORT/DATABASE. Default: a file "
                           "in the user's data folder"))
        ->type_name("ADDRESS");
    namedInEnvironment(
        command.add_option("--config", m_config, "Configuration file, one option per line"))
        ->type_name("FILE");
}

Checked<DatabaseAddress> DatabaseOptions::address(const CommandLine &line) const
{
    if (m_database.empty())
        return defaultDatabase();
    auto address = DatabaseAddress::fromText(QString::fromStdString(m_database));
    if (address && address->hasPassword() && isIn(line.words, m_database)) {
        return problem(
            u"--database: a password on the command line is visible to every user of this "
            "machine. Set the address in CIRRUSGRID_DATABASE or in the --config file, or put the "
            "password in a password file (PGPASSFILE)."_s);
    }
    return address;
}

Checked<BackendSetup> setupFor(const DatabaseAddress &database)
{
    return builtInCatalogue().map([&](const CataloguePtr &catalogue) {
        return BackendSetup{.database = database,
                            .catalogue = catalogue,
                            .clock = std::make_shared<SystemClock>(),
                            .random = std::make_shared<SystemRandom>()};
    });
}

} // namespace cirrusgrid
