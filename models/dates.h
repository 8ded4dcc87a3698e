// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cirrusgrid {

//! "16-12-2026": the platform's form of a date, in every language.
QString dateText(UtcTime time);
QString dateText(QDate date);
//! "16-12-2026 23:59:59 UTC"
QString instantText(UtcTime time);
//! The same instant in the time zone of this computer, with the zone's name.
QString localInstantText(UtcTime time);
//! "16-12-2026" and "09:41" in the time zone of this computer.
QString localDateText(UtcTime time);
QString localTimeText(UtcTime time);
//! A date typed as dd-mm-yyyy, or as yyyy-mm-dd; days and months of one digit, the separators "."
//! and "/", and the digits of any script are taken too.
std::optional<QDate> dateFromText(QStringView text);
//! The text has the form of a date, but there is none such, as 29-02-2027.
bool isNoSuchDate(QStringView text);

QDate dateOf(UtcTime time);
QDate localDateOf(UtcTime time);
//! The last second of \a date in UTC.
UtcTime endOfDay(QDate date);

//! "2 hours ago", "yesterday", "83 days ago"; "just now" below a minute. For times in the past.
QString agoText(UtcTime time, UtcTime now);

} // namespace cirrusgrid
