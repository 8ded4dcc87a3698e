// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_options.h"

#include "backend/core/sample_data.h"
#include "models/languages.h"
#include "wire/times.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString DemoApiAddress = u"127.0.0.1:8480"_s;

const QString Demo = u"demo"_s;
const QString State = u"state"_s;
const QString Seed = u"seed"_s;
const QString Clock = u"clock"_s;
const QString Tour = u"tour"_s;
const QString Presenter = u"presenter"_s;
const QString Fault = u"fault"_s;
const QString ServeApi = u"serve-api"_s;
const QString Profile = u"profile"_s;
const QString Theme = u"theme"_s;
const QString Language = u"language"_s;
const QString Open = u"open"_s;

template<typename T>
struct Word {
    QLatin1StringView text;
    T meaning;
};

//! The meaning of \a text, which is what was given with --\a option.
template<typename T, std::size_t N>
Checked<T> meaningOf(const QString &option, const QString &text, const Word<T> (&words)[N])
{
    QStringList all;
    for (const auto &word : words) {
        if (word.text == text)
            return word.meaning;
        all.append(word.text);
    }
    return problem(
        u"--%1: unknown value \"%2\". Use one of: %3"_s.arg(option, text, all.join(u", "_s)));
}

constexpr Word<DemoState> States[] = {{"usual"_L1, DemoState::Default},
                                      {"empty"_L1, DemoState::Empty},
                                      {"full"_L1, DemoState::Full},
                                      {"many"_L1, DemoState::Many},
                                      {"two-factor"_L1, DemoState::TwoFactor},
                                      {"suspended"_L1, DemoState::Suspended},
                                      {"first-start"_L1, DemoState::FirstStart}};
constexpr Word<ThemeMode> Themes[] = {{"system"_L1, ThemeMode::System},
                                      {"light"_L1, ThemeMode::Light},
                                      {"dark"_L1, ThemeMode::Dark},
                                      {"high-contrast"_L1, ThemeMode::HighContrast}};
constexpr Word<TourMode> Tours[] = {{"guided"_L1, TourMode::Guided}, {"auto"_L1, TourMode::Auto}};
constexpr Word<bool> Places[] = {{"access-tokens"_L1, true}};

void addSwitches(QCommandLineParser &parser)
{
    parser.addOptions({
        {Demo, u"Start with sample data in a temporary folder. No other files are changed."_s},
        {State,
         u"Initial state of the demo: usual, empty, full, many, two-factor, suspended, or "
         "first-start."_s,
         u"STATE"_s},
        {Seed, u"Random seed for repeatable token values and sessions in the demo."_s, u"N"_s},
        {Clock,
         u"Clock of the local platform: now, or a fixed UTC time (\"yyyy-MM-dd hh:mm:ss\")."_s,
         u"TIME"_s},
        {Tour,
         u"Run a tour of the demo, from generating a token to removing it: guided (waits for each "
         "step) or auto (repeats until you quit)."_s,
         u"MODE"_s},
        {Presenter, u"Start in presenter mode: mask values and replace names."_s},
        {Fault, u"Inject faults, for example GetTokens:latency=300,CreateToken:lose-answer*1."_s,
         u"SPEC"_s},
        {ServeApi,
         u"Serve the local platform's API on a loopback address, for example 127.0.0.1:8480."_s,
         u"HOST:PORT"_s},
        {Profile, u"Folder for the settings and the local platform's database."_s, u"FOLDER"_s},
        {Theme, u"Color theme: system, light, dark, or high-contrast."_s, u"THEME"_s},
        {Language, u"UI language, for example de. qps lengthens English text to reveal clipping."_s,
         u"CODE"_s},
        {Open, u"View to open at startup: access-tokens."_s, u"PLACE"_s},
    });
    parser.addPositionalArgument(u"address"_s, u"What to open: cirrusgrid://tokens."_s,
                                 u"[ADDRESS]"_s);
}

