// SPDX-License-Identifier: Apache-2.0
// The dashboard on a remote platform, while things break on the way.
#include "tests/support/catch.h"
#include "tests/support/remote_fixture.h"
#include "tests/support/stall_meter.h"
#include "tests/ui/steps.h"
#include "ui/shell/platform_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;
using Kind = ProxyFault::Kind;

namespace {

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers,
                      const QByteArray &body = "<html>Back soon</html>")
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

struct Trouble {
    ProxyFault fault;
    //! A piece of the sentence that it must be told with.
    QString sentence;
    //! Whether it is not known afterwards if a change was made.
    bool isInDoubt = false;
};

//! Whether the platform does what was asked, though its answer does not come.
bool isCarriedOut(Kind kind)
{
    return kind == Kind::LoseAnswer || kind == Kind::ResetWithinAnswer
        || kind == Kind::ReplaceAnswer;
}

QList<Trouble> troubles()
{
    return {
        {{Kind::RefuseRequest}, u"connection"_s, true},
        {{Kind::ResetWithinAnswer}, u"connection"_s, true},
        {{Kind::Silence}, u"respond"_s, true},
        {{Kind::ReplaceAnswer, "{\"result\":0,\"to"}, u"sent an invalid response"_s, true},
        {{Kind::ReplaceAnswer, QByteArray(4000, '[')}, u"sent an invalid response"_s, true},
        {{Kind::HugeAnswer}, u"too large"_s, true},
        {{Kind::Answer, httpAnswer("302 Found", "Location: https://portal.example/\r\n")},
         u"portal.example"_s},
        {{Kind::Answer, httpAnswer("302 Found", "Location: http://127.0.0.1/\r\n")}, u"redirect"_s},
        {{Kind::Answer, httpAnswer("503 Unavailable", "Retry-After: 90\r\n")},
         u"under maintenance. Try again in 90 seconds."_s},
        {{Kind::Answer, httpAnswer("429 Slow down", "Retry-After: 5\r\n")}, u"too many requests"_s},
        {{Kind::Answer, httpAnswer("502 Bad gateway", "")}, u"gateway"_s, true},
        {{Kind::Answer, httpAnswer("511 Sign in", "")}, u"This network requires you"_s},
        {{Kind::Answer, httpAnswer("200 OK", "Content-Type: text/html\r\n")}, u"web page"_s, true},
        {{Kind::Answer, httpAnswer("200 OK", "", R"({"result":1234,"error":"Out of cheese"})")},
         u"error 1234"_s},
    };
}

constexpr std::chrono::milliseconds MaxStall{50};
//! A call that waited in the window's thread would take longer.
constexpr std::chrono::milliseconds MaxWait{1000};

void checkNoStall(const StallMeter &meter)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    CHECK(duration_cast<milliseconds>(meter.longest()).count() <= MaxStall.count());
    CHECK(duration_cast<milliseconds>(meter.longestOnTheWall()).count() <= MaxWait.count());
}

QString messageAfter(const QString &name, const QString &before)
{
    drive::waitFor("a message", [&] {
        const auto *message = drive::visibleWidget(name);
        return message && !drive::textOf(name).isEmpty() && drive::textOf(name) != before;
    });
    return drive::textOf(name);
}

bool isShown(const char *name)
{
    return drive::visibleWidget(QString::fromLatin1(name)) != nullptr;
}

} // namespace

