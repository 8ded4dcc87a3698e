// SPDX-License-Identifier: Apache-2.0
// Times how a log of 50 MB is read and its methods are found, as "From a script" does it, and how
// long the window's thread stalls meanwhile. Prints a JSON object of samples in ms; "bare" is to
// read the same file and count its lines.
#include "domain/built_in_catalogue.h"
#include "models/script_reader.h"
#include "tests/support/stall_meter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LogSize = 50'000'000;
constexpr int Rounds = 7;

//! As a web server in front of the platform writes it: one line in four is a call of the API.
QByteArray makeLog(const ApiCatalogue &catalogue)
{
    QByteArray log;
    log.reserve(LogSize + 512);
    for (qsizetype line = 0; log.size() < LogSize; ++line) {
        const auto &method = catalogue.methods()[line / 4 % catalogue.methods().size()];
        const QByteArray path = line % 4 == 0
            ? "/1.0/" + method.service.toLatin1().replace('.', '/') + "/rest/"
                + method.name.toLatin1().toLower() + "?envName=env-" + QByteArray::number(line)
            : "/static/assets/chunk-" + QByteArray::number(line * 2654435761 % 1000003, 16)
                + ".js?v=2026.11";
        log += "203.0.113." + QByteArray::number(line % 254 + 1)
            + " - - [27/Nov/2026:14:05:09 +0000] \"GET " + path
            + " HTTP/1.1\" 200 5316 \"https://app.example.com/\" \"Mozilla/5.0 (X11; Linux "
              "x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\" 0.014\n";
    }
    return log;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double bareRead(const QString &fileName)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const auto text = file.readAll();
    const auto lines = std::count(text.begin(), text.end(), '\n');
    return lines > 0 ? milliseconds(timer) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto catalogue = *builtInCatalogue();
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"access.log"_s);
    QFile file(fileName);
    if (!file.open(QFile::WriteOnly) || file.write(makeLog(*catalogue)) < LogSize)
        return 1;
    file.close();
    QJsonArray scans;
    QJsonArray bares;
    QJsonArray stalls;
    for (int round = 0; round < Rounds; ++round) {
        bares.append(bareRead(fileName));
        ScriptReader reader(catalogue);
        QEventLoop loop;
        QObject::connect(&reader, &ScriptReader::finished, &loop, &QEventLoop::quit);
        StallMeter stall;
        QElapsedTimer timer;
        timer.start();
        reader.readFile(fileName);
        loop.exec();
        scans.append(milliseconds(timer));
        stalls.append(static_cast<double>(stall.longest().count()) / 1e6);
        if (reader.scan().methods.size() < 290)
            return 1;
    }
    const QJsonObject samples{{u"scan"_s, scans}, {u"bare"_s, bares}, {u"stall"_s, stalls}};
    std::puts(QJsonDocument(samples).toJson(QJsonDocument::Compact).constData());
    return 0;
}
