// SPDX-License-Identifier: Apache-2.0
#include "app/platform/service_settings.h"

#include "app/platform/platform_options.h"

#include <QFile>

#include <array>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct Option {
    const char *name;
    const char *valueName;
    const char *description;
    const char *defaultValue = "";
};

constexpr std::array Options{
    Option{"listen", "HOST:PORT", "Where to listen; port 0 picks a free one.", "127.0.0.1:8480"},
    Option{
        "database", "ADDRESS",
        "The database: sqlite:FILE or postgresql://USER@HOST:PORT/DATABASE; by default a file in "
        "the user's data folder."},
    Option{"tls-certificate", "FILE",
           "The certificate and its chain, in PEM; read again at SIGHUP."},
    Option{"tls-key", "FILE", "The certificate's key, in PEM."},
    Option{"tokens-per-account", "NUMBER", "How many tokens an account may hold.", "100"},
    Option{"session-days", "DAYS", "A session that was not used for so long has ended.", "14"},
    Option{"sessions-per-account", "NUMBER",
           "How many sessions an account may have; one more ends the one unused longest.", "50"},
    Option{"activity-days", "DAYS", "How long the activity is kept.", "90"},
    Option{"max-connections", "NUMBER", "How many connections are served at once.", "2000"},
    Option{"connections-per-address", "NUMBER",
           "How many of them one address may have, or one IPv6 /64.", "200"},
    Option{"trusted-proxies", "ADDRESSES",
           "Proxies whose X-Forwarded-For tells who asks, separated by commas."},
    Option{"access-log", "none|text|json", "A line for each request, to standard error.", "none"},
};

tl::unexpected<Problem> wrong(const QString &text) { return problem(text); }

bool isKnown(const QString &name)
{
    return std::any_of(Options.begin(), Options.end(), [&](const Option &option) {
        return name == QLatin1StringView(option.name);
    });
}

Checked<QHash<QString, QString>> valuesFromFile(const QString &fileName)
{
    QHash<QString, QString> values;
    if (fileName.isEmpty())
        return values;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return wrong(u"--config: %1 can't be read: %2"_s.arg(fileName, file.errorString()));
    int number = 0;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        const QString line = text.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString name = line.section(u'=', 0, 0).trimmed();
        if (!line.contains(u'=') || !isKnown(name)) {
            return wrong(
                u"%1, line %2: \"%3\" is no option of serve"_s.arg(fileName).arg(number).arg(name));
        }
        values.insert(name, line.section(u'=', 1).trimmed());
    }
    return values;
}

QString fileOf(const QString &config)
{
    return config.isEmpty() ? qEnvironmentVariable("CIRRUSGRID_CONFIG") : config;
}

QString environmentName(const QString &option)
{
    return u"CIRRUSGRID_"_s + option.toUpper().replace(u'-', u'_');
}

} // namespace

Checked<ServiceSettings> ServiceSettings::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves the platform's API over HTTP. Every option can be given in the environment, too "
        "(CIRRUSGRID_TLS_KEY for --tls-key), or in a file, a line \"tls-key=FILE\" each."_s);
    parser.addHelpOption();
    const QCommandLineOption config(u"config"_s, u"A file with options, a line each."_s, u"FILE"_s);
    parser.addOption(config);
    for (const auto &option : Options) {
        QString description = QString::fromLatin1(option.description);
        if (*option.defaultValue)
            description += u" Default: %1."_s.arg(QLatin1StringView(option.defaultValue));
        parser.addOption(
            {QString::fromLatin1(option.name), description, QString::fromLatin1(option.valueName)});
    }
    parser.process(QStringList{u"cirrusgrid-platform serve"_s} + arguments);
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            u"serve: \"%1\" is not understood"_s.arg(parser.positionalArguments().first()));

    if (auto address = databaseFromCommandLine(parser.value(u"database"_s)); !address)
        return tl::unexpected(address.error());

    const auto fromFile = valuesFromFile(fileOf(parser.value(config)));
    if (!fromFile)
        return tl::unexpected(fromFile.error());
    ServiceSettings settings;
    for (const auto &option : Options) {
        const QString name = QString::fromLatin1(option.name);
        const QByteArray variable = environmentName(name).toLatin1();
        settings.m_values[name] = parser.isSet(name) ? parser.value(name)
            : qEnvironmentVariableIsSet(variable.constData())
            ? qEnvironmentVariable(variable.constData())
            : fromFile->value(name, QString::fromLatin1(option.defaultValue));
    }
    return settings;
}

Checked<QString> ServiceSettings::databaseInFile(const QString &config)
{
    const auto values = valuesFromFile(fileOf(config));
    if (!values)
        return tl::unexpected(values.error());
    return values->value(u"database"_s);
}

Checked<int> ServiceSettings::number(const QString &name, int least, int most) const
{
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most) {
        return wrong(u"--%1: %2 is no whole number from %3 to %4"_s.arg(name, text(name))
                         .arg(least)
                         .arg(most));
    }
    return value;
}

} // namespace cirrusgrid
