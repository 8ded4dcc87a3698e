// SPDX-License-Identifier: Apache-2.0
#include "wire/times.h"

#include <QDateTime>
#include <QTimeZone>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

namespace {

const QString Format = u"yyyy-MM-dd hh:mm:ss"_s;

} // namespace

QString timeToWire(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc())
        .toString(Format);
}

std::optional<UtcTime> timeFromWire(QStringView text)
{
    if (text.size() != Format.size())
        return std::nullopt;
    auto parsed = QDateTime::fromString(text.toString(), Format);
    parsed.setTimeZone(QTimeZone::utc());
    // Qt's parser takes spaces and signs where digits belong; what it would print must be what
    // came.
    if (!parsed.isValid() || parsed.toString(Format) != text)
        return std::nullopt;
    return UtcTime(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

} // namespace cirrusgrid::wire
