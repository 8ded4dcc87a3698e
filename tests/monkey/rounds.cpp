// SPDX-License-Identifier: Apache-2.0
#include "tests/monkey/rounds.h"

#include "tests/monkey/acts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>

#include <algorithm>
#include <functional>

namespace cirrusgrid::monkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000;

//! A process that crashes leaves what it was about to do.
class StepLog
{
public:
    explicit StepLog(const QString &fileName)
        : m_file(fileName)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            throw std::runtime_error("the log of steps can't be written");
    }
    void add(const Step &step)
    {
        m_file.write(QJsonDocument(step.toJson()).toJson(QJsonDocument::Compact) + '\n');
        m_file.flush();
    }

private:
    QFile m_file;
};

QList<Step> stepsOfLog(const QString &fileName)
{
    QList<Step> steps;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return steps;
    for (const auto &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            steps.append(Step::fromJson(QJsonDocument::fromJson(line).object()));
    }
    return steps;
}

//! A dialog that waits for an answer stays until that has come.
constexpr std::chrono::seconds PatienceToLeave{10};

bool isModal(Stage &stage)
{
    const auto *window = stage.topWindow();
    return window && window != &stage.demo().window();
}

//! Leaves what is in front of the main window, without faults; these acts are no part of the log.
QString leaveModals(Stage &stage)
{
    stage.setFaults({});
    stage.settle();
    QString last;
    for (const QDeadlineTimer deadline(PatienceToLeave);
         isModal(stage) && !deadline.hasExpired();) {
        last = stage.topWindow()->objectName();
        perform(stage, chooseWayOut(stage));
        stage.settle();
    }
    return isModal(stage) ? u"it can't be left: "_s + last : QString();
}

QString performAll(const QString &log, const Bounds &bounds,
                   const std::function<std::optional<Step>(Stage &)> &next)
{
    Stage stage;
    StepLog steps(log);
    while (const auto step = next(stage)) {
        steps.add(*step);
        perform(stage, *step);
        stage.settle();
        const QString broken = brokenInvariant(stage, bounds);
        if (!broken.isEmpty())
            return broken;
        // All windows are closed: the program would have ended here.
        if (!stage.topWindow())
            return {};
    }
    return leaveModals(stage);
}

Recording run(const Round &round, const QStringList &arguments)
{
    const QString log = QDir(round.folder).filePath(u"steps.log"_s);
    QFile::remove(log);
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(round.program, arguments + round.bounds + QStringList{u"--log"_s, log});
    const bool hasEnded = process.waitForFinished(Patience);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    Recording recording{stepsOfLog(log), {}};
    if (!hasEnded)
        recording.failure = u"the program hangs"_s;
    else if (process.exitStatus() == QProcess::CrashExit || process.exitCode() > 1)
        recording.failure = u"the program crashes"_s;
    else if (process.exitCode() == 1)
        recording.failure = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return recording;
}

} // namespace

Recording Round::random(quint32 seed, int steps) const
{
    return run(*this, {u"--random"_s, QString::number(seed), u"--steps"_s, QString::number(steps)});
}

Recording Round::play(const Recording &recording) const
{
    const QString file = QDir(folder).filePath(u"shrinking.json"_s);
    write(recording, file);
    return run(*this, {u"--perform"_s, file});
}

Recording Round::shrink(Recording recording, std::chrono::seconds limit) const
{
    const QDeadlineTimer deadline(limit);
    // Halves are left out first, then smaller and smaller parts, down to single steps.
    for (qsizetype part = recording.steps.size() / 2; part > 0; part /= 2) {
        for (qsizetype at = 0; at < recording.steps.size() && !deadline.hasExpired();) {
            Recording shorter = recording;
            const qsizetype count = std::min(part, shorter.steps.size() - at);
            shorter.steps.remove(at, count);
            const Recording played = play(shorter);
            if (played.failure == recording.failure)
                recording = {played.steps, recording.failure};
            else
                at += count;
        }
    }
    return recording;
}

QString performRandom(quint32 seed, int steps, const QString &log, const Bounds &bounds)
{
    std::mt19937 chance(seed);
    return performAll(log, bounds, [&](Stage &stage) -> std::optional<Step> {
        if (steps-- <= 0)
            return {};
        return chooseStep(stage, chance);
    });
}

QString performRecording(const Recording &recording, const QString &log, const Bounds &bounds)
{
    qsizetype at = 0;
    return performAll(log, bounds, [&](Stage &) -> std::optional<Step> {
        if (at >= recording.steps.size())
            return {};
        return recording.steps[at++];
    });
}

} // namespace cirrusgrid::monkey
