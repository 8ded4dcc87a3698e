// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"
#include "domain/secret.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace cirrusgrid {

//! Where a platform's data are.
struct DatabaseAddress {
    enum class Kind { Sqlite, PostgreSql };

    Kind kind = Kind::Sqlite;
    //! SQLite's file. Made when there is none.
    QString file = {};
    //! PostgreSQL's: a host's name or address, or the folder of its socket, or several, separated by
    //! commas, of which the first that fits is used; empty for libpq's own default, as for all that
    //! follows.
    QString host = {};
    int port = 0;
    QString database = {};
    QString user = {};
    std::shared_ptr<const Secret> password = {};
    //! libpq's further parameters ("sslmode=verify-full"), each in its form for a connection
    //! string.
    QStringList parameters = {};

    static DatabaseAddress sqlite(const QString &file);
    //! "sqlite:FILE" or "postgresql://USER@HOST:PORT/DATABASE?PARAMETER=VALUE", as libpq writes it:
    //! https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING-URIS.
    //! A problem does not tell the password.
    static Checked<DatabaseAddress> fromText(const QString &text);

    //! For people. Without the password.
    QString name() const;
    bool hasPassword() const { return password && !password->isEmpty(); }
};

} // namespace cirrusgrid
