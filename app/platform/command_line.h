// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/diagnostics.h"
#include "backend/core/backend_setup.h"
#include "domain/problem.h"

#include <QString>

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace cirrusgrid {

//! A program's command line as it was given, and what it asks for.
struct CommandLine {
    std::vector<std::string> words;
    //! Set by the command that is named. The status to end with.
    std::function<int()> run;
};

//! Names the option in the environment, too: CIRRUSGRID_TLS_KEY for --tls-key.
CLI::Option *namedInEnvironment(CLI::Option *option);

//! What is wrong with a text that should be a whole number between \a least and \a most.
//! Empty: nothing.
std::function<std::string(const std::string &)> wholeNumber(int least, int most);

//! Where the database is named, for every command that works with one.
class DatabaseOptions
{
public:
    //! Adds --database and --config to \a command.
    void addTo(CLI::App &command);
    //! Sets what neither the command line nor the environment gave to \a command from the file of
    //! --config, which may name every option of \a serve ("tls-key=FILE" lines). To be called when
    //! both are read. Throws CLI::FileError with the line.
    void readFile(CLI::App &command, const CLI::App &serve) const;
    //! The default file in the user's data folder when none is named. A password is refused in the
    //! command line, which every user of the machine can read.
    Checked<DatabaseAddress> address(const CommandLine &line) const;

private:
    std::string m_database;
    std::string m_config;
};

//! A platform over \a database with the system's clock and randomness.
Checked<BackendSetup> setupFor(const DatabaseAddress &database);

} // namespace cirrusgrid
