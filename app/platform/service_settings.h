// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"

#include <QCommandLineParser>
#include <QHash>
#include <QStringList>

namespace cirrusgrid {

//! The options of "serve", each from the command line, else from the environment
//! (CIRRUSGRID_TLS_KEY for tls-key), else from the file that --config names ("tls-key=…" lines),
//! else its default.
class ServiceSettings
{
public:
    //! Ends the program for --help and for what the command line gets wrong. A problem:
    //! a file that can't be read or names an unknown option.
    static Checked<ServiceSettings> read(const QStringList &arguments);

    QString text(const QString &name) const { return m_values.value(name); }
    bool isSet(const QString &name) const { return !text(name).isEmpty(); }
    //! A problem names the option.
    Checked<int> number(const QString &name, int least, int most) const;

    //! The database that the file of --config names, or CIRRUSGRID_CONFIG when \a config is empty;
    //! empty when there is no file or it names none.
    static Checked<QString> databaseInFile(const QString &config);

private:
    QHash<QString, QString> m_values;
};

} // namespace cirrusgrid
