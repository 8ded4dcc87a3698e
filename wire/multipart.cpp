// SPDX-License-Identifier: Apache-2.0
#include "wire/multipart.h"

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

namespace {

//! RFC 2046, 5.1.1.
constexpr qsizetype MaxBoundary = 70;
constexpr qsizetype MaxParts = 1000;

tl::unexpected<ServiceError> malformed(const QString &what)
{
    return failure(ErrorKind::InvalidInput, u"the multipart body is malformed: "_s + what);
}

//! The value of a parameter in a header's value: form-data; name="apiList". Empty when there is
//! none.
QByteArray headerParameter(QByteArrayView value, QByteArrayView name)
{
    qsizetype place = value.indexOf(';');
    while (place >= 0 && place < value.size()) {
        auto rest = value.sliced(place + 1).trimmed();
        const auto equals = rest.indexOf('=');
        if (equals < 0)
            return {};
        const bool isWanted = rest.first(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        rest = rest.sliced(equals + 1).trimmed();
        QByteArray found;
        qsizetype end = 0;
        if (rest.startsWith('"')) {
            for (end = 1; end < rest.size() && rest[end] != '"'; ++end) {
                if (rest[end] == '\\' && end + 1 < rest.size())
                    ++end;
                found.append(rest[end]);
            }
        } else {
            end = rest.indexOf(';');
            if (end < 0)
                end = rest.size();
            found = rest.first(end).trimmed().toByteArray();
        }
        if (isWanted)
            return found;
        const auto next = rest.indexOf(';', end);
        place = next < 0 ? -1 : value.size() - rest.size() + next;
    }
    return {};
}

Result<FormPart> partFrom(QByteArrayView part)
{
    const auto end = part.indexOf("\r\n\r\n");
    if (end < 0)
        return malformed(u"a part has no header"_s);
    qsizetype start = 0;
    const auto header = part.first(end);
    while (start < header.size()) {
        auto lineEnd = header.indexOf("\r\n", start);
        if (lineEnd < 0)
            lineEnd = header.size();
        const auto line = header.sliced(start, lineEnd - start);
        start = lineEnd + 2;
        const auto colon = line.indexOf(':');
        if (colon < 0
            || line.first(colon).trimmed().compare("content-disposition", Qt::CaseInsensitive) != 0)
            continue;
        auto name = headerParameter(line.sliced(colon + 1), "name");
        if (name.isEmpty())
            break;
        return FormPart{std::move(name), part.sliced(end + 4).toByteArray()};
    }
    return malformed(u"a part has no name"_s);
}

} // namespace

Result<QList<FormPart>> partsOfMultipart(QByteArrayView body, QByteArrayView contentType)
{
    const QByteArray boundary = headerParameter(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > MaxBoundary)
        return malformed(u"its type names no boundary"_s);
    const QByteArray first = "--" + boundary;
    const QByteArray delimiter = "\r\n" + first;
    // What stands before the first boundary is for people without a mail program.
    qsizetype place = body.startsWith(first) ? 0 : body.indexOf(delimiter);
    if (place < 0)
        return malformed(u"its boundary does not occur"_s);
    place += body.startsWith(first) ? first.size() : delimiter.size();
    QList<FormPart> parts;
    while (!body.sliced(place).startsWith("--")) {
        const auto lineEnd = body.indexOf("\r\n", place);
        const auto end = lineEnd < 0 ? -1 : body.indexOf(delimiter, lineEnd);
        if (end < 0)
            return malformed(u"its last boundary is missing"_s);
        if (parts.size() == MaxParts)
            return malformed(u"it has more than %1 parts"_s.arg(MaxParts));
        // An empty header's end overlaps the boundary line's.
        auto part = partFrom(body.sliced(lineEnd + 2, std::max<qsizetype>(0, end - lineEnd - 2)));
        if (!part)
            return tl::unexpected(part.error());
        parts.append(std::move(*part));
        place = end + delimiter.size();
    }
    return parts;
}

} // namespace cirrusgrid::wire
