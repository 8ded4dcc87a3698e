// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_options.h"

#include "services/core/sample_data.h"
#include "services/wire/times.h"
#include "ui/common/language_switch.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString DemoApiAddress = u"127.0.0.1:8480"_s;

Result<std::optional<UtcTime>> clockFrom(const QString &text, bool isDemo)
{
    if (text.isEmpty())
        return isDemo ? std::optional(DemoTime) : std::nullopt;
    if (text == "now"_L1)
        return std::optional<UtcTime>();
    const auto time = wire::timeFromWire(text);
    if (!time) {
        return failure(
            ErrorKind::InvalidInput,
            u"--clock: %1 is neither \"now\" nor of the form \"yyyy-MM-dd hh:mm:ss\""_s.arg(text));
    }
    return time;
}

Result<std::optional<ThemeMode>> themeFrom(const QString &text)
{
    if (text.isEmpty())
        return std::optional<ThemeMode>();
    if (text == "system"_L1)
        return ThemeMode::System;
    if (text == "light"_L1)
        return ThemeMode::Light;
    if (text == "dark"_L1)
        return ThemeMode::Dark;
    return failure(ErrorKind::InvalidInput,
                   u"--theme: %1 is none of system, light and dark"_s.arg(text));
}

} // namespace

Result<DashboardOptions> dashboardOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Manages a CirrusGrid account's access tokens and environments."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, u"Starts with sample data in a temporary folder; nothing else is touched."_s);
    const QCommandLineOption clock(
        u"clock"_s, u"The local platform's time: now, or a UTC time at which it stands still."_s,
        u"TIME"_s);
    const QCommandLineOption serveApi(u"serve-api"_s,
                                      u"Serves the local platform's API, such as 127.0.0.1:8480."_s,
                                      u"HOST:PORT"_s);
    const QCommandLineOption profile(
        u"profile"_s, u"The folder of the local platform's database and the settings."_s,
        u"FOLDER"_s);
    const QCommandLineOption theme(u"theme"_s, u"system, light or dark."_s, u"THEME"_s);
    const QCommandLineOption open(u"open"_s, u"What to open at the start: access-tokens."_s,
                                  u"PLACE"_s);
    const QCommandLineOption fault(
        u"fault"_s,
        u"What goes wrong on purpose, such as GetTokens:latency=300,CreateToken:lose-answer*1."_s,
        u"SPEC"_s);
    const QCommandLineOption language(
        u"language"_s, u"The language, such as de; qps stretches English to find clipped text."_s,
        u"CODE"_s);
    parser.addOptions({demo, clock, serveApi, profile, theme, language, open, fault});
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty()) {
        return failure(
            ErrorKind::InvalidInput,
            u"\"%1\" is not understood; see --help"_s.arg(parser.positionalArguments().first()));
    }

    DashboardOptions options;
    options.isDemo = parser.isSet(demo);
    options.profile = parser.isSet(profile)
        ? parser.value(profile)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto fixedTime = clockFrom(parser.value(clock), options.isDemo);
    if (!fixedTime)
        return tl::unexpected(fixedTime.error());
    const auto wantedTheme = themeFrom(parser.value(theme));
    if (!wantedTheme)
        return tl::unexpected(wantedTheme.error());
    options.theme = *wantedTheme;
    options.language = parser.value(language);
    if (parser.isSet(language) && !availableLanguages().contains(options.language)
        && options.language != PseudoLanguage) {
        return failure(ErrorKind::InvalidInput,
                       u"--language: there is no %1; there are %2"_s.arg(
                           options.language, availableLanguages().join(u", "_s)));
    }
    options.opensAccessTokens = parser.value(open) == "access-tokens"_L1;
    if (parser.isSet(open) && !options.opensAccessTokens)
        return failure(
            ErrorKind::InvalidInput,
            u"--open: there is no %1; access-tokens can be opened"_s.arg(parser.value(open)));
    const auto faults = faultsFromText(parser.value(fault));
    if (!faults)
        return failure(ErrorKind::InvalidInput, u"--fault: "_s + faults.error().text);
    options.faults = *faults;
    options.platform.isDemo = options.isDemo;
    options.platform.fixedTime = *fixedTime;
    options.platform.apiAddress = parser.isSet(serveApi) ? parser.value(serveApi)
        : options.isDemo                                 ? DemoApiAddress
                                                         : QString();
    options.platform.triesNextPorts = options.isDemo && !parser.isSet(serveApi);
    return options;
}

} // namespace cirrusgrid
