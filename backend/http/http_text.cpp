// SPDX-License-Identifier: Apache-2.0
#include "backend/http/http_text.h"

#include <algorithm>

namespace cirrusgrid::http {

namespace {

bool isTokenCharacter(char character)
{
    // RFC 9110, 5.6.2.
    const auto c = static_cast<unsigned char>(character);
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(character));
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isControl(char character)
{
    const auto c = static_cast<unsigned char>(character);
    return c < 0x20 || c == 0x7f;
}

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\t'; });
}

bool hasBareLineFeed(QByteArrayView text, qsizetype from)
{
    auto place = text.indexOf('\n', from);
    while (place > 0 && text[place - 1] == '\r')
        place = text.indexOf('\n', place + 1);
    return place >= 0;
}

bool isHexadecimal(QByteArrayView text)
{
    constexpr QByteArrayView Digits = "0123456789abcdefABCDEF";
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [&](char c) { return Digits.contains(c); });
}

bool equals(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() == lowerCase.size() && text.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

bool listHas(QByteArrayView list, QByteArrayView lowerCase)
{
    qsizetype start = 0;
    while (start <= list.size()) {
        auto end = list.indexOf(',', start);
        if (end < 0)
            end = list.size();
        if (equals(list.sliced(start, end - start).trimmed(), lowerCase))
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace cirrusgrid::http