TEST_CASE("a platform is added by its domain, with an authority of its own, and can be changed")
{
    RemoteFixture fixture;
    const QTemporaryDir folder;
    auto *combo = drive::find<QComboBox>(u"platformCombo"_s);
    CHECK(combo->currentText() == u"Acme Cloud"_s);
    combo->setCurrentIndex(combo->count() - 1);
    emit combo->activated(combo->count() - 1);
    drive::type(u"platformNameEdit"_s, u"Acme Cloud"_s);
    drive::type(u"platformDomainEdit"_s, u"cloud"_s);
    drive::click(u"savePlatformButton"_s);
    CHECK(drive::textOf(u"platformMessage"_s).contains("already"_L1));
    drive::type(u"platformNameEdit"_s, u"Beta Cloud"_s);
    drive::click(u"savePlatformButton"_s);
    CHECK(drive::textOf(u"platformMessage"_s).contains("Enter a domain"_L1));
    drive::type(u"platformDomainEdit"_s, u"beta.example"_s);
    CHECK(drive::textOf(u"platformAddress"_s) == u"https://app.beta.example"_s);

    auto *dialog = drive::find<PlatformDialog>(u"platformDialog"_s);
    dialog->readAuthority(u"/proc/self/status"_s);
    CHECK(drive::textOf(u"platformMessage"_s).contains("doesn't contain a CA certificate"_L1));
    QFile pem(folder.filePath(u"authority.pem"_s));
    REQUIRE(pem.open(QFile::WriteOnly));
    pem.write(fixture.proxy().remote().authorityPem);
    pem.close();
    dialog->readAuthority(pem.fileName());
    CHECK(drive::textOf(u"authorityLabel"_s).contains("Test issuer"_L1));
    CHECK(drive::textOf(u"authorityLabel"_s).contains("SHA-256: "_L1));
    drive::click(u"savePlatformButton"_s);
    drive::waitUntilGone(u"platformDialog"_s);
    CHECK(combo->currentText() == u"Beta Cloud"_s);
    drive::find<QWidget>(u"managePlatformButton"_s);
}

TEST_CASE("while somebody signs in, each trouble is told, and what was typed stays")
{
    RemoteFixture fixture;
    QString before;
    for (const auto &trouble : troubles()) {
        fixture.proxy().setFault(u"Signin"_s, trouble.fault);
        StallMeter meter;
        fixture.enterCredentials();
        drive::waitFor("the end of the try",
                       [] { return drive::find<QWidget>(u"loginEdit"_s)->isEnabled(); });
        const QString told = drive::textOf(u"connectMessage"_s);
        CHECK(told.toStdString().find(trouble.sentence.toStdString()) != std::string::npos);
        CHECK(drive::textOf(u"loginEdit"_s) == u"op@example.com"_s);
        CHECK(drive::textOf(u"passwordEdit"_s) == u"demo"_s);
        checkNoStall(meter);
    }
    fixture.proxy().clearFaults();
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
}

TEST_CASE("a certificate that can't be trusted is told in Connect, and no password leaves")
{
    const auto [flaw, sentence] = GENERATE(table<CertificateFlaw, std::string>(
        {{CertificateFlaw::Expired, "certificate has expired, so nothing was sent"},
         {CertificateFlaw::OtherName,
          "certificate was issued for a different domain, so nothing was sent"},
         {CertificateFlaw::UnknownIssuer,
          "untrusted certificate authority, so nothing was sent"}}));
    RemoteFixture fixture(flaw);
    fixture.enterCredentials();
    CHECK(messageAfter(u"connectMessage"_s, {}).toStdString().find(sentence) != std::string::npos);
    CHECK(fixture.proxy().requests(u"Signin"_s) == 0);
    CHECK(drive::textOf(u"passwordEdit"_s) == u"demo"_s);
}

TEST_CASE("while a token is generated, each trouble is told, and there are never two tokens")
{
    RemoteFixture fixture;
    fixture.openTokens();
    int made = 0;
    for (const auto &trouble : troubles()) {
        const QString name = u"Script %1"_s.arg(++made);
        fixture.proxy().setFault(u"CreateToken"_s, trouble.fault);
        const int requests = fixture.proxy().requests(u"CreateToken"_s);
        steps::submitNewToken(name);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        StallMeter meter;
        drive::click(u"confirmButton"_s);
        drive::waitFor("the outcome", [] {
            return isShown("questionDialog")
                || (isShown("passwordDialog")
                    && drive::find<QWidget>(u"passwordEdit"_s)->isEnabled());
        });
        checkNoStall(meter);
        CHECK(fixture.proxy().requests(u"CreateToken"_s) == requests + 1);
        CHECK(isShown("questionDialog") == isCarriedOut(trouble.fault.kind));
        if (isShown("questionDialog")) {
            // It was made, and its value is lost: the offer to regenerate is tested elsewhere.
            CHECK(trouble.isInDoubt);
            drive::click(u"notNowButton"_s);
            drive::waitUntilGone(u"questionDialog"_s);
        } else {
            const QString told = drive::textOf(u"passwordMessage"_s);
            CHECK(told.toStdString().find(trouble.sentence.toStdString()) != std::string::npos);
            fixture.proxy().clearFaults();
            drive::click(u"confirmButton"_s);
            drive::waitUntilGone(u"passwordDialog"_s);
            drive::click(u"closeButton"_s);
            drive::click(u"closeAnywayButton"_s);
            drive::waitUntilGone(u"revealDialog"_s);
        }
        CHECK_FALSE(isShown("tokenDialog"));
        CHECK(fixture.tokensThere().count(name) == 1);
    }
}