Checked<std::optional<UtcTime>> clockFrom(const QString &text, bool isDemo)
{
    if (text.isEmpty())
        return isDemo ? std::optional(DemoTime) : std::nullopt;
    if (text == "now"_L1)
        return std::optional<UtcTime>();
    const auto time = wire::timeFromWire(text);
    if (!time) {
        return problem(
            u"--clock: invalid time \"%1\". Use \"now\" or \"yyyy-MM-dd hh:mm:ss\""_s.arg(text));
    }
    return time;
}

//! What concerns the demo.
Checked<void> readDemo(const QCommandLineParser &parser, DashboardOptions &options)
{
    if (parser.isSet(Tour)) {
        const auto tour = meaningOf(Tour, parser.value(Tour), Tours);
        if (!tour)
            return tl::unexpected(tour.error());
        options.tour = *tour;
    }
    options.isDemo = parser.isSet(Demo) || options.tour;
    for (const auto &option : {State, Seed}) {
        if (parser.isSet(option) && !options.isDemo)
            return problem(u"--%1 requires --demo"_s.arg(option));
    }
    if (!options.isDemo)
        return {};
    options.platform.demo = DemoState::Default;
    if (parser.isSet(State)) {
        const auto state = meaningOf(State, parser.value(State), States);
        if (!state)
            return tl::unexpected(state.error());
        options.platform.demo = *state;
    }
    if (parser.isSet(Seed)) {
        bool isNumber = false;
        options.platform.seed = parser.value(Seed).toULongLong(&isNumber);
        if (!isNumber)
            return problem(u"--seed: expected a number, not \"%1\""_s.arg(parser.value(Seed)));
    }
    return {};
}

Checked<void> readLook(const QCommandLineParser &parser, DashboardOptions &options)
{
    if (parser.isSet(Theme)) {
        const auto theme = meaningOf(Theme, parser.value(Theme), Themes);
        if (!theme)
            return tl::unexpected(theme.error());
        options.theme = *theme;
    }
    options.language = parser.value(Language);
    if (parser.isSet(Language) && !availableLanguages().contains(options.language)
        && options.language != PseudoLanguage) {
        return problem(u"--language: \"%1\" is not available. Use one of: %2"_s.arg(
            options.language, availableLanguages().join(u", "_s)));
    }
    return {};
}

Checked<void> readPlace(const QCommandLineParser &parser, DashboardOptions &options)
{
    if (parser.isSet(Open)) {
        const auto place = meaningOf(Open, parser.value(Open), Places);
        if (!place)
            return tl::unexpected(place.error());
        options.opensAccessTokens = *place;
    }
    for (const auto &argument : parser.positionalArguments()) {
        // Addresses come from web pages: they open a place, and nothing more.
        if (argument != "cirrusgrid://tokens"_L1 && argument != "cirrusgrid://tokens/"_L1) {
            return problem(u"unknown argument \"%1\". Try --help"_s.arg(argument));
        }
        options.opensAccessTokens = true;
        options.isFromAddress = true;
    }
    return {};
}

Checked<void> readPlatform(const QCommandLineParser &parser, DashboardOptions &options)
{
    options.profile = parser.isSet(Profile)
        ? parser.value(Profile)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto fixedTime = clockFrom(parser.value(Clock), options.isDemo);
    if (!fixedTime)
        return tl::unexpected(fixedTime.error());
    options.platform.fixedTime = *fixedTime;
    const auto faults = faultsFromText(parser.value(Fault));
    if (!faults)
        return problem(u"--fault: "_s + faults.error().text);
    options.faults = *faults;
    options.isPresenting = parser.isSet(Presenter);
    options.platform.apiAddress = parser.isSet(ServeApi) ? parser.value(ServeApi)
        : options.isDemo                                 ? DemoApiAddress
                                                         : QString();
    options.platform.triesNextPorts = options.isDemo && !parser.isSet(ServeApi);
    return {};
}

} // namespace

Checked<DashboardOptions> dashboardOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Manage access tokens and environments of a CirrusGrid account."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    addSwitches(parser);
    parser.process(arguments);
    DashboardOptions options;
    for (const auto read : {readDemo, readLook, readPlace, readPlatform}) {
        if (const auto understood = read(parser, options); !understood)
            return tl::unexpected(understood.error());
    }
    return options;
}

} // namespace cirrusgrid
