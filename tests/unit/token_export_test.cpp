// SPDX-License-Identifier: Apache-2.0
#include "models/token_export.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

TokenExportContext context()
{
    return {testCatalogue(), u"ops@acme.example"_s, u"acme.example"_s, utc("2026-11-24T09:41:00Z")};
}

Token token(TokenId id, const QString &description, const char *expiresAt = nullptr)
{
    Token made;
    made.id = id;
    made.description = description;
    if (expiresAt)
        made.expiresAt = utc(expiresAt);
    made.methods = methodSet({"environment.control.StopEnv", "environment.control.StartEnv"});
    return made;
}

//! As RFC 4180 says; nothing of ours.
QList<QStringList> readCsv(const QByteArray &csv)
{
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    const QString text = QString::fromUtf8(csv.sliced(3));
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (isQuoted && character == u'"' && text.mid(at + 1, 1) == u"\""_s) {
            cell += u'"';
            ++at;
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (character == u',' || character == u'\r')) {
            rows.last().append(cell);
            cell.clear();
        } else if (!isQuoted && character == u'\n') {
            rows.append(QStringList());
        } else {
            cell += character;
        }
    }
    CHECK_FALSE(isQuoted);
    CHECK(rows.takeLast().isEmpty());
    return rows;
}

QByteArrayList unfolded(QByteArray calendar)
{
    for (const auto &line : calendar.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    return calendar.replace("\r\n ", "").split('\n');
}

} // namespace

TEST_CASE("a list as CSV reads back as it was, whatever the descriptions hold")
{
    const QString awkward = u"a \"quoted\", long; one\u00e4\u65e5"_s;
    const auto rows = readCsv(
        tokensAsCsv({token(7, awkward, "2026-12-16T23:59:59Z"), token(8, u" ends with a space "_s)},
                    context()));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].join(u' ')
          == u"account platform id description api methods status expiresAt lastUsed createdAt"_s);
    CHECK(rows[1]
          == QStringList{u"ops@acme.example"_s,
                         u"acme.example"_s,
                         u"7"_s,
                         awkward,
                         u"Custom"_s,
                         u"environment.control.StartEnv environment.control.StopEnv"_s,
                         u"active"_s,
                         u"2026-12-16T23:59:59Z"_s,
                         {},
                         {}});
    CHECK(rows[2][3] == u" ends with a space "_s);
}

TEST_CASE("no cell of a list can become a formula in a spreadsheet")
{
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\uff1d1"_s,
                                u"=HYPERLINK(\"http://a\",\"b\")"_s}) {
        const auto rows = readCsv(tokensAsCsv({token(1, text)}, context()));
        CHECK(rows[1][3] == u'\'' + text);
    }
    const auto rows = readCsv(tokensAsCsv({token(1, u"a=b"_s)}, context()));
    CHECK(rows[1][3] == u"a=b"_s);
}

TEST_CASE("a list as JSON has the API's names, and leaves out what a token has not")
{
    auto preset = token(2, u"b"_s, "2026-11-01T23:59:59Z");
    preset.templateName = u"Maven Plugin"_s;
    preset.lastUsed = utc("2026-10-31T08:00:00Z");
    const auto all =
        QJsonDocument::fromJson(tokensAsJson({token(1, u"=a"_s), preset}, context())).object();
    CHECK(all[u"exportedAt"_s] == u"2026-11-24T09:41:00Z"_s);
    const auto tokens = all[u"tokens"_s].toArray();
    REQUIRE(tokens.size() == 2);
    const auto first = tokens[0].toObject();
    CHECK(first[u"description"_s] == u"=a"_s);
    CHECK(first[u"methods"_s].toArray().size() == 2);
    CHECK_FALSE(first.contains(u"expiresAt"_s));
    CHECK_FALSE(first.contains(u"lastUsed"_s));
    const auto second = tokens[1].toObject();
    CHECK(second[u"tokenTemplate"_s] == u"Maven Plugin"_s);
    CHECK(second[u"status"_s] == u"expired"_s);
    CHECK(second[u"lastUsed"_s] == u"2026-10-31T08:00:00Z"_s);
}

TEST_CASE("a calendar has the last day of each token to come, with alarms, in lines as RFC 5545 "
          "wants them")
{
    const QString name =
        u"Deploys; nightly, \\ with a \u65e5\u672c\u8a9e name that is long enough to fold \u00e4\u00f6\u00fc"_s;
    const auto calendar =
        tokensAsCalendar({token(1, name, "2026-12-16T23:59:59Z"), token(2, u"never"_s),
                          token(3, u"over"_s, "2026-11-01T23:59:59Z")},
                         context());
    const auto lines = unfolded(calendar);
    CHECK(lines.first() == "BEGIN:VCALENDAR\r");
    CHECK(lines.count("BEGIN:VEVENT\r") == 1);
    CHECK(lines.contains("DTSTAMP:20261124T094100Z\r"));
    CHECK(lines.contains("DTSTART;VALUE=DATE:20261216\r"));
    CHECK(lines.contains("DTEND;VALUE=DATE:20261217\r"));
    for (const char *days : {"14", "7", "1"})
        CHECK(lines.contains(QByteArray("TRIGGER:-P") + days + "D\r"));
    CHECK(lines.count("BEGIN:VALARM\r") == 3);
    CHECK(lines.count("END:VALARM\r") == 3);
    const QByteArray summary = "SUMMARY:Token \u201cDeploys\\; nightly\\, \\\\ with";
    CHECK(calendar.size() > 0);
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [&](const QByteArray &line) { return line.startsWith(summary); }));
    CHECK(lines.join('\n').contains("\\nPlatform: acme.example\\nToken ID: 1"));
}

TEST_CASE("an event is the same in another export of the same account, and another in others")
{
    const auto idIn = [](const QByteArray &calendar) {
        const auto from = calendar.indexOf("UID:");
        return calendar.sliced(from, calendar.indexOf('\r', from) - from);
    };
    const QList<Token> tokens{token(1, u"a"_s, "2026-12-16T23:59:59Z")};
    auto later = context();
    later.now += std::chrono::hours(5);
    auto other = context();
    other.login = u"dev@acme.example"_s;
    CHECK(idIn(tokensAsCalendar(tokens, context())) == idIn(tokensAsCalendar(tokens, later)));
    CHECK(idIn(tokensAsCalendar(tokens, context())) != idIn(tokensAsCalendar(tokens, other)));
}
