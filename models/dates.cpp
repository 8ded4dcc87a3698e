// SPDX-License-Identifier: Apache-2.0
#include "models/dates.h"

#include "domain/token_rules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QDateTime dateTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
}

//! Whether or not there is such a date.
struct TypedDate {
    int day = 0;
    int month = 0;
    int year = 0;
};

//! Digits in Latin, without the marks that keep a date in order beside Arabic.
QString plainDigits(QStringView text)
{
    QString plain;
    for (const QChar character : text.trimmed()) {
        if (character.isDigit())
            plain.append(QString::number(character.digitValue()));
        else if (character.category() != QChar::Other_Format)
            plain.append(character);
    }
    return plain;
}

std::optional<TypedDate> typedDate(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})|(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2}))$"_s);
    const auto match = form.match(plainDigits(text));
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(4) > 0)
        return TypedDate{match.captured(6).toInt(), match.captured(5).toInt(),
                         match.captured(4).toInt()};
    return TypedDate{match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt()};
}

} // namespace

QString dateText(UtcTime time) { return dateText(dateOf(time)); }

QString dateText(QDate date) { return date.toString(u"dd-MM-yyyy"_s); }

QString instantText(UtcTime time)
{
    return dateTime(time).toString(u"dd-MM-yyyy hh:mm:ss 'UTC'"_s);
}

QString localInstantText(UtcTime time)
{
    const auto local = dateTime(time).toLocalTime();
    return local.toString(u"dd-MM-yyyy hh:mm:ss "_s) + local.timeZoneAbbreviation();
}

QString localDateText(UtcTime time) { return dateText(localDateOf(time)); }

QString localTimeText(UtcTime time) { return dateTime(time).toLocalTime().toString(u"hh:mm"_s); }

std::optional<QDate> dateFromText(QStringView text)
{
    const auto typed = typedDate(text);
    if (!typed)
        return std::nullopt;
    const QDate date(typed->year, typed->month, typed->day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isNoSuchDate(QStringView text) { return typedDate(text) && !dateFromText(text); }

QDate dateOf(UtcTime time) { return dateTime(time).date(); }

QDate localDateOf(UtcTime time) { return dateTime(time).toLocalTime().date(); }

UtcTime endOfDay(QDate date)
{
    return endOfDay(std::chrono::sys_days(std::chrono::days(date.toJulianDay() - 2440588)));
}

QString agoText(UtcTime time, UtcTime now)
{
    using namespace std::chrono;
    const auto passed = now - time;
    if (passed < minutes(1))
        return DateWords::tr("just now");
    if (passed < hours(1))
        return DateWords::tr("%n minute(s) ago", nullptr,
                             static_cast<int>(duration_cast<minutes>(passed).count()));
    if (dateOf(time) == dateOf(now))
        return DateWords::tr("%n hour(s) ago", nullptr,
                             static_cast<int>(duration_cast<hours>(passed).count()));
    const auto days = dateOf(time).daysTo(dateOf(now));
    if (days == 1)
        return DateWords::tr("yesterday");
    return DateWords::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

} // namespace cirrusgrid
