// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! The text that is searched for, as itself and in two forms as bytes.
constexpr int Needles = 3;

//! How often \a wanted is found in this process' writable memory. What is read goes through one
//! buffer, whose own memory is passed over.
int occurrences(const QByteArray &wanted)
{
    static std::array<char, 1 << 20> buffer;
    const auto bufferStart = reinterpret_cast<qint64>(buffer.data());
    const auto bufferEnd = bufferStart + static_cast<qint64>(buffer.size());
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QFile::ReadOnly));
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    REQUIRE(memory >= 0);
    int count = 0;
    for (const auto &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw"))
            continue;
        const auto range = line.left(line.indexOf(' ')).split('-');
        const auto end = range[1].toLongLong(nullptr, 16);
        for (auto at = range[0].toLongLong(nullptr, 16); at < end;) {
            if (at >= bufferStart && at < bufferEnd) {
                at = bufferEnd;
                continue;
            }
            const auto stop = at < bufferStart ? std::min(end, bufferStart) : end;
            const auto size = std::min(stop - at, static_cast<qint64>(buffer.size()));
            const auto read = ::pread(memory, buffer.data(), static_cast<std::size_t>(size), at);
            const QByteArrayView seen(buffer.data(), std::max<qsizetype>(read, 0));
            for (auto found = seen.indexOf(wanted); found >= 0;
                 found = seen.indexOf(wanted, found + 1))
                ++count;
            // A needle that lies across two chunks is in the overlap.
            at += size < static_cast<qint64>(buffer.size()) ? size : size - wanted.size() + 1;
        }
    }
    ::close(memory);
    return count;
}

//! The needle is made anew from its halves, so that it is in memory once for each form while one
//! looks, and no more.
int occurrencesInAllForms(const QString &head, const QString &tail)
{
    QString text = head + tail;
    QByteArray utf8 = text.toUtf8();
    QByteArray utf16(reinterpret_cast<const char *>(text.constData()), text.size() * 2);
    const int found = occurrences(utf8) + occurrences(utf16);
    wipe(utf8);
    wipe(utf16);
    wipe(text);
    return found;
}

} // namespace

TEST_CASE("nothing of a value that was shown and copied is left in memory after the dialog is "
          "closed and the clipboard cleared")
{
    // What is freed is overwritten, so that only what is still held can be found.
    mallopt(M_PERTURB, 0x5a);
    QString head;
    QString tail;
    int baseline = 0;
    {
        DemoFixture fixture;
        fixture.openTokens();
        steps::selectToken(u"Nightly stop"_s);
        drive::click(u"copyButton"_s);
        drive::click(u"submitButton"_s);
        steps::confirm();
        {
            QString value = drive::textOf(u"tokenValueEdit"_s);
            head = value.left(20);
            tail = value.mid(20);
            head.detach();
            tail.detach();
        }
        drive::click(u"copyValueButton"_s);
        // The positive control: while it is shown, it is found.
        baseline = occurrencesInAllForms(head, tail);
        drive::click(u"closeButton"_s);
        drive::waitUntilGone(u"revealDialog"_s);
        QGuiApplication::clipboard()->clear();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        CHECK(occurrencesInAllForms(head, tail) == Needles);
    }
    CHECK(baseline > Needles);
}

TEST_CASE("a password is not left in memory after it was given")
{
    mallopt(M_PERTURB, 0x5a);
    const QString head = u"correct-horse-"_s;
    const QString tail = u"battery-staple"_s;
    DemoFixture fixture(FixtureAccount::None);
    {
        QString password = head + tail;
        drive::type(u"loginEdit"_s, u"op@example.com"_s);
        drive::type(u"passwordEdit"_s, password);
        drive::type(u"repeatPasswordEdit"_s, password);
        wipe(password);
    }
    CHECK(occurrencesInAllForms(head, tail) > Needles);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(occurrencesInAllForms(head, tail) == Needles);
}
