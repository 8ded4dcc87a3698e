// SPDX-License-Identifier: Apache-2.0
#include "models/token_export.h"

#include "domain/token_rules.h"
#include "models/dates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <initializer_list>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenExport)
};

//! As RFC 5545 limits lines, in bytes.
constexpr qsizetype MaxLine = 75;
constexpr int AlarmDays[] = {14, 7, 1};

//! ISO 8601, to the second.
QString isoText(const std::optional<UtcTime> &time)
{
    if (!time)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::utc())
        .toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

//! The same in every language: scripts compare it.
QString stateName(const Token &token, const TokenExportContext &context)
{
    switch (tokenState(token, context.now, context.notice)) {
    case TokenState::Active:
        return u"active"_s;
    case TokenState::ExpiringSoon:
        return u"expiring soon"_s;
    case TokenState::Expired:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

QStringList methodNames(const Token &token, const ApiCatalogue &catalogue)
{
    QStringList names;
    for (const int number : token.methods.numbers()) {
        if (const auto *method = catalogue.byNumber(number))
            names.append(method->fullName());
    }
    return names;
}

//! Spreadsheets take a cell that begins so for a formula; in Japanese also the wide forms.
bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty()
        && QStringView(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(text.front());
}

QByteArray csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool isQuoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell != cell.trimmed();
    if (isQuoted)
        cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    return cell.toUtf8();
}

QByteArray csvRow(std::initializer_list<QString> cells)
{
    QByteArrayList parts;
    for (const auto &cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

QString escapedForCalendar(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text.replace(u'\n', "\\n"_L1);
}

//! Folds between characters: what continues a line begins with a space.
QByteArray calendarLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype length = 0;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = from + 1;
        while (to < line.size() && (static_cast<uchar>(line[to]) & 0xC0) == 0x80)
            ++to;
        if (length + to - from > MaxLine) {
            folded += "\r\n ";
            length = 1;
        }
        folded += line.sliced(from, to - from);
        length += to - from;
        from = to;
    }
    return folded + "\r\n";
}

QByteArray calendarLine(const QByteArray &name, const QString &text)
{
    return calendarLine(name + ':' + escapedForCalendar(text).toUtf8());
}

//! The same in every export, so that a calendar that reads another one has the event once.
QByteArray eventId(const Token &token, const TokenExportContext &context)
{
    const auto owner = (context.platform + u'\n' + context.login).toUtf8();
    const auto hash = QCryptographicHash::hash(owner, QCryptographicHash::Sha256).toHex().left(16);
    return "token-" + QByteArray::number(token.id) + '-' + hash + "@cirrusgrid";
}

QByteArray alarms(const QString &summary)
{
    QByteArray text;
    for (const int days : AlarmDays) {
        text += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P" + QByteArray::number(days) + "D\r\n";
        text += calendarLine("DESCRIPTION", summary);
        text += "END:VALARM\r\n";
    }
    return text;
}

QByteArray event(const Token &token, const TokenExportContext &context)
{
    const QString summary = Words::tr("Token \u201c%1\u201d expires").arg(token.description);
    const QString description =
        Words::tr("Account: %1\nPlatform: %2\nToken ID: %3\nValid until: %4")
            .arg(context.login, context.platform)
            .arg(token.id)
            .arg(instantText(*token.expiresAt));
    const QDate lastDay = dateOf(*token.expiresAt);
    const auto dayText = [](QDate day) { return day.toString(u"yyyyMMdd"_s).toLatin1(); };
    auto stamp = isoText(context.now).toLatin1();
    stamp.replace("-", "").replace(":", "");
    return "BEGIN:VEVENT\r\n" + calendarLine("UID:" + eventId(token, context)) + "DTSTAMP:" + stamp
        + "\r\nDTSTART;VALUE=DATE:" + dayText(lastDay)
        + "\r\nDTEND;VALUE=DATE:" + dayText(lastDay.addDays(1)) + "\r\nTRANSP:TRANSPARENT\r\n"
        + calendarLine("SUMMARY", summary) + calendarLine("DESCRIPTION", description)
        + alarms(summary) + "END:VEVENT\r\n";
}

} // namespace

QByteArray tokensAsCsv(const QList<Token> &tokens, const TokenExportContext &context)
{
    QByteArray csv = "\xef\xbb\xbf";
    csv += csvRow({u"account"_s, u"platform"_s, u"id"_s, u"description"_s, u"api"_s, u"methods"_s,
                   u"status"_s, u"expiresAt"_s, u"lastUsed"_s, u"createdAt"_s});
    for (const auto &token : tokens) {
        csv +=
            csvRow({context.login, context.platform, QString::number(token.id), token.description,
                    token.templateName.isEmpty() ? u"Custom"_s : token.templateName,
                    methodNames(token, *context.catalogue).join(u' '), stateName(token, context),
                    isoText(token.expiresAt), isoText(token.lastUsed), isoText(token.createdAt)});
    }
    return csv;
}

QByteArray tokensAsJson(const QList<Token> &tokens, const TokenExportContext &context)
{
    QJsonArray rows;
    for (const auto &token : tokens) {
        QJsonObject row{
            {u"id"_s, token.id},
            {u"description"_s, token.description},
            {u"status"_s, stateName(token, context)},
            {u"methods"_s, QJsonArray::fromStringList(methodNames(token, *context.catalogue))}};
        // What a token has not is left out, as the API does it.
        if (!token.templateName.isEmpty())
            row.insert(u"tokenTemplate"_s, token.templateName);
        if (token.expiresAt)
            row.insert(u"expiresAt"_s, isoText(token.expiresAt));
        if (token.lastUsed)
            row.insert(u"lastUsed"_s, isoText(token.lastUsed));
        if (token.createdAt)
            row.insert(u"createdAt"_s, isoText(token.createdAt));
        rows.append(row);
    }
    const QJsonObject all{{u"account"_s, context.login},
                          {u"platform"_s, context.platform},
                          {u"exportedAt"_s, isoText(context.now)},
                          {u"tokens"_s, rows}};
    return QJsonDocument(all).toJson();
}

QByteArray tokensAsCalendar(const QList<Token> &tokens, const TokenExportContext &context)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                          "PRODID:-//CirrusGrid//Dashboard//EN\r\nCALSCALE:GREGORIAN\r\n";
    for (const auto &token : tokens) {
        if (token.expiresAt && !isExpired(token.expiresAt, context.now))
            calendar += event(token, context);
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace cirrusgrid