TEST_CASE("while the list is read, each trouble is told, the known rows stay, and it comes back")
{
    RemoteFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"CI"_s);
    steps::confirm();
    drive::click(u"closeButton"_s);
    drive::click(u"closeAnywayButton"_s);
    drive::waitFor("the row", [] { return steps::shownTokens() == QStringList{u"CI"_s}; });
    for (const auto &trouble : troubles()) {
        fixture.proxy().setFault(u"GetTokens"_s, trouble.fault);
        StallMeter meter;
        drive::click(u"refreshButton"_s);
        drive::waitFor(qPrintable(trouble.sentence), [&] {
            const auto *message = drive::visibleWidget(u"dashboardMessage"_s);
            return message && drive::textOf(u"dashboardMessage"_s).contains(trouble.sentence);
        });
        checkNoStall(meter);
        CHECK(steps::shownTokens() == QStringList{u"CI"_s});
        fixture.proxy().clearFaults();
        fixture.models().refreshAll();
        drive::waitFor("the message to go", [] { return !isShown("dashboardMessage"); });
        drive::waitFor("the connection", [&] { return !fixture.models().isOffline(); });
    }
}

TEST_CASE("a platform that is gone is counted down to, and found again")
{
    RemoteFixture fixture;
    fixture.openTokens();
    fixture.proxy().stopListening();
    drive::click(u"refreshButton"_s);
    const auto *line = drive::find<QLabel>(u"connectionLine"_s);
    drive::waitFor("the countdown", [&] { return line->text().contains("offline, retrying"_L1); });
    CHECK(line->text().contains("Acme Cloud"_L1));
    fixture.proxy().listenAgain();
    drive::waitFor("the connection", [&] { return !line->text().contains("offline"_L1); });
}

TEST_CASE("a session that ended is asked for in place, and what was being done goes on")
{
    RemoteFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"descriptionEdit"_s, u"Half typed"_s);
    // The operator sets another password, which ends all sessions.
    fixture.platform().command({u"account"_s, u"passwd"_s, u"op@example.com"_s}, "demo\n");
    fixture.models().refreshTokens();
    drive::find<QWidget>(u"connectDialog"_s);
    CHECK_FALSE(drive::find<QLineEdit>(u"loginEdit"_s)->isEnabled());
    CHECK(drive::textOf(u"loginEdit"_s) == u"op@example.com"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"Half typed"_s);
    drive::click(u"cancelButton"_s);
}

TEST_CASE("an account that was suspended sees that it is")
{
    RemoteFixture fixture;
    fixture.platform().command({u"account"_s, u"suspend"_s, u"op@example.com"_s});
    fixture.enterCredentials();
    drive::waitUntilGone(u"connectDialog"_s);
    CHECK(messageAfter(u"dashboardMessage"_s, {}).contains("suspended"_L1));
}

TEST_CASE("on a remote platform, the account is looked at here and changed elsewhere")
{
    RemoteFixture fixture;
    fixture.openTokens();
    fixture.page().openSection(u"account"_s);
    CHECK(drive::textOf(u"accountEmailEdit"_s) == u"op@example.com"_s);
    CHECK_FALSE(isShown("saveAccountButton"));
    CHECK_FALSE(isShown("setUpTwoFactorButton"));
}
