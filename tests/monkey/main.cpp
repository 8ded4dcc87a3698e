// SPDX-License-Identifier: Apache-2.0
#include "tests/monkey/rounds.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdio>

using namespace cirrusgrid;
using namespace cirrusgrid::monkey;
using namespace Qt::StringLiterals;

namespace {

//! Steps on one demo: as many as a failure can be shrunk from in a few minutes.
constexpr int StepsOfRound = 200;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Performs random but possible acts on a demo, under faults that come and go, and stops at "
        "the first that leaves something wrong. FILE is a recording to perform instead."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"seed"_s, u"Which acts; the same seed chooses the same."_s, u"N"_s, u"1"_s},
        {u"steps"_s, u"How many."_s, u"N"_s, u"2000"_s},
        {u"minutes"_s, u"Stop after so long; 0 for never."_s, u"N"_s, u"0"_s},
        {u"stall"_s, u"From how many milliseconds of work on the window counts as stalled."_s,
         u"MS"_s, u"100"_s},
        {u"memory"_s, u"From how many megabytes on the program counts as grown."_s, u"MB"_s,
         u"600"_s},
        {u"shrink"_s, u"How many seconds to look for the shortest steps that fail."_s, u"N"_s,
         u"300"_s},
        {u"folder"_s, u"Where the recording of a failure is left."_s, u"FOLDER"_s,
         u"build/monkey"_s},
    });
    // What the program starts itself with.
    for (const auto &name : {u"random"_s, u"perform"_s, u"log"_s}) {
        QCommandLineOption option(name, {}, u"VALUE"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    parser.addPositionalArgument(u"FILE"_s, u"Recordings."_s, u"[FILE...]"_s);
}

int reportBroken(const QString &broken)
{
    if (!broken.isEmpty())
        std::printf("%s\n", qUtf8Printable(broken));
    return broken.isEmpty() ? 0 : 1;
}

//! In a process of its own: a round.
int performRound(const QCommandLineParser &parser)
{
    // No browser can be started, and files land where they are deleted.
    QTemporaryDir home;
    qputenv("PATH", "");
    qputenv("HOME", home.path().toLocal8Bit());
    QString log = QDir::current().absoluteFilePath(parser.value(u"log"_s));
    const QString file = QDir::current().absoluteFilePath(parser.value(u"perform"_s));
    QDir::setCurrent(home.path());
    watchWarnings();
    setUpLook(Theme::Light);
    const Bounds bounds{std::chrono::milliseconds(parser.value(u"stall"_s).toInt()),
                        parser.value(u"memory"_s).toInt()};
    try {
        if (!parser.isSet(u"perform"_s))
            return reportBroken(performRandom(parser.value(u"random"_s).toUInt(),
                                              parser.value(u"steps"_s).toInt(), log, bounds));
        const auto recording = readRecording(file);
        return recording ? reportBroken(performRecording(*recording, log, bounds))
                         : reportBroken(u"no recording: "_s + file);
    } catch (const std::exception &problem) {
        return reportBroken(QString::fromUtf8(problem.what()));
    }
}

int fail(const Round &round, const Recording &found, const QCommandLineParser &parser,
         const QString &name)
{
    std::printf("%s, after %d steps; looking for the shortest steps that fail\n",
                qUtf8Printable(found.failure), int(found.steps.size()));
    std::fflush(stdout);
    const auto shortest =
        round.shrink(found, std::chrono::seconds(parser.value(u"shrink"_s).toInt()));
    const QString folder = parser.value(u"folder"_s);
    const QString file = QDir(folder).filePath(name + u".json"_s);
    QDir().mkpath(folder);
    write(shortest, file);
    for (const auto &step : shortest.steps)
        std::printf("  %s\n", QJsonDocument(step.toJson()).toJson(QJsonDocument::Compact).data());
    std::printf("%d steps are left in %s\n", int(shortest.steps.size()), qUtf8Printable(file));
    return 1;
}

int replayFiles(const Round &round, const QStringList &files)
{
    int failures = 0;
    for (const auto &file : files) {
        const auto recording = readRecording(file);
        const QString broken = recording ? round.play(*recording).failure : u"no recording"_s;
        failures += broken.isEmpty() ? 0 : 1;
        std::printf("%s: %s\n", qUtf8Printable(file),
                    broken.isEmpty() ? "as it has to be" : qUtf8Printable(broken));
    }
    return failures ? 1 : 0;
}

int runRounds(const Round &round, const QCommandLineParser &parser)
{
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const int steps = parser.value(u"steps"_s).toInt();
    const int minutes = parser.value(u"minutes"_s).toInt();
    const QDeadlineTimer deadline =
        minutes ? QDeadlineTimer(std::chrono::minutes(minutes)) : QDeadlineTimer::Forever;
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    for (quint32 at = 0; done < steps && !deadline.hasExpired(); ++at) {
        const auto found = round.random(seed * 10'000 + at, std::min(StepsOfRound, steps - done));
        done += std::max(1, int(found.steps.size()));
        if (!found.failure.isEmpty())
            return fail(round, found, parser, u"seed-%1-%2"_s.arg(seed).arg(at));
    }
    std::printf("%d steps, seed %u: nothing is wrong. %lld steps a minute\n", done, seed,
                done * 60'000LL / std::max<qint64>(1, timer.elapsed()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"cirrusgrid-monkey"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (sodium_init() < 0)
        return 2;
    if (parser.isSet(u"log"_s))
        return performRound(parser);
    const QTemporaryDir folder;
    const Round round{
        QApplication::applicationFilePath(),
        {u"--stall"_s, parser.value(u"stall"_s), u"--memory"_s, parser.value(u"memory"_s)},
        folder.path()};
    const auto files = parser.positionalArguments();
    return files.isEmpty() ? runRounds(round, parser) : replayFiles(round, files);
}
