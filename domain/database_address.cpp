// SPDX-License-Identifier: Apache-2.0
#include "domain/database_address.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! libpq's connection strings: https://www.postgresql.org/docs/15/libpq-connect.html
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

tl::unexpected<Problem> wrong(const QString &text) { return problem(u"--database: "_s + text); }

//! One of libpq's parameters that stand behind the "?"; some say what the address itself can say.
Checked<void> setParameter(DatabaseAddress &address, const QString &name, const QString &value)
{
    // Qt's driver separates parameters by ";" and knows no way to quote one.
    if (value.contains(u';'))
        return wrong(u"%1 contains a semicolon"_s.arg(name));
    if (name == "host"_L1)
        address.host = value;
    else if (name == "port"_L1)
        address.port = value.toInt();
    else if (name == "user"_L1)
        address.user = value;
    else if (name == "dbname"_L1)
        address.database = value;
    else if (name == "password"_L1)
        address.password = std::make_shared<Secret>(Secret::fromText(value));
    else
        address.parameters.append(name + u'=' + quoted(value));
    return {};
}

//! Where in an address the host stands, with its port, or several of them.
struct HostRange {
    qsizetype start = 0;
    qsizetype end = 0;
};

HostRange hostRangeOf(const QString &text)
{
    HostRange range;
    range.start = text.indexOf("://"_L1) + 3;
    range.end = range.start;
    while (range.end < text.size() && !u"/?#"_s.contains(text[range.end]))
        ++range.end;
    if (const auto at = text.lastIndexOf(u'@', range.end - 1); at >= range.start)
        range.start = at + 1;
    return range;
}

//! "a:5432,b": libpq tries one after the other. Its parameters take lists of the same length.
Checked<void> setHosts(DatabaseAddress &address, const QString &list)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &place : list.split(u',')) {
        const QUrl url(u"postgresql://"_s + place, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || place.contains(u'@'))
            return wrong(u"each host is of the form HOST or HOST:PORT"_s);
        hosts.append(url.host(QUrl::FullyDecoded));
        ports.append(url.port() < 0 ? QString() : QString::number(url.port()));
    }
    address.host = hosts.join(u',');
    if (ports.join(QString()).size() > 0)
        address.parameters.append(u"port="_s + quoted(ports.join(u',')));
    return {};
}

Checked<DatabaseAddress> postgreSqlFrom(const QString &text)
{
    const auto range = hostRangeOf(text);
    const QString list = text.sliced(range.start, range.end - range.start);
    const bool hasSeveral = list.contains(u',');
    // A URL has one host.
    const QUrl url(hasSeveral ? text.first(range.start) + u"several"_s + text.sliced(range.end)
                              : text,
                   QUrl::StrictMode);
    // What is wrong is not repeated: it may be the password.
    if (!url.isValid())
        return wrong(u"the address of PostgreSQL is not of the form "
                     "postgresql://USER@HOST:PORT/DATABASE"_s);
    DatabaseAddress address;
    address.kind = DatabaseAddress::Kind::PostgreSql;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(0);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    if (const QString password = url.password(QUrl::FullyDecoded); !password.isEmpty())
        address.password = std::make_shared<Secret>(Secret::fromText(password));
    if (hasSeveral) {
        if (auto set = setHosts(address, list); !set)
            return tl::unexpected(set.error());
    }
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (auto set = setParameter(address, name, value); !set)
            return tl::unexpected(set.error());
    }
    return address;
}

} // namespace

DatabaseAddress DatabaseAddress::sqlite(const QString &file)
{
    return {Kind::Sqlite, QFileInfo(file).absoluteFilePath()};
}

Checked<DatabaseAddress> DatabaseAddress::fromText(const QString &text)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return postgreSqlFrom(text);
    const auto prefix = u"sqlite:"_s;
    if (text.startsWith(prefix) && text.size() > prefix.size())
        return sqlite(text.sliced(prefix.size()));
    return wrong(
        u"%1 is neither of the form sqlite:FILE nor of the form "
        "postgresql://USER@HOST:PORT/DATABASE"_s.arg(text.section(u':', 0, 0).left(20) + u":…"_s));
}

QString DatabaseAddress::name() const
{
    switch (kind) {
    case Kind::Sqlite:
        return file;
    case Kind::PostgreSql: {
        const QString place = port > 0 ? u"%1:%2"_s.arg(host).arg(port) : host;
        return u"postgresql://%1/%2"_s.arg(place, database);
    }
    }
    Q_UNREACHABLE();
}

} // namespace cirrusgrid
